import type { Table, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Fingerprints } from "./fingerprints";
import { contentTypeOf, contentTypesOf } from "./contentTypes";
import { stylesPart } from "./graftStyles";
import { formatsNamed, tablePairs, withFormatIds } from "./graftTables";
import { keptStyles, type KeptStyles } from "./keptStyles";
import { keptWorkbook } from "./keptWorkbook";
import { freeId, kindOf, relationshipsOf, relationshipsPath, setRelationships, targetPart } from "./relationships";
import { withPlainRows, type RowsApart } from "./plainRows";
import { joinSheet, splitSheet } from "./sheetData";
import { sheetOrigin, sheetPartsById, workbookPart } from "./sheetParts";
import { isAsleep } from "./sleepingSheets";
import { encodeXml } from "./xmlText";
import { partText, setPartText, type ZipParts } from "./zipParts";

/** What an opened workbook said, and the parts that it came from. */
export type Kept = { raw: ZipParts; plain: ZipParts; before: Fingerprints };

const typesPart = "[Content_Types].xml";
const calculationChain = "xl/calcChain.xml";

/** What hangs together across sheets in ways that single sheets cannot be taken out of. */
const wovenIn = new Set([
  "pivotTable",
  "slicer",
  "timeline",
  "queryTable",
  "control",
  "ctrlProp",
  "oleObject",
  "package",
]);

/**
 * The original's parts, untouched but for what has changed: sheets and tables that say something else are taken from
 * the saved package, with what they point to, and the workbook's own parts change only where they must. Null where the
 * change cannot be made so: a sheet went, or one that is woven in with others changed. `apart` are the rows that the
 * saved package lacks.
 */
export async function keptParts(
  workbook: Workbook,
  { raw, before }: Kept,
  now: Fingerprints,
  saved: ZipParts,
  apart: ReadonlyMap<Worksheet, RowsApart>,
): Promise<ZipParts | null> {
  const partsById = sheetPartsById(saved);
  const origins = new Set(workbook.worksheets.map(sheetOrigin));
  if ([...sheetPartsById(raw).values()].some((part) => !origins.has(part))) return null;
  const touched = workbook.worksheets.filter((sheet) => before.sheets.get(sheet) !== now.sheets.get(sheet));
  const changedTables = workbook.worksheets
    .flatMap((sheet) => sheet.getTables())
    .filter((table) => before.tables.get(table) !== now.tables.get(table));
  const savedPart = (sheet: Worksheet): string => partsById.get(sheet.id) ?? "";
  if (touched.some((sheet) => isWovenIn(raw, saved, sheetOrigin(sheet), savedPart(sheet)))) return null;

  const parts: ZipParts = { ...raw };
  const written = [
    ...touched.map(savedPart),
    ...changedTables.map((table) => tablePart(saved, savedPart(table.worksheet), table)),
  ];
  const styles = await stylesFor(raw, saved, written);
  if (styles.styles !== partText(raw, stylesPart)) setPartText(parts, stylesPart, styles.styles);
  const place = placing(raw, saved, parts, styles);
  const added: { sheet: Worksheet; part: string }[] = [];
  for (const sheet of workbook.worksheets) {
    const origin = sheetOrigin(sheet);
    if (origin)
      for (const pair of tablePairs(raw, saved, { original: origin, saved: savedPart(sheet) }))
        place.known(
          pair.saved,
          pair.original,
          changedTables.some((table) => tablePart(saved, savedPart(sheet), table) === pair.saved),
        );
    if (!touched.includes(sheet)) continue;
    const part = place.sheet(savedPart(sheet), origin, isAsleep(sheet), apart.get(sheet));
    if (origin === undefined) added.push({ sheet, part });
  }
  keptWorkbook(workbook, parts, saved, { before, now }, addSheets(parts, added));
  if (touched.some((sheet) => hasFormulas(raw, sheetOrigin(sheet)) || hasFormulas(saved, savedPart(sheet))))
    dropRelation(parts, calculationChain);
  dropUnreachable(raw, parts);
  keepTypes(raw, parts, place.types);
  return parts;
}

function isWovenIn(raw: ZipParts, saved: ZipParts, origin: string | undefined, part: string): boolean {
  const kinds = [...(origin ? relationshipsOf(raw, origin) : []), ...relationshipsOf(saved, part)].map(kindOf);
  return kinds.some((kind) => wovenIn.has(kind)) || /<c [^>]*\b[cv]m="/.test(partText(saved, part) ?? "");
}

const hasFormulas = (parts: ZipParts, part: string | undefined): boolean =>
  part !== undefined && /<f[\s>/]/.test(partText(parts, part) ?? "");

function tablePart(saved: ZipParts, sheet: string, table: Table): string {
  const tables = relationshipsOf(saved, sheet).filter((each) => kindOf(each) === "table");
  const name = `displayName="${encodeXml(table.table.displayName ?? table.name)}"`;
  return (
    tables.map(({ target }) => targetPart(sheet, target)).find((part) => partText(saved, part)?.includes(name)) ?? ""
  );
}

/** The style sheet that stands, with the looks and formats that sheets and tables written anew name. */
async function stylesFor(raw: ZipParts, saved: ZipParts, written: readonly string[]): Promise<KeptStyles> {
  const texts = written.map((part) => partText(saved, part) ?? "");
  const looks = new Set(
    texts
      .flatMap((xml) => [...xml.matchAll(/<(?:c|row|col)\b[^>]*?\s(?:s|style)="(\d+)"/g)])
      .map((match) => Number(match[1])),
  );
  const formats = new Set(texts.flatMap((xml) => formatsNamed(splitSheet(xml).shell)));
  const original = partText(raw, stylesPart);
  if (looks.size === 0 && formats.size === 0) return { styles: original ?? "", looks: new Map(), formats: new Map() };
  return keptStyles(original ?? "<styleSheet/>", partText(saved, stylesPart) ?? "<styleSheet/>", { looks, formats });
}

/** Puts parts of the saved package among those that are kept, under names that are free there. */
function placing(raw: ZipParts, saved: ZipParts, parts: ZipParts, styles: KeptStyles) {
  const names = new Map<string, string>();
  const savedTypes = contentTypesOf(saved);
  const types = new Map<string, string>();
  const texts = sharedTextsOf(saved);
  const put = (from: string, to: string, bytes: Uint8Array): void => {
    names.set(from, to);
    parts[to] = bytes;
    const type = contentTypeOf(savedTypes, from);
    if (type !== undefined) types.set(to, type);
    const relationships = relationshipsOf(saved, from).map((each) =>
      each.external ? each : { ...each, target: `/${place(targetPart(from, each.target))}` },
    );
    if (relationships.length > 0) setRelationships(parts, to, relationships);
    else delete parts[relationshipsPath(to)];
  };
  const place = (from: string): string => {
    const known = names.get(from);
    if (known !== undefined) return known;
    const bytes = saved[from] ?? new Uint8Array();
    const own = raw[from];
    const isSame = own && relationshipsOf(saved, from).length === 0 && sameBytes(own, bytes);
    const to = from in parts && !isSame ? freeName(parts, from) : from;
    if (isSame) names.set(from, to);
    else put(from, to, isTable(from) ? encoded(withFormatIds(partText(saved, from) ?? "", styles.formats)) : bytes);
    return to;
  };
  return {
    types,
    /** A table of the original, which is written anew where it says something else. */
    known(from: string, to: string, isChanged: boolean): void {
      if (!isChanged) names.set(from, to);
      else put(from, to, encoded(withFormatIds(partText(saved, from) ?? "", styles.formats)));
    },
    sheet(from: string, origin: string | undefined, asleep: boolean, apart: RowsApart | undefined): string {
      const to = origin ?? (from in parts ? freeName(parts, from) : from);
      const { shell, data } = splitSheet(partText(saved, from) ?? "");
      const own = origin === undefined ? null : splitSheet(partText(raw, origin) ?? "");
      const kept = asleep && own ? own.data : cellsKept(data, styles.looks, texts);
      const cells = apart ? withPlainRows(apart, data, kept, styles.looks) : kept;
      put(
        from,
        to,
        encoded(joinSheet({ shell: shellKept(shell, styles, asleep ? (own?.shell ?? "") : ""), data: cells })),
      );
      return to;
    },
  };
}

const encoded = (xml: string): Uint8Array => {
  const parts: ZipParts = {};
  setPartText(parts, "", xml);
  return parts[""]!;
};
const isTable = (part: string): boolean => part.startsWith("xl/tables/");
const sameBytes = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((value, index) => value === right[index]);

function freeName(parts: ZipParts, name: string): string {
  const [, stem = name, ending = ""] = /^(.*?)\d*(\.[^.]+)$/.exec(name) ?? [];
  for (let number = 1; ; number += 1) if (!(`${stem}${number}${ending}` in parts)) return `${stem}${number}${ending}`;
}

/** What is around a sheet's cells; a sheet asleep keeps the size that its file says. */
function shellKept(shell: string, { looks, formats }: KeptStyles, own: string): string {
  const dimension = /<dimension [^>]*>/;
  return withFormatIds(shell, formats)
    .replace(
      /(<col\b[^>]*?\sstyle=")(\d+)"/g,
      (_all, start: string, look: string) => `${start}${looks.get(Number(look)) ?? 0}"`,
    )
    .replace(dimension, (found) => dimension.exec(own)?.[0] ?? found);
}

/** Cells with the looks of the style sheet that stands, and their texts in themselves: the shared texts stay. */
function cellsKept(data: string, looks: ReadonlyMap<number, number>, texts: readonly string[]): string {
  return data
    .replace(
      /(<(?:c|row)\b[^>]*?\ss=")(\d+)"/g,
      (_all, start: string, look: string) => `${start}${looks.get(Number(look)) ?? 0}"`,
    )
    .replace(
      / t="s"([^>]*)><v>(\d+)<\/v>/g,
      (_all, others: string, index: string) => ` t="inlineStr"${others}><is>${texts[Number(index)] ?? ""}</is>`,
    );
}

/** The texts that the cells of a package share, as XML. */
function sharedTextsOf(parts: ZipParts): string[] {
  const xml = partText(parts, "xl/sharedStrings.xml") ?? "";
  return [...xml.matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(([, inner = ""]) => inner);
}

const sheetType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

/** Relates the workbook to its new sheets; gives the id of each relationship. */
function addSheets(parts: ZipParts, added: readonly { sheet: Worksheet; part: string }[]): Map<Worksheet, string> {
  const relationships = relationshipsOf(parts, workbookPart);
  const ids = new Map<Worksheet, string>();
  for (const { sheet, part } of added) {
    const id = freeId(relationships);
    relationships.push({ id, type: sheetType, target: `/${part}`, external: false });
    ids.set(sheet, id);
  }
  if (added.length > 0) setRelationships(parts, workbookPart, relationships);
  return ids;
}

/** Excel makes the order of calculation anew where it is not there, and takes one that lies for damage. */
function dropRelation(parts: ZipParts, part: string): void {
  const relationships = relationshipsOf(parts, workbookPart);
  const others = relationships.filter(({ target }) => targetPart(workbookPart, target) !== part);
  if (others.length < relationships.length) setRelationships(parts, workbookPart, others);
}

function reachable(parts: ZipParts): Set<string> {
  const found = new Set<string>([""]);
  for (const owner of found)
    for (const { target, external } of relationshipsOf(parts, owner))
      if (!external) found.add(targetPart(owner, target));
  return found;
}

/** Takes out what the original's parts led to and these no longer do. */
function dropUnreachable(raw: ZipParts, parts: ZipParts): void {
  const now = reachable(parts);
  for (const part of reachable(raw)) {
    if (now.has(part)) continue;
    delete parts[part];
    delete parts[relationshipsPath(part)];
  }
}

/** The content types, with those of new parts and without those of parts that are gone. */
function keepTypes(raw: ZipParts, parts: ZipParts, added: ReadonlyMap<string, string>): void {
  const before = contentTypesOf(raw);
  const xml = partText(raw, typesPart) ?? "";
  const gone = [...before.keys()].filter((key) => key in raw && !(key in parts));
  const wanted = [...added].filter(([part, type]) => part in parts && contentTypeOf(before, part) !== type);
  if (gone.length === 0 && wanted.length === 0) return;
  const left = xml.replace(/<Override\b[^>]*>/g, (entry) =>
    gone.some((part) => entry.includes(`"/${part}"`)) ? "" : entry,
  );
  const entries = wanted.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("");
  setPartText(parts, typesPart, left.replace(/<\/Types>\s*$/, `${entries}</Types>`));
}
