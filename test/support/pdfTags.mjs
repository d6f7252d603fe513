// Prints what a PDF says to those who hear it, as JSON: node pdfTags.mjs FILE.pdf. Jest can't load pdfjs, an ES module.
import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const pdf = await getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), verbosity: 0 }).promise;
const [roles, alts, tables] = [[], [], []];

function walk({ role = "", alt, children = [] }, table) {
  roles.push(role);
  table?.push(role);
  if (role === "Figure") alts.push(alt ?? "");
  const inside = role === "Table" ? [] : table;
  if (role === "Table") tables.push(inside);
  for (const child of children) walk(child, inside);
}

for (let page = 1; page <= pdf.numPages; page++) {
  const tree = await (await pdf.getPage(page)).getStructTree();
  if (tree) walk(tree, null);
}
const { info } = await pdf.getMetadata();
console.log(JSON.stringify({ language: info.Language ?? null, title: info.Title ?? "", roles, tables, alts }));
