import type { Worksheet } from "@cj-tech-master/excelts";
import { asFlag, asNumber, asText, textAt, wholeNumberAt } from "../arguments";
import { HostError, invalidArgument } from "../hostError";
import { hostType, type Arguments, type HostType } from "../hostType";
import type { HostState } from "../hostState";
import {
  addObject,
  deleteObject,
  freeObjectName,
  isChart,
  requireObjects,
  type DrawnObject,
  type HostShape,
  type OpenedObject,
} from "../model/drawings";
import { hexOf, oneOf, placeScalars } from "./charts";
import { drawnCollection } from "./drawnObjects";

type OnSheet = { sheet: Worksheet; of: DrawnObject };
type Made = { sheet: Worksheet; of: HostShape };

/** The geometries that this host draws in a file, by their name there; `Excel.GeometricShapeType` has more. */
export const GEOMETRIES: Readonly<Record<string, string>> = {
  Rectangle: "rect",
  RoundRectangle: "roundRect",
  Ellipse: "ellipse",
  Diamond: "diamond",
};
const ALIGNMENTS: readonly string[] = ["Left", "Center", "Right", "Justify", "Distributed"];
const VERTICAL: readonly string[] = ["Top", "Middle", "Bottom", "Justified", "Distributed"];
const AUTO_SIZES: readonly string[] = [
  "AutoSizeNone",
  "AutoSizeTextToFitShape",
  "AutoSizeShapeToFitText",
  "AutoSizeMixed",
];
const CONNECTORS: readonly string[] = ["Straight", "Elbow", "Curve"];
const ARROWS: readonly string[] = ["None", "Triangle", "Stealth", "Diamond", "Oval", "Open"];
const PLACEMENTS: readonly string[] = ["TwoCell", "OneCell", "Absolute"];
const DASHES: readonly string[] = [
  "Solid",
  "Dash",
  "DashDot",
  "DashDotDot",
  "LongDash",
  "LongDashDot",
  "RoundDot",
  "SquareDot",
];

/** The sides of a shape that lines follow, and their places: top, left, bottom, right. */
const SITES = 4;

const made = ({ sheet, of }: OnSheet): Made => {
  if (of.kind !== "shape")
    throw new HostError("ApiNotFound", "The workbench's host shows shapes of a file as they are.");
  requireObjects(sheet);
  return { sheet, of };
};

const shape = (type: HostShape["type"], word: string, sheet: Worksheet, state: HostState): HostShape => ({
  kind: "shape",
  name: freeObjectName(word, sheet, state),
  type,
  geometricShapeType: null,
  left: 96,
  top: 30,
  width: 100,
  height: 100,
  altTextTitle: "",
  altTextDescription: "",
  placement: "TwoCell",
  fill: "#4472C4",
  line: { color: "#2F528F", weight: 1, style: "Solid", visible: true },
  text: "",
  font: { name: "Calibri", size: 11, color: "#FFFFFF", bold: false, italic: false },
  frame: {
    leftMargin: 7.2,
    rightMargin: 7.2,
    topMargin: 3.6,
    bottomMargin: 3.6,
    horizontalAlignment: "Left",
    verticalAlignment: "Top",
    autoSizeSetting: "AutoSizeNone",
  },
  connectorType: "Straight",
  begin: null,
  end: null,
  endArrowheadStyle: "None",
  beginArrowheadStyle: "None",
  flipped: { horizontal: false, vertical: false },
});

const isShape = (object: DrawnObject): boolean => !isChart(object);

/** `worksheet.shapes`. */
export const shapeCollectionType: HostType<Worksheet> = drawnCollection({
  name: "ShapeCollection",
  holds: isShape,
  wrap: (sheet, of) => shapeType.wrap({ sheet, of }),
  commands: {
    AddGeometricShape(sheet, args, state) {
      const geometricShapeType = oneOf(Object.keys(GEOMETRIES), textAt(args, 0));
      const own = { ...shape("GeometricShape", "Rektangel", sheet, state), geometricShapeType };
      return shapeType.wrap({ sheet, of: addObject(sheet, own, state) });
    },
    AddTextBox(sheet, args, state) {
      const own: HostShape = { ...shape("TextBox", "Tekstfelt", sheet, state), fill: "#FFFFFF", text: textAt(args, 0) };
      own.font.color = "#000000";
      return shapeType.wrap({ sheet, of: addObject(sheet, own, state) });
    },
    AddLine(sheet, args, state) {
      const [startLeft, startTop, endLeft, endTop] = [0, 1, 2, 3].map((at) => numberAt(args, at)) as [
        number,
        number,
        number,
        number,
      ];
      const connectorType = args[4] === undefined || args[4] === null ? "Straight" : oneOf(CONNECTORS, textAt(args, 4));
      const own: HostShape = {
        ...shape("Line", "Lige forbindelse", sheet, state),
        fill: null,
        connectorType,
        left: Math.min(startLeft, endLeft),
        top: Math.min(startTop, endTop),
        width: Math.abs(endLeft - startLeft),
        height: Math.abs(endTop - startTop),
        flipped: { horizontal: endLeft < startLeft, vertical: endTop < startTop },
      };
      return shapeType.wrap({ sheet, of: addObject(sheet, own, state) });
    },
  },
});

function numberAt(args: Arguments, index: number): number {
  const value = args[index];
  if (typeof value !== "number" || value < 0) throw invalidArgument();
  return value;
}

/** `Excel.Shape`. */
export const shapeType: HostType<OnSheet> = hostType("Shape", {
  id: ({ of }, state) => ({ Id: state.ids.of(of) }),
  scalars: {
    Id: ({ of }, state) => state.ids.of(of),
    Name: { get: ({ of }) => of.name, set: (self, value) => void (made(self).of.name = asText(value)) },
    Type: ({ of }) => (of.kind === "chart" ? "Unsupported" : of.type === "TextBox" ? "GeometricShape" : of.type),
    GeometricShapeType: ({ of }) => (of.kind === "shape" ? of.geometricShapeType : null),
    AltTextTitle: {
      get: ({ of }) => (of.kind === "chart" ? "" : of.altTextTitle),
      set: (self, value) => void (made(self).of.altTextTitle = asText(value)),
    },
    AltTextDescription: {
      get: ({ of }) => (of.kind === "chart" ? "" : of.altTextDescription),
      set: (self, value) => void (made(self).of.altTextDescription = asText(value)),
    },
    Placement: {
      get: ({ of }) => (of.kind === "shape" ? of.placement : "TwoCell"),
      set: (self, value) => void (made(self).of.placement = oneOf(PLACEMENTS, value)),
    },
    ConnectionSiteCount: ({ of }) => (of.kind === "shape" && of.type !== "Line" ? SITES : 0),
    Visible: () => true,
    ...placeScalars,
  },
  children: {
    Fill: (self) => fillType.wrap(made(self)),
    LineFormat: (self) => lineFormatType.wrap(made(self)),
    TextFrame: (self) => (self.of.kind === "opened" ? openedFrameType.wrap(self.of) : frameType.wrap(made(self))),
    Line(self) {
      const own = made(self);
      if (own.of.type !== "Line") throw new HostError("InvalidOperation", "This shape is no line.");
      return lineType.wrap(own);
    },
    GeometricShape: (self) => geometricType.wrap(made(self)),
  },
  commands: { Delete: ({ sheet, of }, _args, state) => deleteObject(sheet, of, state) },
});

const geometricType: HostType<Made> = hostType("GeometricShape", {
  scalars: { Id: ({ of }, state) => state.ids.of(of) },
  children: { Shape: (self) => shapeType.wrap(self) },
});

const fillType: HostType<Made> = hostType("ShapeFill", {
  scalars: {
    Type: ({ of }) => (of.fill === null ? "NoFill" : "Solid"),
    ForegroundColor: { get: ({ of }) => of.fill ?? "", set: ({ of }, value) => void (of.fill = hexOf(value)) },
  },
  commands: {
    Clear: ({ of }) => void (of.fill = null),
    SetSolidColor: ({ of }, args) => void (of.fill = hexOf(textAt(args, 0))),
  },
});

const lineFormatType: HostType<Made> = hostType("ShapeLineFormat", {
  scalars: {
    Visible: { get: ({ of }) => of.line.visible, set: ({ of }, value) => void (of.line.visible = asFlag(value)) },
    Color: { get: ({ of }) => of.line.color ?? "", set: ({ of }, value) => void (of.line.color = hexOf(value)) },
    Weight: { get: ({ of }) => of.line.weight, set: ({ of }, value) => void (of.line.weight = asNumber(value)) },
    DashStyle: { get: ({ of }) => of.line.style, set: ({ of }, value) => void (of.line.style = oneOf(DASHES, value)) },
  },
});

const margin = (name: "leftMargin" | "rightMargin" | "topMargin" | "bottomMargin") => ({
  get: ({ of }: Made) => of.frame[name],
  set: ({ of }: Made, value: unknown) => void (of.frame[name] = asNumber(value as number)),
});

const frameType: HostType<Made> = hostType("TextFrame", {
  scalars: {
    LeftMargin: margin("leftMargin"),
    RightMargin: margin("rightMargin"),
    TopMargin: margin("topMargin"),
    BottomMargin: margin("bottomMargin"),
    HasText: ({ of }) => of.text !== "",
    HorizontalAlignment: {
      get: ({ of }) => of.frame.horizontalAlignment,
      set: ({ of }, value) => void (of.frame.horizontalAlignment = oneOf(ALIGNMENTS, value)),
    },
    VerticalAlignment: {
      get: ({ of }) => of.frame.verticalAlignment,
      set: ({ of }, value) => void (of.frame.verticalAlignment = oneOf(VERTICAL, value)),
    },
    AutoSizeSetting: {
      get: ({ of }) => of.frame.autoSizeSetting,
      set: ({ of }, value) => void (of.frame.autoSizeSetting = oneOf(AUTO_SIZES, value)),
    },
  },
  children: {
    TextRange(self) {
      if (self.of.type === "Line") throw new HostError("InvalidOperation", "A line holds no text.");
      return textRangeType.wrap(self);
    },
  },
});

/** The text of a shape that a file came with, which can be read. */
const openedFrameType: HostType<OpenedObject> = hostType("TextFrame", {
  scalars: { HasText: ({ title }) => title !== "" },
  children: {
    TextRange(of) {
      if (of.type !== "GeometricShape") throw new HostError("InvalidOperation", "This shape holds no text.");
      return openedTextType.wrap(of);
    },
  },
});

const openedTextType: HostType<OpenedObject> = hostType("TextRange", { scalars: { Text: ({ title }) => title } });

const textRangeType: HostType<Made> = hostType("TextRange", {
  scalars: { Text: { get: ({ of }) => of.text, set: ({ of }, value) => void (of.text = asText(value)) } },
  children: { Font: (self) => fontType.wrap(self) },
});

const fontType: HostType<Made> = hostType("ShapeFont", {
  scalars: {
    Name: { get: ({ of }) => of.font.name, set: ({ of }, value) => void (of.font.name = asText(value)) },
    Size: { get: ({ of }) => of.font.size, set: ({ of }, value) => void (of.font.size = asNumber(value)) },
    Color: { get: ({ of }) => of.font.color, set: ({ of }, value) => void (of.font.color = hexOf(value)) },
    Bold: { get: ({ of }) => of.font.bold, set: ({ of }, value) => void (of.font.bold = asFlag(value)) },
    Italic: { get: ({ of }) => of.font.italic, set: ({ of }, value) => void (of.font.italic = asFlag(value)) },
  },
});

/** The shape and the site that a line is to follow; a site that the shape lacks is invalid. */
function connectionAt(args: Arguments, line: HostShape): { to: HostShape; site: number } {
  const { of } = made(shapeType.unwrap(args[0]));
  const site = wholeNumberAt(args, 1);
  if (of === line || of.type === "Line" || site < 0 || site >= SITES) throw invalidArgument();
  return { to: of, site };
}

const lineType: HostType<Made> = hostType("Line", {
  scalars: {
    Id: ({ of }, state) => state.ids.of(of),
    ConnectorType: {
      get: ({ of }) => of.connectorType,
      set: ({ of }, value) => void (of.connectorType = oneOf(CONNECTORS, value)),
    },
    EndArrowheadStyle: {
      get: ({ of }) => of.endArrowheadStyle,
      set: ({ of }, value) => void (of.endArrowheadStyle = oneOf(ARROWS, value)),
    },
    BeginArrowheadStyle: {
      get: ({ of }) => of.beginArrowheadStyle,
      set: ({ of }, value) => void (of.beginArrowheadStyle = oneOf(ARROWS, value)),
    },
    IsBeginConnected: ({ of }) => of.begin !== null,
    IsEndConnected: ({ of }) => of.end !== null,
  },
  children: { Shape: (self) => shapeType.wrap(self) },
  commands: {
    ConnectBeginShape: ({ of }, args) => void (of.begin = connectionAt(args, of)),
    ConnectEndShape: ({ of }, args) => void (of.end = connectionAt(args, of)),
    DisconnectBeginShape: ({ of }) => void (of.begin = null),
    DisconnectEndShape: ({ of }) => void (of.end = null),
  },
});
