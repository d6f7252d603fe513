import { collectPlan } from "../../src/app/exchange/collecting";
import { roundOf } from "../../src/app/exchange/round";
import { sendings } from "../../src/app/exchange/sending";
import { inMemoryWorkbook } from "../../test/support/inMemoryWorkbook";
import { memory } from "../../test/support/memory";
import { returned, types } from "../../test/support/centreBook";
import { bookTables, contractRow, goalRow, measurementRow } from "../../test/support/tables";
import { processorMillisecondsOf, type Line } from "../line";

const CENTRES = 40;
const GOALS = 15;
const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni"] as const;
/** What *Saml ind* of 40 files may take, in milliseconds of processor time. */
const ALLOWED = 2000;

const numbers = (count: number): number[] => Array.from({ length: count }, (_each, at) => at + 1);

/** *Saml ind* reads and compares 40 files of 15 goals with half a year's figures. */
export const collect: Line = {
  what: "*Saml ind*: 40 files of 15 goals read and compared",
  against: "2 s of processor time",
  reach: 1,
  rounds: 5,
  prepare: async () => {
    const names = numbers(CENTRES).map((at) => `Center ${at} 2009`);
    const goals = names.flatMap((Kontrakt) => numbers(GOALS).map((nr) => goalRow({ Kontrakt, Nr: `1.${nr}` })));
    const measured = goals.flatMap(({ Kontrakt = "", Nr = "" }) =>
      MONTHS.slice(0, 5).map((month) => measurementRow(`${month} 2009`, 96, { Kontrakt, Nr })),
    );
    const contracts = names.map((Kontrakt) => contractRow({ Kontrakt, Center: Kontrakt }));
    const contents = await inMemoryWorkbook(bookTables(goals, measured, contracts)).read();
    const sent = sendings(contents, { asOf: "2009-06-30", due: null }, null, () => "2009-07-01");
    const edits = numbers(GOALS).map((nr) => types("Målinger", { Nr: `1.${nr}`, Periode: "juni 2009" }, "Værdi", 95));
    const files = sent.map((sending, at) => returned(sending, edits, `${at}.xlsx`));
    const round = await roundOf(contents, memory());
    return {
      round: async () => {
        const ours = await processorMillisecondsOf(async () => {
          const { differences } = await collectPlan(files, round);
          if (differences.length !== CENTRES * GOALS) throw new Error(`${differences.length} differences`);
        });
        return { ours, other: ALLOWED };
      },
    };
  },
};
