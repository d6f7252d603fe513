import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { openSession } from "./session";
import { terminalTable } from "./terminalTable";

const ROOT = join(__dirname, "..", "..");
const SAMPLE = join(ROOT, "samples", "resultatkontrakter.xlsx");
const OUT = join(ROOT, "out", "resultatkontrakter-status.xlsx");

/** The main job on the sample: *Opdater status*, the coloured status in the terminal, and the workbook with its Status sheet. */
async function start(): Promise<void> {
  const session = await openSession(SAMPLE);
  try {
    const report = await session.addIn.refreshStatus();
    mkdirSync(join(ROOT, "out"), { recursive: true });
    writeFileSync(OUT, await session.save());
    const colour = process.env["NO_COLOR"] === undefined;
    process.stdout.write(`${terminalTable(report, session.addIn.texts, colour)}\n\n`);
    process.stdout.write(`Eksemplets tal er opdigtede. Åbn regnearket: ${relative(process.cwd(), OUT)}\n`);
  } finally {
    session.close();
  }
}

void start();
