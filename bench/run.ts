import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { benchHostile } from "./hostile/run";
import { runLine, type Line } from "./line";
import { aggregate } from "./lines/aggregate";
import { collect } from "./lines/collect";
import { contract, contractGrowth } from "./lines/contract";
import { contractStatus, functions } from "./lines/functions";
import { growth, memory, memoryFull } from "./lines/memory";
import { pdf } from "./lines/pdf";
import { read } from "./lines/read";
import { readChromium } from "./lines/readChromium";
import { start } from "./lines/start";
import { status10000, status500 } from "./lines/status";
import { refresh, wireDown, wireUp } from "./lines/wire";
import { yearReport } from "./lines/yearReport";
import { benchReading } from "./reading/run";
import { emptyRow, head, rowOf } from "./table";

/** One line of docs/speed.md each, by the name that `npm run bench -- NAME` knows it by. */
const lines: Readonly<Record<string, Line>> = {
  start,
  status500,
  status10000,
  read,
  readChromium,
  memory,
  memoryFull,
  growth,
  collect,
  aggregate,
  wireDown,
  wireUp,
  refresh,
  functions,
  contractStatus,
  contract,
  contractGrowth,
  pdf,
  yearReport,
};

/**
 * `npm run bench [-- NAME]`: the lines of docs/speed.md, or one of them, as rows of its table; `hostile [WORD]`: the
 * hostile files, or those whose name has the word; `reading [CONTRACTS] [SEED]`: how well made contracts are read, so
 * many of each layout.
 */
async function main([what, first, seed = "1"]: readonly string[]): Promise<void> {
  if (what === "reading") return benchReading(Number(first ?? 5), Number(seed));
  if (what === "hostile") return benchHostile(first);
  // `wire` is both ways.
  const names = Object.keys(lines).filter(
    (name) => what === undefined || name === what || /^wire/.exec(name)?.[0] === what,
  );
  if (names.length === 0)
    throw new Error(
      `npm run bench [-- ${[...Object.keys(lines), "wire", "hostile", "reading"].join(" | ")}]: no line is called ${what}.`,
    );
  const [cpu] = cpus();
  console.log(`${cpus().length} × ${cpu?.model ?? "unknown"}, Node ${process.version}\n`);
  for (const line of head) console.log(line);
  for (const name of names) console.log(names.length === 1 ? await measured(name) : inProcessOfItsOwn(name));
}

/** A line's row. A fault is the row's reason, and is told whole on the other stream. */
async function measured(name: string): Promise<string> {
  const line = lines[name];
  if (line === undefined) throw new Error(name);
  try {
    const reason = line.skip?.() ?? null;
    return reason === null ? rowOf(name, line, await runLine(line)) : emptyRow(name, line, `left out: ${reason}`);
  } catch (fault) {
    console.error(fault);
    process.exitCode = 1;
    return emptyRow(name, line, `failed: ${fault instanceof Error ? fault.message.slice(0, 200) : String(fault)}`);
  }
}

/** Measures a line in a process of its own: what it leaves, its garbage or its crash, meets no other line. */
function inProcessOfItsOwn(name: string): string {
  const from = performance.now();
  const { stdout, status } = spawnSync(process.execPath, [...process.execArgv, __filename, name], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  console.error(`${name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
  if (status !== 0) process.exitCode = 1;
  const row = stdout.split("\n").find((each) => each.startsWith(`| ${name} |`));
  const line = lines[name];
  return row ?? (line ? emptyRow(name, line, "failed: its process ended") : "");
}

void main(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
