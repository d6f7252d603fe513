import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { tableDocs } from "./tableDocs";

writeFileSync(join(__dirname, "..", "docs", "tabeller.md"), tableDocs());
