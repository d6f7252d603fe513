import { strToU8, zipSync } from "fflate";
import type { TableCell, TableRow } from "../../src/domain/document/blocks";
import type { Look, MadeContract, MadeTable } from "./content";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A contract as plain text: tabs between cells. */
export function asText({ blocks }: MadeContract): string {
  return blocks
    .map((block) =>
      block.kind === "table"
        ? block.rows.map((row) => row.map((cell) => cell?.text ?? "").join("\t")).join("\n")
        : block.text,
    )
    .join("\n\n");
}

/** How tables are ruled: on all sides, below each row, or not at all. */
export type Ruling = "full" | "rows" | "none";

/** A contract as HTML that a browser prints: Chromium draws each cell's own borders. */
export function asHtml({ blocks, look }: MadeContract, ruling: Ruling): string {
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
  const page = `@page{size:A4 ${look.landscape ? "landscape" : "portrait"};margin:2.2cm}body{font:${look.size}pt '${look.font}'}`;
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Plan</title><style>${page}table{border-collapse:collapse;width:100%}td,th{padding:3pt 5pt;text-align:left;vertical-align:top}${look.repeatsHead ? "" : "thead{display:table-row-group}"}${border}</style></head><body>${body.join("\n")}</body></html>`;
}

function tableHtml({ headRows, rows, widths }: MadeTable): string {
  const sum = widths.reduce((all, width) => all + width, 0);
  const columns = widths.map((width) => `<col style="width:${((100 * width) / sum).toFixed(1)}%">`).join("");
  const span = (name: string, count: number): string => (count > 1 ? ` ${name}="${count}"` : "");
  const line = (row: TableRow, tag: string): string =>
    `<tr>${row
      .filter((cell): cell is TableCell => cell !== null)
      .map(
        (cell) => `<${tag}${span("colspan", cell.columns)}${span("rowspan", cell.rows)}>${escaped(cell.text)}</${tag}>`,
      )
      .join("")}</tr>`;
  const head = rows.slice(0, headRows).map((row) => line(row, "th"));
  const body = rows.slice(headRows).map((row) => line(row, "td"));
  return `<table><colgroup>${columns}</colgroup><thead>${head.join("")}</thead><tbody>${body.join("")}</tbody></table>`;
}

/** A contract as .docx, which LibreOffice prints too. */
export function asWord({ blocks, look }: MadeContract, ruling: Ruling): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const name = "http://schemas.openxmlformats.org";
  const sides = look.landscape ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"';
  const usual = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${look.font}" w:hAnsi="${look.font}" w:cs="${look.font}"/><w:sz w:val="${2 * look.size}"/></w:rPr></w:rPrDefault></w:docDefaults>`;
  const styles = [1, 2]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${level === 1 ? 32 : 26}"/></w:rPr></w:style>`,
    )
    .join("");
  const body = blocks
    .map((block) =>
      block.kind === "table"
        ? tableXml(block, ruling, look)
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
    "word/styles.xml": strToU8(
      `${head}<w:styles xmlns:w="${name}/wordprocessingml/2006/main">${usual}${styles}</w:styles>`,
    ),
    "word/document.xml": strToU8(
      `${head}<w:document xmlns:w="${name}/wordprocessingml/2006/main"><w:body>${body}<w:sectPr><w:pgSz ${sides}/><w:pgMar w:top="1300" w:bottom="1300" w:left="1300" w:right="1300" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    ),
  });
}

function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

function tableXml({ headRows, rows, widths }: MadeTable, ruling: Ruling, look: Look): string {
  const sum = widths.reduce((all, width) => all + width, 0);
  const full = look.landscape ? 14200 : 9300;
  const sizes = widths.map((width) => Math.round((full * width) / sum));
  const line = (side: string): string => `<w:${side} w:val="single" w:sz="6" w:color="333333"/>`;
  const sides = {
    full: ["top", "left", "bottom", "right", "insideH", "insideV"],
    rows: ["top", "bottom", "insideH"],
    none: [],
  }[ruling];
  const body = rows
    .map((row, at) => {
      const cells = row.map((_cell, column) => cellXml(rows, at, column, sizes)).join("");
      return `<w:tr>${at < headRows && look.repeatsHead ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells}</w:tr>`;
    })
    .join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="${full}" w:type="dxa"/><w:tblBorders>${sides.map(line).join("")}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${sizes.map((size) => `<w:gridCol w:w="${size}"/>`).join("")}</w:tblGrid>${body}</w:tbl>${paragraph("")}`;
}

/** A cell as Word writes it: one that a cell above covers goes on, one that a cell to the left covers is not there. */
function cellXml(rows: readonly TableRow[], row: number, column: number, sizes: readonly number[]): string {
  let up = row;
  while (up > 0 && !rows[up]?.[column]) up--;
  const cell = rows[up]?.[column];
  if (!cell || up + cell.rows <= row) return "";
  const width = sizes.slice(column, column + cell.columns).reduce((all, size) => all + size, 0);
  const across = cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : "";
  const down = up < row ? "<w:vMerge/>" : cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : "";
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${across}${down}</w:tcPr>${paragraph(up < row ? "" : cell.text)}</w:tc>`;
}
