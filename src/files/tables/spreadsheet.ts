import { fastSheet } from "./fastSheet";
import { tableLimits, tableOf, unreadableTable, type FileSheet, type FileTable } from "./fileTable";
import { numberFormatsOf, sharedTextsOf } from "./sharedParts";
import { TOO_MANY_ROWS, type SheetCells } from "./sheetReader";
import { fullRoom, type Room, unpack, unpackBytes } from "./unpack";
import { readXml, TOO_MUCH } from "./workbookXml";

type Sheet = { name: string; part: string };

const SHARED = /^\/?xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml)$/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/** The cells of a workbook's visible sheets: computed values, numbers with the format that shows them. */
export async function tableOfWorkbook(bytes: Uint8Array): Promise<FileTable> {
  const room = fullRoom();
  let hasSheets = false;
  const shared: Room = { bytes: tableLimits.sharedBytes };
  const parts = await unpack(bytes, (name) => ((hasSheets ||= SHEET.test(name)), SHARED.test(name)), shared);
  room.bytes -= tableLimits.sharedBytes - shared.bytes;
  if (typeof parts === "string") return unreadableTable(parts);
  const workbook = parts.get("xl/workbook.xml");
  if (workbook === undefined) return unreadableTable(parts.size === 0 && !hasSheets ? "unknownKind" : "broken");
  try {
    return await visibleSheets(bytes, room, parts, workbook);
  } catch (fault) {
    if (fault === TOO_MANY_ROWS) return unreadableTable("tooManyRows");
    if (fault === TOO_MUCH) return unreadableTable("unpacksTooLarge");
    // The parser throws only for a broken part; its error has no further detail.
    return unreadableTable("broken");
  }
}

async function visibleSheets(
  bytes: Uint8Array,
  room: Room,
  parts: ReadonlyMap<string, string>,
  workbook: string,
): Promise<FileTable> {
  const targets = await targetsOf(parts.get("xl/_rels/workbook.xml.rels") ?? "<none/>");
  const { sheets, dates1904 } = await sheetsOf(workbook, targets);
  const texts = await sharedTextsOf(parts.get("xl/sharedStrings.xml"));
  const formats = await numberFormatsOf(parts.get("xl/styles.xml"));
  const visible = new Set(sheets.map(({ part }) => part));
  const readers = new Map<string, ReturnType<typeof fastSheet>>();
  const problem = await unpackBytes(
    bytes,
    (name) => SHEET.test(name) && visible.has(name) && readers.set(name, fastSheet(texts, formats)).has(name),
    async (name, data) => readers.get(name)?.write(data),
    room,
  );
  if (problem !== null) return unreadableTable(problem);
  const cells = new Map<string, SheetCells>();
  for (const [name, { end }] of readers) cells.set(name, await end());
  const found = sheets.flatMap(({ name, part }): FileSheet[] => {
    const own = cells.get(part);
    return own === undefined ? [] : [{ sheet: name, ...own }];
  });
  return sheets.length === 0 || found.length === 0 ? unreadableTable("broken") : tableOf(found, dates1904);
}

export async function targetsOf(xml: string): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await readXml(xml, {
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

/** The sheets of a workbook that can be seen, in their order; also the hidden ones where they are asked for. */
export async function sheetsOf(
  xml: string,
  targets: ReadonlyMap<string, string>,
  withHidden = false,
): Promise<{ sheets: Sheet[]; dates1904: boolean }> {
  const sheets: Sheet[] = [];
  let dates1904 = false;
  await readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === "workbookPr") dates1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
      if (name === "sheet" && (withHidden || (attributes["state"] ?? "visible") === "visible"))
        sheets.push({ name: attributes["name"] ?? "", part: targets.get(attributes["id"] ?? "") ?? "" });
    },
  });
  return { sheets, dates1904 };
}
