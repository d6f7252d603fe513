import { strToU8, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(" ");
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const MAIN_TYPES = {
  docx: `${WORD}document.main+xml`,
  dotx: `${WORD}template.main+xml`,
  docm: "application/vnd.ms-word.document.macroEnabled.main+xml",
} as const;

/** A white dot, as a logo. */
const LOGO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

type Part = { path: string; type?: string; relation?: string; content: string | Uint8Array };
type Letterhead = {
  kind: keyof typeof MAIN_TYPES;
  body: string;
  styles?: string;
  settings?: string;
  parts?: readonly Part[];
  relations?: Readonly<Record<string, string>>;
};

const paragraph = (inside: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (width: number, inside: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;
const styled = (style: string, text: string): string => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
const sectionOf = (inside: string): string =>
  `<w:sectPr>${inside}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>`;

const logo = `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:docPr id="7" name="Logo" descr="Kommunens byvåben"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const style = (type: string, id: string, name: string, inside = "", isDefault = false): string =>
  `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const stylesOf = (language: string, all: readonly string[]): string =>
  `<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${style("paragraph", "Normal", "Normal", "", true)}${style("table", "TabelNormal", "Normal Table", "", true)}${all.join("")}</w:styles>`;

/** A Danish Word's names of its own styles: English names, Danish ids. */
const danishStyles = stylesOf("da-DK", [
  ...[1, 2, 3, 4].map((level) =>
    style(
      "paragraph",
      `Overskrift${level}`,
      `heading ${level}`,
      `<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="7A0019"/></w:rPr>`,
    ),
  ),
  style("paragraph", "Billedtekst", "caption", '<w:basedOn w:val="Normal"/><w:rPr><w:i/></w:rPr>'),
  style("paragraph", "Titel", "Title", '<w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="40"/></w:rPr>'),
  style("paragraph", "KKManchet", "KK Manchet", '<w:basedOn w:val="Normal"/>'),
  style("table", "Tabel-Gitter", "Table Grid", '<w:basedOn w:val="TabelNormal"/>'),
]);

function bytesOf({
  kind,
  body,
  styles = danishStyles,
  settings = "",
  parts = [],
  relations = {},
}: Letterhead): Uint8Array {
  const all: Part[] = [
    {
      path: "word/document.xml",
      type: MAIN_TYPES[kind],
      content: `${HEAD}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    },
    { path: "word/styles.xml", type: `${WORD}styles+xml`, relation: "styles", content: HEAD + styles },
    {
      path: "word/settings.xml",
      type: `${WORD}settings+xml`,
      relation: "settings",
      content: `${HEAD}<w:settings ${NAMESPACES}>${settings}</w:settings>`,
    },
    ...parts,
  ];
  const related = all.flatMap(({ path, relation }, at) =>
    relation === undefined
      ? []
      : [
          `<Relationship Id="rId${at + 100}" Type="${relation.includes(":") ? relation : `${OFFICE}/${relation}`}" Target="${path.startsWith("word/") ? path.slice(5) : `../${path}`}"/>`,
        ],
  );
  const named = Object.entries(relations).map(
    ([id, path]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${/header|footer/.exec(path)?.[0] ?? "image"}" Target="${path.slice(5)}"/>`,
  );
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${all.flatMap(({ path, type }) => (type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`])).join("")}</Types>`,
    ),
    "_rels/.rels": strToU8(
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${related.join("")}${named.join("")}</Relationships>`,
    ),
  };
  for (const { path, content } of all) files[path] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(files);
}

const header = (path: string, inside: string): Part => ({
  path,
  type: `${WORD}header+xml`,
  content: `${HEAD}<w:hdr ${NAMESPACES}>${inside}</w:hdr>`,
});
const footer = (path: string, inside: string): Part => ({
  path,
  type: `${WORD}footer+xml`,
  content: `${HEAD}<w:ftr ${NAMESPACES}>${inside}</w:ftr>`,
});
const logoRelations = (path: string): Part => ({
  path,
  content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/image" Target="media/image1.png"/></Relationships>`,
});

/** Headers for the first page, odd and even pages, a logo, and placeholders that Word split over runs. */
const municipality = bytesOf({
  kind: "docx",
  settings: "<w:evenAndOddHeaders/>",
  relations: { rId1: "word/header1.xml", rId2: "word/header2.xml", rId3: "word/header3.xml", rId4: "word/footer1.xml" },
  parts: [
    header("word/header1.xml", paragraph(`${logo}${run("KØBENHAVNS KOMMUNE")}`)),
    header("word/header2.xml", paragraph(run("Beskæftigelses- og Integrationsforvaltningen · {{titel}}"))),
    header("word/header3.xml", paragraph(`${run("Sag {{sags")}${run("nummer}} · lige side", "<w:b/>")}`)),
    footer("word/footer1.xml", paragraph(run("Bernstorffsgade 17, 1577 København V"))),
    logoRelations("word/_rels/header1.xml.rels"),
    { path: "word/media/image1.png", content: LOGO },
    {
      path: "customXml/item1.xml",
      relation: "customXml",
      content: `${HEAD}<sag xmlns="urn:kommune"><nr>17</nr></sag>`,
    },
  ],
  body: [
    styled("Titel", "{{titel}}"),
    paragraph(`${run("Til ")}${run("{{ud", "<w:b/>")}${run("valg}}", "<w:b/>")}${run(" den {{dato}}")}`),
    `<w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:proofErr w:type="spellStart"/>${run("{{")}${run("rap", "<w:b/>")}<w:proofErr w:type="spellEnd"/>${run("port}}")}</w:p>`,
    paragraph(run("Med venlig hilsen")),
    sectionOf(
      '<w:headerReference w:type="first" r:id="rId1"/><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="even" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>',
    ),
  ].join(""),
});

/** An agenda form: its own headings in a table, a placeholder in the cell beside each. */
const agenda = bytesOf({
  kind: "docx",
  relations: { rId1: "word/header1.xml" },
  parts: [header("word/header1.xml", paragraph(run("Dagsordenspunkt")))],
  body: [
    styled("Overskrift1", "{{titel}}"),
    `<w:tbl><w:tblPr><w:tblStyle w:val="Tabel-Gitter"/><w:tblW w:w="9638" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="7638"/></w:tblGrid>${(
      [
        ["Baggrund", "{{problemstilling}}"],
        ["Indstilling", "{{indstilling}}"],
        ["Sagsfremstilling", "{{Løsning}}"],
        ["Ændringer", "{{ aendringer }}"],
        ["Konsekvenser", "{{økonomi}}"],
      ] as const
    )
      .map(
        ([label, placeholder]) =>
          `<w:tr>${cell(2000, paragraph(run(label, "<w:b/>")))}${cell(7638, paragraph(run(placeholder)))}</w:tr>`,
      )
      .join("")}</w:tbl>`,
    styled("Overskrift2", "Videre proces"),
    paragraph(run("{{proces}}")),
    styled("Overskrift2", "Kontrakterne"),
    paragraph(run("{{kontrakt}}")),
    styled("Overskrift2", "Bilag"),
    paragraph(run("{{bilag}}")),
    sectionOf('<w:headerReference w:type="default" r:id="rId1"/>'),
  ].join(""),
});

/** A .dotx with content controls: one for plain text bound to data, one that shows its prompt, one within a line. */
const controls = bytesOf({
  kind: "dotx",
  parts: [
    {
      path: "customXml/item1.xml",
      relation: "customXml",
      content: `${HEAD}<brev xmlns="urn:brev"><titel>Titel</titel></brev>`,
    },
  ],
  body: [
    `<w:sdt><w:sdtPr><w:alias w:val="Titel"/><w:tag w:val="titel"/><w:id w:val="11"/><w:dataBinding w:prefixMappings="xmlns:b='urn:brev'" w:xpath="/b:brev/b:titel" w:storeItemID="{6F9619FF-8B86-D011-B42D-00C04FC964FF}"/><w:text/></w:sdtPr><w:sdtContent>${styled("Overskrift1", "{{titel}}")}</w:sdtContent></w:sdt>`,
    paragraph(
      `${run("Udvalg: ")}<w:sdt><w:sdtPr><w:tag w:val="udvalg"/><w:id w:val="12"/><w:text/></w:sdtPr><w:sdtContent>${run("{{udvalg}}")}</w:sdtContent></w:sdt>`,
    ),
    `<w:sdt><w:sdtPr><w:alias w:val="Rapport"/><w:tag w:val="rapport"/><w:id w:val="13"/><w:showingPlcHdr/><w:text w:multiLine="1"/></w:sdtPr><w:sdtContent>${paragraph(run("{{rapport}}"))}</w:sdtContent></w:sdt>`,
    sectionOf(""),
  ].join(""),
});

/** A .docm: macros, and keys that call them. */
const macros = bytesOf({
  kind: "docm",
  relations: { rId1: "word/header1.xml" },
  parts: [
    header("word/header1.xml", paragraph(run("Odense Kommune"))),
    {
      path: "word/vbaProject.bin",
      relation: "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
      content: strToU8("not a real project"),
    },
    {
      path: "word/vbaData.xml",
      type: "application/vnd.ms-word.vbaData+xml",
      content: `${HEAD}<wne:vbaSuppData xmlns:wne="http://schemas.microsoft.com/office/word/2006/wordml"/>`,
    },
    {
      path: "word/_rels/vbaProject.bin.rels",
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2006/relationships/wordVbaData" Target="vbaData.xml"/></Relationships>`,
    },
  ],
  body: [
    styled("Overskrift1", "Sag til udvalget"),
    styled("Overskrift2", "{{titel}}"),
    paragraph(run("{{rapport}}")),
    sectionOf('<w:headerReference w:type="default" r:id="rId1"/>'),
  ].join(""),
});

/** English in its defaults, without our styles, with a section break in the paragraph of `{{rapport}}`. */
const english = bytesOf({
  kind: "docx",
  styles: stylesOf("en-US", [
    style("paragraph", "Heading1", "heading 1", '<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  ]),
  relations: { rId1: "word/header1.xml", rId2: "word/footer1.xml" },
  parts: [
    header("word/header1.xml", paragraph(run("Aarhus"))),
    footer("word/footer1.xml", paragraph(run("{{sagsnummer}}"))),
  ],
  body: [
    paragraph(
      `<w:bookmarkStart w:id="3" w:name="Start"/>${run("{{rapport}}")}<w:bookmarkEnd w:id="3"/>`,
      sectionOf('<w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/>'),
    ),
    paragraph(run("Bilag på tværs")),
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>',
  ].join(""),
});

/** Five letterheads with what real ones have, by what is special about them. */
export const letterheads = { municipality, agenda, controls, macros, english } as const;

/** A letterhead with a body of one's own: paragraphs of text. */
export function letterheadOf(...paragraphs: readonly string[]): Uint8Array {
  return bytesOf({ kind: "docx", body: paragraphs.map((text) => paragraph(run(text))).join("") + sectionOf("") });
}

/** A letterhead whose header holds a text. */
export function letterheadWithHeader(text: string, body: string): Uint8Array {
  return bytesOf({
    kind: "docx",
    relations: { rId1: "word/header1.xml" },
    parts: [header("word/header1.xml", paragraph(run(text)))],
    body: paragraph(run(body)) + sectionOf('<w:headerReference w:type="default" r:id="rId1"/>'),
  });
}
