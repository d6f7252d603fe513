import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run } from "../../../workbench/cli/run";

test("rk runs in any folder, and its files are named from there", async () => {
  const sample = resolve("samples/resultatkontrakter.xlsx");
  const [from, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), "rk-"))];
  const err: string[] = [];
  try {
    process.chdir(folder);
    const args = ["report", sample, "--kind", "matrix", "--out", "matrix.xlsx"];
    const ignore = (): void => undefined;
    const code = await run(args, { print: ignore, warn: ignore, fail: (line) => err.push(line), colour: false });
    expect([code, err, existsSync(join(folder, "matrix.xlsx"))]).toEqual([0, [], true]);
  } finally {
    process.chdir(from);
    rmSync(folder, { recursive: true });
  }
});
