import type { DrawnMap } from "../../report/map/mapContent";
import { bandFill, boxColours, MAP_LINE } from "../../report/map/mapLook";
import { drawingFooter, mapSheet as words } from "../../text/da/drawings";
import { textCell, type DrawnColumn, type DrawnRow } from "../report/drawnSheet";
import {
  drawingLook,
  drawingNames,
  drawingRow,
  ROW_HEIGHT,
  type DrawingSheet,
  type DrawnConnector,
  type DrawnShape,
  type DrawnShapes,
} from "./drawingSheet";

/** The workbook's name for the range that the maps are drawn over. It is in people's workbooks and never changes. */
export const MAP_NAME = "Resultatkontrakt_Strategikort";

/** The width of a column in points per character, with what Excel adds at its edges. */
const widthFor = (points: number): number => Math.min(255, Math.max(80, Math.ceil((points / 0.75 - 5) / 7)));

/** The sheet with the maps of the contracts as native shapes; below each, its arrows as sentences. */
export function mapSheet(maps: readonly DrawnMap[]): DrawingSheet {
  const width = Math.max(...maps.map(({ layout }) => layout.width), 0);
  const columns: readonly DrawnColumn[] = [
    { id: "key", header: "", width: 8, hidden: true },
    { id: "map", header: "", width: widthFor(width), hidden: false },
  ];
  const rows: DrawnRow[] = [
    drawingRow("title", [textCell(words.title)], columns),
    drawingRow("summary", [textCell(words.help)], columns),
  ];
  const drawn = maps.map((map): DrawnShapes => {
    rows.push(
      drawingRow("contract", [textCell(map.title)], columns, true),
      drawingRow("sentence", [textCell(map.summary)], columns),
    );
    const first = rows.length;
    const count = Math.ceil(map.layout.height / ROW_HEIGHT) + 1;
    rows.push(...Array.from({ length: count }, () => drawingRow("drawing", [], columns)));
    rows.push(...map.arrows.map(({ sentence }) => drawingRow("sentence", [textCell(sentence)], columns)));
    rows.push(drawingRow("blank", [], columns));
    return { first, size: map.layout, ...shapesOf(map) };
  });
  return {
    anchor: MAP_NAME,
    names: drawingNames(words.name),
    columns,
    frozenRows: 1,
    frozenColumn: "key",
    tabColour: "#12324F",
    orientation: "landscape",
    footer: { left: words.title, centre: drawingFooter.date, right: drawingFooter.page },
    existingLook: drawingLook,
    paper: "A4",
    rows,
    printedRows: rows.length,
    charts: [],
    maps: drawn,
  };
}

/** The bands, then the boxes, then the arrows, in pieces where they bend. */
function shapesOf({ layout, elements, arrows }: DrawnMap): Pick<DrawnShapes, "shapes" | "connectors"> {
  const bands = layout.bands.map((band, at): DrawnShape => ({
    ...boxOf(band),
    text: band.lines.join("\n"),
    alternative: band.lines.join(" "),
    fill: bandFill(at),
    colour: MAP_LINE,
    line: null,
    size: 9,
    rounded: false,
    align: "Left",
  }));
  const boxes = layout.boxes.map((box, at): DrawnShape => {
    const element = elements[at];
    const { fill, text } = boxColours(element?.status ?? null);
    return {
      ...boxOf(box),
      text: [...box.name, ...box.note].join("\n"),
      alternative: element?.sentence ?? "",
      fill,
      colour: text,
      line: MAP_LINE,
      size: 9,
      rounded: true,
      align: "Center",
    };
  });
  const connectors = layout.arrows.flatMap(({ from, to, points, leaves, meets }, at): DrawnConnector[] =>
    points.slice(1).flatMap((point, piece): DrawnConnector[] => {
      const start = points[piece] ?? point;
      const isLast = piece === points.length - 2;
      return [
        {
          alternative: arrows[at]?.sentence ?? "",
          from: start,
          to: point,
          begin: piece === 0 ? { shape: bands.length + from, side: leaves } : null,
          end: isLast ? { shape: bands.length + to, side: meets } : null,
          hasHead: isLast,
        },
      ];
    }),
  );
  return { shapes: [...bands, ...boxes], connectors };
}

const boxOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  left: x,
  top: y,
  width,
  height,
});
