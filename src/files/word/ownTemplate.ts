import { strToU8 } from "fflate";
import { wordReportText as text } from "../../text/da/wordReport";
import { ownStyles } from "./ownStyles";
import { written, type SmallId } from "./placeholderNames";
import type { TemplateParts } from "./template";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}/relationships"`;
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/**
 * Our own template: A4, da-DK, Word's built-in styles in Danish. The title is the heading of the first level; below it
 * stand the committee and case number that are known, and the date. Made by code, so that it is the same each time.
 */
export function ownTemplate(known: readonly SmallId[]): TemplateParts {
  const files = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([
      ["rId1", `${OFFICE}/relationships/officeDocument`, "word/document.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
    ]),
    "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>da-DK</dc:language></cp:coreProperties>`,
    "word/document.xml": body(known),
    "word/styles.xml": ownStyles(),
    "word/numbering.xml": numbering(),
    "word/settings.xml": `${HEAD}<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="da-DK"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`,
    "word/header1.xml": `${HEAD}<w:hdr ${W}><w:p><w:pPr><w:pStyle w:val="Sidehoved"/></w:pPr><w:r><w:t>${written("title")}</w:t></w:r></w:p></w:hdr>`,
    "word/header2.xml": `${HEAD}<w:hdr ${W}><w:p><w:pPr><w:pStyle w:val="Sidehoved"/></w:pPr></w:p></w:hdr>`,
    "word/footer1.xml": footer(),
    "word/_rels/document.xml.rels": relationships([
      ["rId1", `${OFFICE}/relationships/styles`, "styles.xml"],
      ["rId2", `${OFFICE}/relationships/numbering`, "numbering.xml"],
      ["rId3", `${OFFICE}/relationships/settings`, "settings.xml"],
      ["rId4", `${OFFICE}/relationships/header`, "header1.xml"],
      ["rId5", `${OFFICE}/relationships/header`, "header2.xml"],
      ["rId6", `${OFFICE}/relationships/footer`, "footer1.xml"],
    ]),
  };
  const parts = new Map(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]));
  return { parts, main: "word/document.xml", hadMacros: false };
}

function body(known: readonly SmallId[]): string {
  const labels = { committee: text.committee, caseNumber: text.caseNumber, asOf: text.asOf } as const;
  const facts = (["committee", "caseNumber", "asOf"] as const).filter((id) => known.includes(id));
  const lines = facts.map((id, at) => {
    const spacing = at === facts.length - 1 ? '<w:spacing w:after="240"/>' : '<w:spacing w:after="0"/>';
    return `<w:p><w:pPr>${spacing}</w:pPr><w:r><w:t xml:space="preserve">${labels[id]}${id === "asOf" ? " " : ": "}${written(id)}</w:t></w:r></w:p>`;
  });
  return `${HEAD}<w:document ${W}><w:body><w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr><w:r><w:t>${written("title")}</w:t></w:r></w:p>${lines.join("")}<w:p><w:r><w:t>${written("report")}</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:footerReference w:type="first" r:id="rId6"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1304" w:left="1418" w:header="680" w:footer="567" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>`;
}

function footer(): string {
  const field = (code: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const words = (value: string): string => `<w:r><w:t xml:space="preserve">${value}</w:t></w:r>`;
  return `${HEAD}<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="Sidefod"/><w:jc w:val="right"/></w:pPr>${words(`${text.page} `)}${field("PAGE")}${words(` ${text.of} `)}${field("NUMPAGES")}</w:p></w:ftr>`;
}

function numbering(): string {
  return `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="Opstilling-punkttegn"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}

function contentTypes(): string {
  const override = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;
  return [
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    override("word/document.xml", `${TYPE}document.main+xml`),
    ...["styles", "numbering", "settings"].map((part) => override(`word/${part}.xml`, `${TYPE}${part}+xml`)),
    ...["header1", "header2"].map((part) => override(`word/${part}.xml`, `${TYPE}header+xml`)),
    override("word/footer1.xml", `${TYPE}footer+xml`),
    "</Types>",
  ].join("");
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const entries = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}
