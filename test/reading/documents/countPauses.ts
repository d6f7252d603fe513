import { readFile } from "node:fs/promises";
import { readPdf } from "../../../src/files/documents/pdf";

/**
 * Prints how many pauses are made while a PDF is read, on a clock by which each look at it took 60 ms: each is a
 * message to oneself, beside the one channel that the library's worker has. The library's modules are not CommonJS,
 * so that it runs in a process of its own.
 */
async function main(path: string): Promise<void> {
  const bytes = new Uint8Array(await readFile(path));
  await readPdf(bytes);
  let [now, pauses] = [0, 0];
  performance.now = () => (now += 60);
  globalThis.MessageChannel = new Proxy(MessageChannel, {
    construct: (Channel) => {
      pauses += 1;
      return new Channel();
    },
  });
  const { kind } = await readPdf(bytes);
  process.stdout.write(JSON.stringify({ kind, pauses: pauses - 1 }));
}

void main(process.argv[2] ?? "");
