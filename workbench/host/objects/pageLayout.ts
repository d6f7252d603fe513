import type { Worksheet } from "@cj-tech-master/excelts";
import { asFlag, asNumber, asRecord, jsonAt, textAt } from "../arguments";
import { invalidArgument } from "../hostError";
import { hostType, type Members, withNullObject, type HostType } from "../hostType";
import { localAddress, parseLocalAddress } from "../model/area";
import { locate } from "../model/locate";
import { areasOf } from "../model/regions";
import type { Json } from "../wire/messages";
import { headerFooterGroupType } from "./headersFooters";
import { areaFrom, rangeOrNull } from "./range";
import { rangeAreasOrNull, rangeAreasType } from "./rangeAreas";

type Scalars = NonNullable<Members<Worksheet>["scalars"]>;
type Setup = Worksheet["pageSetup"];

const pointsPerInch = 72;
const paperSizes: readonly (readonly [api: string, kept: number])[] = [
  ["Letter", 1],
  ["Legal", 5],
  ["A3", 8],
  ["A4", 9],
  ["A5", 11],
];

const margin = (key: keyof Setup["margins"]): Scalars[string] => ({
  get: (sheet) => Math.round(sheet.pageSetup.margins[key] * pointsPerInch * 1000) / 1000,
  set: (sheet, value) => void (sheet.pageSetup.margins[key] = asNumber(value) / pointsPerInch),
});

const flag = (
  key: "blackAndWhite" | "draft" | "horizontalCentered" | "verticalCentered" | "showRowColHeaders" | "showGridLines",
): Scalars[string] => ({
  get: (sheet) => sheet.pageSetup[key] === true,
  set: (sheet, value) => void (sheet.pageSetup[key] = asFlag(value)),
});

/** A property whose API words and file words are paired. */
function words(
  key: "orientation" | "pageOrder",
  pairs: readonly (readonly [api: string, kept: string])[],
): Scalars[string] {
  return {
    get: (sheet) => pairs.find(([, kept]) => kept === sheet.pageSetup[key])?.[0] ?? pairs[0]?.[0] ?? "",
    set(sheet, value) {
      const kept = pairs.find(([api]) => api === value)?.[1];
      if (kept === undefined) throw invalidArgument();
      sheet.pageSetup[key] = kept;
    },
  };
}

function readZoom({ fitToPage, fitToWidth, fitToHeight, scale }: Setup): Json {
  if (!fitToPage) return { horizontalFitToPages: null, scale, verticalFitToPages: null };
  return { horizontalFitToPages: fitToWidth || null, scale: null, verticalFitToPages: fitToHeight || null };
}

function setZoom(setup: Setup, value: Json): void {
  const { horizontalFitToPages, verticalFitToPages, scale } = asRecord(value);
  if (typeof scale === "number") {
    if (scale < 10 || scale > 400) throw invalidArgument();
    Object.assign(setup, { fitToPage: false, scale });
    return;
  }
  const pages = (count: Json | undefined) => (typeof count === "number" ? count : 0);
  Object.assign(setup, {
    fitToPage: true,
    fitToWidth: pages(horizontalFitToPages),
    fitToHeight: pages(verticalFitToPages),
  });
}

const inches: Readonly<Record<string, number>> = { Points: 1 / pointsPerInch, Inches: 1, Centimeters: 1 / 2.54 };

/** `worksheet.pageLayout`; margins in points. */
export const pageLayoutType: HostType<Worksheet> = hostType("PageLayout", {
  scalars: {
    Orientation: words("orientation", [
      ["Portrait", "portrait"],
      ["Landscape", "landscape"],
    ]),
    PrintOrder: words("pageOrder", [
      ["DownThenOver", "downThenOver"],
      ["OverThenDown", "overThenDown"],
    ]),
    PaperSize: {
      get: (sheet) => paperSizes.find(([, kept]) => kept === (sheet.pageSetup.paperSize ?? 9))?.[0] ?? "A4",
      set(sheet, value) {
        const kept = paperSizes.find(([api]) => api === value)?.[1];
        if (kept === undefined) throw invalidArgument();
        sheet.pageSetup.paperSize = kept;
      },
    },
    Zoom: { get: (sheet) => readZoom(sheet.pageSetup), set: (sheet, value) => setZoom(sheet.pageSetup, value) },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    CenterHorizontally: flag("horizontalCentered"),
    CenterVertically: flag("verticalCentered"),
    BlackAndWhite: flag("blackAndWhite"),
    DraftMode: flag("draft"),
    PrintHeadings: flag("showRowColHeaders"),
    PrintGridlines: flag("showGridLines"),
    FirstPageNumber: {
      get: (sheet) => sheet.pageSetup.firstPageNumber ?? "",
      set(sheet, value) {
        if (value === "") delete sheet.pageSetup.firstPageNumber;
        else sheet.pageSetup.firstPageNumber = asNumber(value);
      },
    },
  },
  children: { HeadersFooters: (sheet) => headerFooterGroupType.wrap(sheet) },
  methods: {
    ...withNullObject<Worksheet>("GetPrintArea", (sheet, _args, state) => {
      const areas = areasOf(sheet, (sheet.pageSetup.printArea ?? "").replaceAll("&&", " "));
      return rangeAreasOrNull(areas, state);
    }),
    ...withNullObject<Worksheet>("GetPrintTitleRows", (sheet, _args, state) => {
      const rows = sheet.pageSetup.printTitlesRow;
      return rangeOrNull(rows ? parseLocalAddress(sheet, rows) : null, state);
    }),
    ...withNullObject<Worksheet>("GetPrintTitleColumns", (sheet, _args, state) => {
      const columns = sheet.pageSetup.printTitlesColumn;
      return rangeOrNull(columns ? parseLocalAddress(sheet, columns) : null, state);
    }),
  },
  commands: {
    SetPrintArea(sheet, args, state) {
      const [of] = args;
      const areas = rangeAreasType.is(of)
        ? of.self.map(({ area }) => area)
        : [areaFrom(of, (text) => locate(sheet, text, state))];
      sheet.pageSetup.printArea = areas.map((area) => localAddress(area)).join("&&");
    },
    SetPrintTitleRows(sheet, args, state) {
      const area = areaFrom(args[0], (text) => locate(sheet, text, state));
      sheet.pageSetup.printTitlesRow = `${area.top}:${area.bottom}`;
    },
    SetPrintTitleColumns(sheet, args, state) {
      const area = areaFrom(args[0], (text) => locate(sheet, text, state));
      sheet.pageSetup.printTitlesColumn = localAddress({ ...area, top: 1, bottom: 1_048_576 });
    },
    SetPrintMargins(sheet, args) {
      const unit = inches[textAt(args, 0)];
      if (unit === undefined) throw invalidArgument();
      const margins = sheet.pageSetup.margins;
      for (const [key, value] of Object.entries(asRecord(jsonAt(args, 1)))) {
        if (key in margins && typeof value === "number") margins[key as keyof typeof margins] = value * unit;
      }
    },
  },
});
