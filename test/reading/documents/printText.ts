import { readFileSync } from "node:fs";
import { readDocument } from "../../../src/reading/documents/readDocument";

/** Prints what a file reads as, in JSON. The PDF library is an ES module, which jest's own modules cannot load. */
async function print(file: string): Promise<void> {
  process.stdout.write(JSON.stringify(await readDocument(file, new Uint8Array(readFileSync(file)))));
}

void print(process.argv[2] ?? "");
