import { readFileSync } from "node:fs";
import { drawIcons } from "./drawIcons";
import { exampleDocuments } from "./examples/exampleDocuments";
import { explanationDoc } from "./explanationDoc";
import { computeReference } from "./functions/computeReference";
import { functionPage, helpPage } from "./functions/helpPage";
import { functionsJsonFaults } from "./functions/lint";
import { functionsJsonOf, functionsJsonText, helpFileOf } from "./functions/metadata";
import { referenceMarkdown } from "./functions/reference";
import type { Files } from "./generatedFiles";
import { readingDoc } from "./readingDoc";
import { tableDocs } from "./tableDocs";

/** Files that are made from the code and committed. `varies`: drawn by a browser, so that no check compares them. */
export type Generated = { name: string; varies?: true; make: () => Promise<Files> };

/** All that is generated, in the order in which it is made. */
export const GENERATED: readonly Generated[] = [
  { name: "functions", make: functionsJson },
  { name: "docs:functions", make: functionDocs },
  { name: "docs:tables", make: async () => ({ "docs/tabeller.md": tableDocs() }) },
  { name: "docs:explanations", make: async () => ({ "docs/forklaringer.md": explanationDoc() }) },
  { name: "docs:reading", make: async () => ({ "docs/laesning.md": readingDoc() }) },
  { name: "examples", make: exampleDocuments },
  { name: "icons", varies: true, make: drawIcons },
];

/** functions.json from the comments in functions.ts. Throws what Excel would refuse. */
async function functionsJson(): Promise<Files> {
  const source = "src/functions/functions.ts";
  const metadata = await functionsJsonOf([source]);
  const faults = functionsJsonFaults(metadata, [readFileSync(source, "utf8")]);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return { "src/functions/functions.json": functionsJsonText(metadata) };
}

/** The function reference, as Markdown for the repository and as pages for the add-in. */
async function functionDocs(): Promise<Files> {
  const { functions, tables } = await computeReference();
  const pages = functions.map((each) => [`assets/${helpFileOf(each.metadata.id)}`, functionPage(each, functions)]);
  return {
    ...Object.fromEntries(pages),
    "docs/funktioner.md": referenceMarkdown(functions, tables),
    "assets/hjaelp.html": helpPage(functions, tables),
  };
}
