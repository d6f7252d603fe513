import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileFiles } from "./files";

/** What a process that read one file tells: seconds, megabytes, and the sentence that the reader stopped with. */
type Told = { says: string; spent: number; wall: number; peak: number; heap: number };

const script = join(__dirname, "read.ts");

/** `npm run bench -- hostile [WORD]`: each hostile file in a process of its own, as rows of docs/speed.md's table. */
export function benchHostile(word = ""): void {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  console.log("| file | packed | processor time | clock | peak, MB | heap after, MB | says |");
  console.log("| --- | --- | --- | --- | --- | --- | --- |");
  try {
    for (const { what, name, reader, make } of hostileFiles.filter((each) => each.what.includes(word))) {
      const path = join(folder, name);
      const bytes = make();
      writeFileSync(path, bytes);
      const { stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", script, reader, path], {
        encoding: "utf8",
      });
      const told = stdout === "" ? null : (JSON.parse(stdout) as Told);
      const cells = told
        ? [
            `${told.spent.toFixed(1)} s`,
            `${told.wall.toFixed(1)} s`,
            told.peak.toFixed(0),
            told.heap.toFixed(0),
            told.says,
          ]
        : ["–", "–", "–", "–", stderr.trim().split("\n").at(-1) ?? ""];
      console.log(`| ${[what, `${(bytes.length / 1024 / 1024).toFixed(2)} MB`, ...cells].join(" | ")} |`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
