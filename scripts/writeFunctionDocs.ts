import { writeFileSync } from "node:fs";
import { computeReference } from "./functions/computeReference";
import { functionPage, helpPage } from "./functions/helpPage";
import { helpFileOf } from "./functions/metadata";
import { referenceMarkdown } from "./functions/reference";

/** `npm run docs:functions`: the function reference, as Markdown for the repository and as a page for the add-in. */
async function writeFunctionDocs(): Promise<void> {
  const { functions, tables } = await computeReference();
  writeFileSync("docs/funktioner.md", referenceMarkdown(functions, tables));
  writeFileSync("assets/hjaelp.html", helpPage(functions, tables));
  for (const each of functions) writeFileSync(`assets/${helpFileOf(each.metadata.id)}`, functionPage(each, functions));
}

void writeFunctionDocs();
