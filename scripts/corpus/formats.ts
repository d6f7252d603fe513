import { strToU8, zipSync } from "fflate";
import type { MadeBlock, MadeContract } from "./content";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A contract as plain text: tabs between cells. */
export function asText({ blocks }: MadeContract): string {
  return blocks
    .map((block) => (block.kind === "table" ? block.rows.map((row) => row.join("\t")).join("\n") : block.text))
    .join("\n\n");
}

/** How tables are ruled: on all sides, below each row, or not at all. */
export type Ruling = "full" | "rows" | "none";

/** A contract as HTML that a browser prints: Chromium draws each cell's own borders. */
export function asHtml({ blocks }: MadeContract, ruling: Ruling, look: { font: string; landscape: boolean }): string {
  const border = { full: "td,th{border:0.75pt solid #333}", rows: "tr{border-bottom:0.75pt solid #333}", none: "" }[
    ruling
  ];
  const body = blocks.map((block) =>
    block.kind === "table"
      ? tableHtml(block)
      : block.kind === "heading"
        ? `<h${block.level}>${escaped(block.text)}</h${block.level}>`
        : `<p>${escaped(block.text)}</p>`,
  );
  const page = `@page{size:A4 ${look.landscape ? "landscape" : "portrait"};margin:2.2cm}body{font:10.5pt ${look.font}}`;
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Plan</title><style>${page}table{border-collapse:collapse;width:100%}td,th{padding:3pt 5pt;text-align:left;vertical-align:top}${border}</style></head><body>${body.join("\n")}</body></html>`;
}

function tableHtml({ rows, widths }: Extract<MadeBlock, { kind: "table" }>): string {
  const sum = widths.reduce((all, width) => all + width, 0);
  const columns = widths.map((width) => `<col style="width:${((100 * width) / sum).toFixed(1)}%">`).join("");
  const cells = (row: readonly string[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  return `<table><colgroup>${columns}</colgroup><thead>${cells(rows[0] ?? [], "th")}</thead><tbody>${rows
    .slice(1)
    .map((row) => cells(row, "td"))
    .join("")}</tbody></table>`;
}

/** A contract as .docx, which LibreOffice prints too. */
export function asWord({ blocks }: MadeContract, ruling: Ruling): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const name = "http://schemas.openxmlformats.org";
  const styles = [1, 2]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${level === 1 ? 32 : 26}"/></w:rPr></w:style>`,
    )
    .join("");
  const body = blocks
    .map((block) =>
      block.kind === "table"
        ? tableXml(block, ruling)
        : paragraph(block.text, block.kind === "heading" ? `<w:pPr><w:pStyle w:val="H${block.level}"/></w:pPr>` : ""),
    )
    .join("");
  return zipSync({
    "[Content_Types].xml": strToU8(
      `${head}<Types xmlns="${name}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${head}<Relationships xmlns="${name}/package/2006/relationships"><Relationship Id="rId1" Type="${name}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      `${head}<Relationships xmlns="${name}/package/2006/relationships"><Relationship Id="rId1" Type="${name}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
    "word/styles.xml": strToU8(`${head}<w:styles xmlns:w="${name}/wordprocessingml/2006/main">${styles}</w:styles>`),
    "word/document.xml": strToU8(
      `${head}<w:document xmlns:w="${name}/wordprocessingml/2006/main"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1300" w:bottom="1300" w:left="1300" w:right="1300" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    ),
  });
}

function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

function tableXml({ rows, widths }: Extract<MadeBlock, { kind: "table" }>, ruling: Ruling): string {
  const sum = widths.reduce((all, width) => all + width, 0);
  const sizes = widths.map((width) => Math.round((9300 * width) / sum));
  const line = (side: string): string => `<w:${side} w:val="single" w:sz="6" w:color="333333"/>`;
  const sides = {
    full: ["top", "left", "bottom", "right", "insideH", "insideV"],
    rows: ["top", "bottom", "insideH"],
    none: [],
  }[ruling];
  const cell = (text: string, at: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${sizes[at] ?? 900}" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`;
  const body = rows
    .map((row, at) => `<w:tr>${at === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${row.map(cell).join("")}</w:tr>`)
    .join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="9300" w:type="dxa"/><w:tblBorders>${sides.map(line).join("")}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${sizes.map((size) => `<w:gridCol w:w="${size}"/>`).join("")}</w:tblGrid>${body}</w:tbl>${paragraph("")}`;
}
