import { reportMatter, reportOf } from "../../src/app/reports/readReport";
import { inMemoryWorkbook } from "../../test/support/inMemoryWorkbook";
import { bookTables, contractRow, goalRow, measurementRow } from "../../test/support/tables";
import { emptyYear } from "../../test/support/yearBook";
import type { Line } from "../line";

const CONTRACTS = 10;
const GOALS = 15;
/** So many goals of each contract deviate, and have a chart. */
const CHARTS = 3;
const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni"] as const;
/** The longest task that is allowed on the pane's thread, in milliseconds. */
const ALLOWED = 200;

const numbers = (count: number): number[] => Array.from({ length: count }, (_each, at) => at + 1);

/** The processor time of work in milliseconds, and what it gives. */
function spent<T>(work: () => T): [number, T] {
  const from = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(from);
  return [(user + system) / 1000, made];
}

/**
 * A year report of ten contracts with thirty charts: what of it holds the pane's thread in one stretch, in processor
 * time. That is judging the contracts, then writing the content and handing it over, with a yield between; the document
 * is drawn and packed in a worker.
 */
export const yearReport: Line = {
  what: "a year report of ten contracts with thirty charts: the longest stretch on the pane's thread",
  against: "200 ms",
  reach: 1,
  rounds: 9,
  prepare: async () => {
    const names = numbers(CONTRACTS).map((at) => `Center ${at} 2009`);
    const goals = names.flatMap((Kontrakt) => numbers(GOALS).map((nr) => goalRow({ Kontrakt, Nr: `1.${nr}` })));
    const measured = goals.flatMap(({ Kontrakt = "", Nr = "" }) =>
      MONTHS.map((month, at) =>
        measurementRow(`${month} 2009`, Number(String(Nr).slice(2)) <= CHARTS ? 80 + at : 96, { Kontrakt, Nr }),
      ),
    );
    const contracts = names.map((Kontrakt) => contractRow({ Kontrakt, Center: Kontrakt }));
    const workbook = inMemoryWorkbook([...bookTables(goals, measured, contracts), ...emptyYear()]);
    const choice = { kind: "wholeYear", contracts: null, asOf: "2009-06-30" } as const;
    return {
      round: async () => {
        globalThis.gc?.();
        const contents = await workbook.read();
        const [judging, matter] = spent(() => reportMatter(contents, choice, () => "2009-07-01"));
        const [writing, report] = spent(() => structuredClone(reportOf(contents, choice, matter)));
        const charts = report.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "chart").length;
        if (charts !== CONTRACTS * CHARTS) throw new Error(`${charts} charts`);
        return { ours: Math.max(judging, writing), other: ALLOWED };
      },
    };
  },
};
