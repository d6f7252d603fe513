import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** One relationship of a part: `type` is the last word of an office relationship type, or a whole address. */
export type Relationship = { id: string; type: string; target: string; external?: boolean };

/** A part that the test adds to the package, with its content type and its own relationships. */
export type ExtraPart = {
  path: string;
  contentType?: string;
  content: string;
  relationships?: readonly Relationship[];
};

/** One sheet of a hand-made package: `xml` is the content of `<worksheet>`. */
export type SheetPart = { name: string; xml: string; state?: string; relationships?: readonly Relationship[] };

/** What a hand-made workbook file consists of; everything left out is as in an empty workbook. */
export type Package = {
  sheets?: readonly SheetPart[];
  workbookAttributes?: string;
  beforeSheets?: string;
  afterSheets?: string;
  styles?: string;
  sharedStrings?: string;
  parts?: readonly ExtraPart[];
  workbookRelationships?: readonly Relationship[];
  rootRelationships?: readonly Relationship[];
  mainContentType?: string;
};

const officeType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const namespaces = [
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"',
  'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"',
  'mc:Ignorable="x14ac xr"',
].join(" ");
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

const plainStyles = `<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`;

function relationshipsXml(relationships: readonly Relationship[]): string {
  const entries = relationships.map(({ id, type, target, external }) => {
    const fullType = type.includes(":") ? type : officeType + type;
    return `<Relationship Id="${id}" Type="${fullType}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
  });
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

const relationshipsPath = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels");

/** The bytes of a hand-made .xlsx file, part by part as Excel writes them. */
export function packageBytes(made: Package): Uint8Array {
  const sheets = made.sheets ?? [{ name: "Ark1", xml: "<sheetData/>" }];
  const parts: Record<string, string> = {};
  const types: string[] = [];
  const put = (
    path: string,
    content: string,
    contentType?: string,
    relationships: readonly Relationship[] = [],
  ): void => {
    parts[path] = content.startsWith("<?xml") || !path.endsWith(".xml") ? content : head + content;
    if (contentType) types.push(`<Override PartName="/${path}" ContentType="${contentType}"/>`);
    if (relationships.length > 0) parts[relationshipsPath(path)] = relationshipsXml(relationships);
  };

  sheets.forEach((sheet, index) => {
    put(
      `xl/worksheets/sheet${index + 1}.xml`,
      `<worksheet ${namespaces}>${sheet.xml}</worksheet>`,
      `${mainType}worksheet+xml`,
      sheet.relationships,
    );
  });
  const sheetList = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  put(
    "xl/workbook.xml",
    `<workbook ${namespaces} ${made.workbookAttributes ?? ""}>${made.beforeSheets ?? ""}<sheets>${sheetList.join("")}</sheets>${made.afterSheets ?? ""}</workbook>`,
    made.mainContentType ?? `${mainType}sheet.main+xml`,
    [
      ...sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        type: "worksheet",
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { id: "rId101", type: "styles", target: "styles.xml" },
      ...(made.sharedStrings ? [{ id: "rId102", type: "sharedStrings", target: "sharedStrings.xml" }] : []),
      ...(made.workbookRelationships ?? []),
    ],
  );
  put("xl/styles.xml", `<styleSheet ${namespaces}>${made.styles ?? plainStyles}</styleSheet>`, `${mainType}styles+xml`);
  if (made.sharedStrings)
    put("xl/sharedStrings.xml", `<sst ${namespaces}>${made.sharedStrings}</sst>`, `${mainType}sharedStrings+xml`);
  for (const part of made.parts ?? []) put(part.path, part.content, part.contentType, part.relationships);
  parts["_rels/.rels"] = relationshipsXml([
    { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
    ...(made.rootRelationships ?? []),
  ]);

  const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${types.join("")}</Types>`;
  const files = Object.entries({ "[Content_Types].xml": contentTypes, ...parts }).map(
    ([path, text]) => [path, strToU8(text)] as const,
  );
  return zipSync(Object.fromEntries(files));
}

/** The parts of a file as text, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}
