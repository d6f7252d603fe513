// Prints what a PDF says to those who hear it, as JSON: node pdfTags.mjs FILE.pdf. Jest can't load pdfjs, an ES module.
import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const bytes = readFileSync(process.argv[2]);
const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
const [roles, tables] = [[], []];

/** What a page begins with; a table there goes on from the page before, and its rows on this page have no heading. */
let isFirst = true;

function walk({ role = "", children = [] }, table) {
  roles.push(role);
  const goesOn = role === "Table" && isFirst && tables.length > 0;
  if (!["", "Root", "Document"].includes(role)) isFirst = false;
  table?.push(role);
  const inside = goesOn ? tables.at(-1) : role === "Table" ? [] : table;
  if (role === "Table" && !goesOn) tables.push(inside);
  for (const child of children) walk(child, inside);
}

for (let page = 1; page <= pdf.numPages; page++) {
  isFirst = true;
  const tree = await (await pdf.getPage(page)).getStructTree();
  if (tree) walk(tree, null);
}
// pdfjs leaves out the tag of a figure that is all vectors.
const figures = bytes.toString("latin1").match(/\/S\/Figure\n(?:(?!>>)[\s\S])*/g) ?? [];
const alts = figures.map((figure) => {
  const hex = /\/Alt<FEFF([0-9A-F]*)>/.exec(figure)?.[1] ?? "";
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join("");
});
const { info } = await pdf.getMetadata();
console.log(JSON.stringify({ language: info.Language ?? null, title: info.Title ?? "", roles, tables, alts }));
