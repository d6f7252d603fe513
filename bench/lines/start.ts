import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bothSides, type Line } from "../line";
import { oneGoalFile } from "../workbooks";

const rk = join(__dirname, "..", "..", "workbench", "cli", "start.js");

function node(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

/** `rk status` of a workbook with one goal, the bundle made before. */
export const start: Line = {
  what: "`rk` starts (`rk status` of one goal)",
  against: "`node -e 0`",
  reach: 10,
  rounds: 15,
  prepare: async () => {
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    const file = join(folder, "one.xlsx");
    await oneGoalFile(file);
    return {
      round: (at) =>
        bothSides(
          at,
          () => node(rk, "status", file),
          () => node("-e", "0"),
        ),
      close: () => rmSync(folder, { recursive: true }),
    };
  },
};
