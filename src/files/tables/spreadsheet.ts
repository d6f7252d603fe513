import { tableLimits, tableOf, unreadableTable, type FileCell, type FileRow, type FileTable } from "./fileTable";
import { numberFormatsOf, sharedTextsOf } from "./sharedParts";
import { unpack } from "./unpack";
import { readXml } from "./workbookXml";

type Sheet = { name: string; part: string };

/** The cells of a workbook's first visible sheet: computed values, numbers with the format that shows them. */
export function tableOfWorkbook(bytes: Uint8Array): FileTable {
  const parts = unpack(bytes, (name) =>
    /^\/?xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i.test(
      name,
    ),
  );
  if (typeof parts === "string") return unreadableTable(parts);
  const workbook = parts.get("xl/workbook.xml");
  if (workbook === undefined) return unreadableTable(parts.size === 0 ? "unknownKind" : "broken");
  try {
    return firstSheet(parts, workbook);
  } catch {
    // The parser throws only for a broken part; its error has no further detail.
    return unreadableTable("broken");
  }
}

function firstSheet(parts: ReadonlyMap<string, string>, workbook: string): FileTable {
  const { sheets, dates1904 } = sheetsOf(workbook, targetsOf(parts.get("xl/_rels/workbook.xml.rels") ?? "<none/>"));
  const [first, ...others] = sheets;
  const xml = first && parts.get(first.part);
  if (xml === undefined) return unreadableTable("broken");
  const rows = rowsOf(
    xml,
    sharedTextsOf(parts.get("xl/sharedStrings.xml")),
    numberFormatsOf(parts.get("xl/styles.xml")),
  );
  return tableOf(rows, { otherSheets: others.map(({ name }) => name), dates1904 });
}

function targetsOf(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === "Relationship")
        targets.set(
          attributes["Id"] ?? "",
          `xl/${(attributes["Target"] ?? "").replace(/^\/?xl\//, "").replace(/^\//, "")}`,
        );
    },
  });
  return targets;
}

function sheetsOf(xml: string, targets: ReadonlyMap<string, string>): { sheets: Sheet[]; dates1904: boolean } {
  const sheets: Sheet[] = [];
  let dates1904 = false;
  readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === "workbookPr") dates1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
      if (name === "sheet" && (attributes["state"] ?? "visible") === "visible")
        sheets.push({ name: attributes["name"] ?? "", part: targets.get(attributes["id"] ?? "") ?? "" });
    },
  });
  return { sheets, dates1904 };
}

const EMPTY: FileCell = { value: "", numberFormat: "General" };

function rowsOf(xml: string, texts: readonly string[], formats: readonly string[]): FileRow[] {
  const rows: { row: number; cells: FileCell[] }[] = [];
  let at = { column: 0, type: "n", format: "General", raw: "" };
  readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === "row") rows.push({ row: Number(attributes["r"] ?? (rows.at(-1)?.row ?? 0) + 1), cells: [] });
      if (name === "c")
        at = {
          column: columnOf(attributes["r"]) ?? rows.at(-1)?.cells.length ?? 0,
          type: attributes["t"] ?? "n",
          format: formats[Number(attributes["s"] ?? 0)] ?? "General",
          raw: "",
        };
    },
    close: (name, text) => {
      if (name === "v") at.raw = text;
      if (name === "t") at.raw += text;
      const cells = rows.at(-1)?.cells;
      if (name !== "c" || cells === undefined || at.column >= tableLimits.columns) return;
      while (cells.length < at.column) cells.push(EMPTY);
      cells[at.column] = cellOf(at, texts);
    },
  });
  return rows;
}

function cellOf(
  { type, format, raw }: { type: string; format: string; raw: string },
  texts: readonly string[],
): FileCell {
  if (raw === "") return EMPTY;
  if (type === "s") return { value: (texts[Number(raw)] ?? "").trim(), numberFormat: format };
  if (type === "b") return { value: raw === "1", numberFormat: format };
  if (type === "n") return { value: Number(raw), numberFormat: format };
  return { value: raw.trim(), numberFormat: format };
}

/** The index of a cell's column from its address, from 0. */
function columnOf(address: string | undefined): number | null {
  const letters = /^[A-Z]+/.exec(address ?? "")?.[0];
  return letters === undefined
    ? null
    : [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
