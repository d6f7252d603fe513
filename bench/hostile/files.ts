import { strToU8 } from "fflate";
import { falseZip } from "../../test/support/falseZip";
import { nestedForms } from "../../test/support/nestedForms";

/** Who reads a file: figures, their review, a workbook that came back, `rk`, a contract, or a template. */
export type Reader = "figures" | "review" | "returned" | "rk" | "contract" | "template";

/** A file that unpacks to far more than it holds, or takes far longer than its size tells. */
export type HostileFile = { what: string; name: string; reader: Reader; make: () => Uint8Array };

const MB = 1024 * 1024;
const HUGE = 195 * MB;
const filled = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));

/** A workbook of one sheet, with other parts in the place of its own; every size that it declares is a lie. */
const workbook = (parts: Readonly<Record<string, string>>) => (): Uint8Array =>
  falseZip({
    "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="LIS" r:id="a"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    ...parts,
  });
const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const texts = () => workbook({ "xl/sharedStrings.xml": `<sst>${filled("<si><t>Sager</t></si>", HUGE)}</sst>` })();
const styles = () =>
  workbook({ "xl/styles.xml": `<styleSheet><cellXfs>${filled('<xf numFmtId="10"/>', HUGE)}</cellXfs></styleSheet>` })();
const cells = () =>
  workbook({ "xl/worksheets/sheet1.xml": sheet(`<row r="1">${filled('<c r="A1"><v>1</v></c>', HUGE)}</row>`) })();
const rows = () =>
  workbook({ "xl/worksheets/sheet1.xml": sheet(filled(`<row>${"<c><v>1</v></c>".repeat(300)}</row>`, HUGE)) })();
const odd = () =>
  workbook({ "xl/worksheets/sheet1.xml": sheet(filled(`<row>${"<c r='A1'><v>1</v></c>".repeat(300)}</row>`, HUGE)) })();

const document = (body: string): string => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const paragraph = "<w:p><w:r><w:t>Mål</w:t></w:r></w:p>";
const word = (parts: Readonly<Record<string, string>>): Uint8Array =>
  falseZip({ "word/document.xml": document(paragraph), ...parts });
const LEVELS = 300_000;
const deep = (): string =>
  document(`${"<w:tbl><w:tr><w:tc>".repeat(LEVELS)}${paragraph}${"</w:tc></w:tr></w:tbl>".repeat(LEVELS)}`);

/** The hostile files of docs/speed.md, each made anew. */
export const hostileFiles: readonly HostileFile[] = [
  { what: "195 MB of shared texts, figures", name: "lis.xlsx", reader: "figures", make: texts },
  { what: "195 MB of styles, figures", name: "lis.xlsx", reader: "figures", make: styles },
  { what: "195 MB of cells in one row, figures", name: "lis.xlsx", reader: "figures", make: cells },
  { what: "195 MB of rows of 300 cells, figures", name: "lis.xlsx", reader: "figures", make: rows },
  {
    what: "195 MB of the same rows as few programs write them, figures",
    name: "lis.xlsx",
    reader: "figures",
    make: odd,
  },
  { what: "195 MB of cells, a workbook that came back", name: "svar.xlsx", reader: "returned", make: cells },
  { what: "195 MB of shared texts, opened by `rk`", name: "bog.xlsx", reader: "rk", make: texts },
  { what: "195 MB of styles, opened by `rk`", name: "bog.xlsx", reader: "rk", make: styles },
  { what: "195 MB of cells, opened by `rk`", name: "bog.xlsx", reader: "rk", make: cells },
  {
    what: "Word, 195 MB of paragraphs",
    name: "kontrakt.docx",
    reader: "contract",
    make: () => word({ "word/document.xml": document(filled(paragraph, HUGE)) }),
  },
  {
    what: "Word, 195 MB of empty paragraphs",
    name: "kontrakt.docx",
    reader: "contract",
    make: () => word({ "word/document.xml": document(filled("<w:p/>", HUGE)) }),
  },
  {
    what: "Word, 195 MB of styles",
    name: "kontrakt.docx",
    reader: "contract",
    make: () => word({ "word/styles.xml": `<w:styles>${filled('<w:style w:styleId="a"/>', HUGE)}</w:styles>` }),
  },
  {
    what: "Word, 900,000 levels deep",
    name: "kontrakt.docx",
    reader: "contract",
    make: () => word({ "word/document.xml": deep() }),
  },
  {
    what: "Word template, 195 MB",
    name: "skabelon.docx",
    reader: "template",
    make: () =>
      falseZip({
        "[Content_Types].xml":
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": document(filled(paragraph, HUGE)),
      }),
  },
  { what: "PDF of forms in forms", name: "kontrakt.pdf", reader: "contract", make: () => nestedForms(9) },
  {
    what: "text, one line of 10 MB",
    name: "kontrakt.txt",
    reader: "contract",
    make: () => strToU8(filled("Mindst 95 pct. af sagerne ", 10 * MB)),
  },
  {
    what: "JSON of 6,500,000 lists",
    name: "tal.json",
    reader: "figures",
    make: () => strToU8(`[${"[],".repeat(6_500_000)}0]`),
  },
  {
    what: "CSV of 49,000 rows that repeat one figure, reviewed",
    name: "tal.csv",
    reader: "review",
    make: () => strToU8(`Kontrakt;Nr;Periode;Værdi\n${"Skelbækgade 2009;1.2;marts 2009;66\n".repeat(49_000)}`),
  },
];
