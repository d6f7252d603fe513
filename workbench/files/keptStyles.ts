import { Workbook } from "@cj-tech-master/excelts";
import { stylesPart } from "./graftStyles";
import { attributesOf, childElement, childElements, insertChild, replaceElement, withAttributes } from "./xmlText";
import { setPartText, type ZipParts } from "./zipParts";

/** The style sheet of the original with what it lacked, and where the saved package's styles and formats are in it. */
export type KeptStyles = { styles: string; looks: ReadonlyMap<number, number>; formats: ReadonlyMap<number, number> };

const styleOrder = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];
const FIRST_OWN_FORMAT = 164;

/**
 * Lets the style sheet of the original stand, with the looks and formats behind its own that cells written anew have
 * and it lacks. What the engine reads alike is one look.
 */
export async function keptStyles(
  original: string,
  saved: string,
  used: { looks: ReadonlySet<number>; formats: ReadonlySet<number> },
): Promise<KeptStyles> {
  const [before, after] = [await lookTexts(original), await lookTexts(saved)];
  const first = new Map([...before].reverse().map((text, index) => [text, before.length - 1 - index]));
  const into = listsOf(original);
  const from = listsOf(saved);
  const looks = new Map<number, number>();
  for (const look of used.looks) looks.set(look, first.get(after[look] ?? "") ?? into.addLook(from, look));
  const formats = new Map([...used.formats].map((id) => [id, into.add("dxfs", from.list("dxfs")[id] ?? "<dxf/>")]));
  return { styles: into.xml(), looks, formats };
}

/** Every look of a style sheet as the engine reads it. */
async function lookTexts(styles: string): Promise<string[]> {
  const count = childElements(childElement(styles, "cellXfs")?.text ?? "").length;
  const workbook = new Workbook();
  const parts: ZipParts = {};
  for (const [name, text] of Object.entries(oneSheet(count))) setPartText(parts, name, text);
  setPartText(parts, stylesPart, styles);
  await workbook.xlsx.loadFromFiles(parts);
  const sheet = workbook.worksheets[0]!;
  return Array.from({ length: count }, (_, look) => JSON.stringify(sheet.getCell(look + 1, 1).style));
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook of one sheet with a cell of each look. */
const oneSheet = (looks: number): Record<string, string> => ({
  "_rels/.rels": `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${Array.from(
    { length: looks },
    (_, look) => `<row r="${look + 1}"><c r="A${look + 1}" s="${look}"/></row>`,
  ).join("")}</sheetData></worksheet>`,
});

type Lists = {
  list: (name: string) => readonly string[];
  /** The place of an element in a list, where it is put last if it is not there. */
  add: (name: string, element: string) => number;
  addLook: (from: Lists, look: number) => number;
  xml: () => string;
};

/** The lists of a style sheet, which grow at their ends. */
function listsOf(xml: string): Lists {
  const lists = new Map<string, string[]>();
  const grown = new Set<string>();
  const list = (name: string): string[] => {
    const known = lists.get(name) ?? childElements(childElement(xml, name)?.text ?? "").map(({ text }) => text);
    lists.set(name, known);
    return known;
  };
  const append = (name: string, element: string): number => {
    grown.add(name);
    return list(name).push(element) - 1;
  };
  const add = (name: string, element: string): number => {
    const at = list(name).indexOf(element);
    return at === -1 ? append(name, element) : at;
  };
  const numberFormat = (from: Lists, id: string): string => {
    const code = codesOf(from).get(id);
    if (code === undefined) return id;
    const own = codesOf(self);
    const known = [...own].find(([, each]) => each === code)?.[0];
    if (known !== undefined) return known;
    const free = Math.max(FIRST_OWN_FORMAT - 1, ...[...own.keys()].map(Number)) + 1;
    append("numFmts", `<numFmt numFmtId="${free}" formatCode="${code}"/>`);
    return String(free);
  };
  const self: Lists = {
    list,
    add,
    addLook: (from, look) => {
      const text = from.list("cellXfs")[look] ?? "<xf/>";
      const attributes = new Map(attributesOf(text));
      attributes.set("numFmtId", numberFormat(from, attributes.get("numFmtId") ?? "0"));
      for (const [attribute, name] of PARTS) {
        const element = from.list(name)[Number(attributes.get(attribute) ?? 0)];
        attributes.set(attribute, String(element === undefined ? 0 : add(name, element)));
      }
      attributes.set("xfId", "0");
      return add("cellXfs", withAttributes(text, attributes));
    },
    xml: () =>
      [...grown].reduce((whole, name) => {
        const elements = list(name);
        const element = childElement(whole, name);
        const own = new Map([...attributesOf(element?.text ?? ""), ["count", String(elements.length)]]);
        const text = withAttributes(`<${name}>${elements.join("")}</${name}>`, own);
        return element ? replaceElement(whole, element, text) : insertChild(whole, name, text, styleOrder);
      }, xml),
  };
  return self;
}

const PARTS = [
  ["fontId", "fonts"],
  ["fillId", "fills"],
  ["borderId", "borders"],
] as const;

const codesOf = ({ list }: Lists): Map<string, string> =>
  new Map(
    list("numFmts")
      .map(attributesOf)
      .map((attributes) => [attributes.get("numFmtId") ?? "", attributes.get("formatCode") ?? ""]),
  );
