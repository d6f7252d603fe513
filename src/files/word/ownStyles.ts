const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const INK = "12324F";

/** Sizes in half points and spacing in twentieths of a point, for headings of level 1 to 4. */
const headings = [
  { size: 36, before: 0, after: 120 },
  { size: 28, before: 320, after: 100 },
  { size: 24, before: 240, after: 80 },
  { size: 22, before: 200, after: 60 },
] as const;

/**
 * The styles of our template: Word's built-in ones, by the ids of a Danish Word and the names that Word knows them by.
 * Headings have outline levels, so that they are headings in the navigation pane and in a PDF.
 */
export function ownStyles(): string {
  const styles = [
    paragraph("Normal", "Normal", {
      isDefault: true,
      properties: '<w:spacing w:after="120" w:line="269" w:lineRule="auto"/>',
    }),
    ...headings.map(({ size, before, after }, at) =>
      paragraph(`Overskrift${at + 1}`, `heading ${at + 1}`, {
        next: "Normal",
        properties: `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="${at}"/>`,
        run: `<w:b/><w:bCs/><w:color w:val="${INK}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
      }),
    ),
    paragraph("Billedtekst", "caption", {
      next: "Normal",
      properties: '<w:spacing w:before="160" w:after="80" w:line="240" w:lineRule="auto"/>',
      run: `<w:b/><w:bCs/><w:color w:val="${INK}"/><w:sz w:val="19"/><w:szCs w:val="19"/>`,
    }),
    paragraph("Opstilling-punkttegn", "List Bullet", {
      properties:
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/><w:ind w:left="360" w:hanging="360"/>',
    }),
    paragraph("Sidehoved", "header", { properties: '<w:spacing w:after="0"/>', run: small() }),
    paragraph("Sidefod", "footer", { properties: '<w:spacing w:after="0"/>', run: small() }),
    '<w:style w:type="character" w:default="1" w:styleId="Standardskrifttypeiafsnit"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="Tabel-Normal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    `<w:style w:type="table" w:styleId="Tabel-Gitter"><w:name w:val="Table Grid"/><w:basedOn w:val="Tabel-Normal"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join("")}</w:tblBorders></w:tblPr></w:style>`,
  ];
  return `${HEAD}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="da-DK" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${styles.join("")}</w:styles>`;
}

const small = (): string => '<w:color w:val="404040"/><w:sz w:val="18"/><w:szCs w:val="18"/>';

type Look = { isDefault?: true; next?: string; properties: string; run?: string };

function paragraph(id: string, name: string, { isDefault, next, properties, run = "" }: Look): string {
  return [
    `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>`,
    isDefault ? "" : '<w:basedOn w:val="Normal"/>',
    next === undefined ? "" : `<w:next w:val="${next}"/>`,
    `<w:qFormat/><w:pPr>${properties}</w:pPr>${run === "" ? "" : `<w:rPr>${run}</w:rPr>`}</w:style>`,
  ].join("");
}
