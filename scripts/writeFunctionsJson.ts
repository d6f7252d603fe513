import { readFileSync, writeFileSync } from "node:fs";
import { functionsJsonFaults } from "./functions/lint";
import { functionsJsonOf, functionsJsonText } from "./functions/metadata";

const source = "src/functions/functions.ts";
const target = "src/functions/functions.json";

/** `npm run functions`: makes functions.json from the comments in functions.ts, and refuses what Excel would refuse. */
async function writeFunctionsJson(): Promise<void> {
  const metadata = await functionsJsonOf([source]);
  const faults = functionsJsonFaults(metadata, [readFileSync(source, "utf8")]);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  writeFileSync(target, functionsJsonText(metadata));
}

void writeFunctionsJson();
