import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { memberUses, type MemberUse } from "./apiFloor/members";
import { floorOf, isMet, type Requirement } from "./apiFloor/requirement";

/**
 * `npm run lint:api [-- --list]`: every member of Excel, Office and CustomFunctions that src uses needs a requirement
 * set that the manifest demands, or that `isSetSupported` has been asked for. `--list` lists the members with their
 * sets. Exit 1 where a member needs more.
 */
function checkApiFloor(isListed: boolean): void {
  const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(
    "tsconfig.json",
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  ) ?? { options: {}, fileNames: [] };
  const src = `${path.resolve("src")}/`;
  const ours = fileNames.filter((file) => file.startsWith(src));
  const floor = floorOf(readFileSync("manifest.xml", "utf8"));
  const uses = memberUses(ts.createProgram(ours, options), (file) => file.startsWith(src));
  const members = new Map(uses.map(({ name, needs }) => [name, needs]));
  if (isListed) for (const [name, needs] of [...members].sort()) print(`${needs ? told(needs) : "-"}\t${name}`);
  const above = uses.filter((use) => isAboveFloor(use, floor));
  for (const { file, line, name, needs } of above)
    print(`${path.relative(".", file)}:${line} ${name} needs ${needs ? told(needs) : ""}, which nothing asks for`);
  print(`${members.size} members of the host's API, ${above.length} above ${floor.map(told).join(", ")}`);
  process.exitCode = above.length === 0 && members.size > 0 ? 0 : 1;
}

function isAboveFloor({ needs, guards }: MemberUse, floor: readonly Requirement[]): boolean {
  return needs !== null && !isMet(needs, [...floor, ...guards]);
}

function told({ set, version }: Requirement): string {
  return `${set} ${version}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

checkApiFloor(process.argv.includes("--list"));
