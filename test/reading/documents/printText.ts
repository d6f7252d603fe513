import { readFileSync } from "node:fs";
import { readDocument } from "../../../src/files/documents/readDocument";

/** Prints what files read as, in JSON. The PDF library is an ES module, which jest's own modules cannot load. */
async function print(files: readonly string[]): Promise<void> {
  const read = [];
  for (const file of files) read.push(await readDocument(file, new Uint8Array(readFileSync(file))));
  process.stdout.write(JSON.stringify(read));
}

void print(process.argv.slice(2));
