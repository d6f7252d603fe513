import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Size } from "../bigTables";
import { bigWorkbook } from "../bigWorkbook";
import { formulaWorkbook } from "../formulaWorkbook";
import { bothSides, type Line } from "../line";

const rk = join(__dirname, "..", "..", "workbench", "cli", "start.js");

/** Why this machine cannot run the line; null where it can. */
const withoutLibreOffice = (): string | null =>
  spawnSync("soffice", ["--version"]).error === undefined ? null : "LibreOffice (soffice) is not on this machine";

function ran(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1024 ** 3 });
  if (status !== 0) throw new Error(stderr);
}

/**
 * The whole process of `rk status`, .xlsx in and out, beside LibreOffice that calculates the same goals by formulas and
 * saves. Only the smaller size has a round that is not counted, as the larger takes minutes.
 */
const statusLine = (size: Size, reach: number, rounds: number): Line => ({
  what: `\`rk status\`, ${size.goals.toLocaleString("en")} goals × ${size.rows.toLocaleString("en")} rows, .xlsx in and out`,
  against: "the same workbook with SUMIFS, AVERAGEIFS and LOOKUP recalculated by LibreOffice headless",
  reach,
  rounds,
  skip: withoutLibreOffice,
  prepare: async () => {
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    const [file, formulas] = [join(folder, "rk.xlsx"), join(folder, "formulas.xlsx")];
    writeFileSync(file, await bigWorkbook(size));
    writeFileSync(formulas, formulaWorkbook(size));
    ran(process.execPath, rk, "--help");
    const ours = (): void =>
      ran(process.execPath, rk, "status", file, "--date", "30-06-2009", "--out", join(folder, "out.xlsx"), "--force");
    const calculated = join(folder, "calculated");
    const other = (): void => {
      ran(
        "soffice",
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        calculated,
        formulas,
      );
      // Without Calc it ends well and writes nothing.
      if (!existsSync(join(calculated, "formulas.xlsx"))) throw new Error("LibreOffice wrote no workbook");
    };
    return {
      round: async (at) => (at < 0 && rounds < 3 ? { ours: 1, other: 1 } : bothSides(at, ours, other)),
      close: () => rmSync(folder, { recursive: true }),
    };
  },
});

/** Not slower than LibreOffice: a ratio of 1. */
export const status500 = statusLine({ goals: 500, rows: 6000 }, 1, 3);

/** Twenty times as fast: a twentieth of its time. */
export const status10000 = statusLine({ goals: 10_000, rows: 120_000 }, 0.05, 1);
