import { cpus } from "node:os";
import { runLine, type Line, type Result } from "./line";
import { aggregate } from "./lines/aggregate";
import { collect } from "./lines/collect";
import { contract, contractGrowth } from "./lines/contract";
import { contractStatus, functions } from "./lines/functions";
import { growth, memory } from "./lines/memory";
import { pdf } from "./lines/pdf";
import { read } from "./lines/read";
import { readChromium } from "./lines/readChromium";
import { start } from "./lines/start";
import { status10000, status500 } from "./lines/status";
import { refresh, wireDown, wireUp } from "./lines/wire";
import { yearReport } from "./lines/yearReport";
import { benchReading } from "./reading/run";

/** One line of docs/speed.md each, by the name that `npm run bench -- NAME` knows it by. */
const lines: Readonly<Record<string, Line>> = {
  start,
  status500,
  status10000,
  read,
  readChromium,
  memory,
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
 * `npm run bench [-- NAME]`: the lines of docs/speed.md, or one of them, as rows of its table; `reading [CONTRACTS]
 * [SEED]`: how well made contracts are read, so many of each layout.
 */
async function main([what, contracts = "5", seed = "1"]: readonly string[]): Promise<void> {
  if (what === "reading") return benchReading(Number(contracts), Number(seed));
  // `wire` is both ways.
  const names = Object.keys(lines).filter(
    (name) => what === undefined || name === what || /^wire/.exec(name)?.[0] === what,
  );
  if (names.length === 0)
    throw new Error(
      `npm run bench [-- ${[...Object.keys(lines), "wire", "reading"].join(" | ")}]: no line is called ${what}.`,
    );
  const [cpu] = cpus();
  console.log(`${cpus().length} × ${cpu?.model ?? "unknown"}, Node ${process.version}\n`);
  console.log("| line | what | against | to reach | ratio (lowest–highest) | ours | other | rounds |");
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const name of names) {
    const line = lines[name];
    const reason = line?.skip?.() ?? null;
    if (reason !== null) console.log(`| ${name} | left out: ${reason} |`);
    else if (line) console.log(rowOf(name, line, await runLine(line)));
  }
}

const decimals = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

function rowOf(name: string, line: Line, { ratio, lowest, highest, ours, other, rounds }: Result): string {
  const reached = `${decimals(ratio)} (${decimals(lowest)}–${decimals(highest)})`;
  const unit = line.unit ?? "ms";
  const cells = [name, line.what, line.against, line.reach === null ? "–" : `${line.reach} ×`, reached];
  return `| ${[...cells, `${ours.toFixed(0)} ${unit}`, `${other.toFixed(0)} ${unit}`, String(rounds)].join(" | ")} |`;
}

void main(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
