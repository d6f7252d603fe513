import type { Book, CellLook } from "./book";
import { xmlText } from "./xmlText";

/** The looks of a workbook: the index of each, and the part `xl/styles.xml`. */
export type Styles = {
  indexOf: (look: CellLook | undefined) => number;
  fillOf: (colour: string) => number;
  xml: string;
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Numbers of formats below this are Excel's own. */
const OWN_FORMATS = 164;

/** Numbers that grow as new things come: the same thing has the same number. */
function numbered(first: number): { of: (xml: string) => number; all: () => string[] } {
  const known = new Map<string, number>();
  return {
    of: (xml) => {
      const number = known.get(xml) ?? first + known.size;
      known.set(xml, number);
      return number;
    },
    all: () => [...known.keys()],
  };
}

/** The looks of all cells of a workbook, and the fills of its marks. */
export function stylesOf({ sheets }: Book): Styles {
  const fonts = numbered(0);
  const fills = numbered(0);
  const formats = numbered(OWN_FORMATS);
  const cells = numbered(0);
  const marks = numbered(0);
  fonts.of(fontXml({}));
  fills.of(`<fill><patternFill patternType="none"/></fill>`);
  fills.of(`<fill><patternFill patternType="gray125"/></fill>`);
  const indexOf = (look: CellLook = {}): number => {
    const { fill, format, wrap, left, boxed, open } = look;
    const numbers = [
      format === undefined ? 0 : formats.of(format),
      fonts.of(fontXml(look)),
      fill === undefined ? 0 : fills.of(solid(fill)),
    ];
    const [formatId, fontId, fillId] = numbers;
    return cells.of(
      `<xf numFmtId="${formatId}" fontId="${fontId}" fillId="${fillId}" borderId="${boxed ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
        `<alignment${left ? ' horizontal="left"' : ""} vertical="top"${wrap ? ' wrapText="1"' : ""}/><protection locked="${open ? 0 : 1}"/></xf>`,
    );
  };
  const fillOf = (colour: string): number =>
    marks.of(`<dxf><fill><patternFill><bgColor rgb="FF${colour}"/></patternFill></fill></dxf>`);
  indexOf();
  for (const { rows, marks: own = [] } of sheets) {
    for (const row of rows) for (const cell of row) if (cell !== null) indexOf(cell.look);
    for (const { fill } of own) fillOf(fill);
  }
  const list = (name: string, items: readonly string[]): string =>
    items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
  const own = formats
    .all()
    .map((format, at) => `<numFmt numFmtId="${OWN_FORMATS + at}" formatCode="${xmlText(format)}"/>`);
  const xml =
    `<styleSheet xmlns="${MAIN}">${list("numFmts", own)}${list("fonts", fonts.all())}${list("fills", fills.all())}` +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${THIN_BOX}</borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `${list("cellXfs", cells.all())}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
    `${list("dxfs", marks.all())}</styleSheet>`;
  return { indexOf, fillOf, xml };
}

const THIN_BOX = `<border>${["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`)
  .join("")}<diagonal/></border>`;

const fontXml = ({ bold, italic, size = 11, colour }: CellLook): string =>
  `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/>` +
  `${colour === undefined ? "" : `<color rgb="FF${colour}"/>`}<name val="Calibri"/><family val="2"/></font>`;

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
