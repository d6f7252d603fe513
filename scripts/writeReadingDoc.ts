import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readingDoc } from "./readingDoc";

writeFileSync(join(__dirname, "..", "docs", "laesning.md"), readingDoc());
