import { execFileSync } from "node:child_process";

/** Code as it would stand at a path; nothing is written to disk. */
export type Planted = { filePath: string; text: string };

/** The names of the lint rules that each text breaks at its path, by the project's own configuration. */
export function rulesBrokenBy(planted: readonly Planted[]): readonly (readonly string[])[] {
  const answer = execFileSync(process.execPath, ["test/support/eslintProcess.mjs"], {
    input: JSON.stringify(planted),
    encoding: "utf8",
    maxBuffer: 64e6,
  });
  return JSON.parse(answer) as string[][];
}
