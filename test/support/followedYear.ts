import { amendGoal } from "../../src/app/year/amendGoal";
import { closePeriods } from "../../src/app/year/closePeriod";
import { readStatus } from "../../src/app/status/readStatus";
import { planRow } from "../../src/sheets/tables/actionPlans";
import { serialOf } from "../../src/sheets/cells/readCell";
import { inMemoryWorkbook, type InMemoryWorkbook } from "./inMemoryWorkbook";
import { contractRow, goalRow, measurementRow, type TestRow } from "./tables";
import { afdeling, figures, praktik, rettidighed, yearTables } from "./yearBook";

const CONTRACT = "Skelbækgade 2009";
const today = () => "2009-07-15" as const;

/** The share of the budget used: a goal of *Ressourcer* that reports show by itself. */
const budget: TestRow = goalRow({
  Nr: "4.1",
  Styringsområde: "Ressourcer",
  Mål: "Centret skal bruge højst 100 pct. af sit driftsbudget i 2009.",
  Målform: "Højst",
  Måltal: 100,
  Opgørelse: "Seneste",
  Ansvarlig: "Lars",
});

const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni"];

/**
 * Half a year of Skelbækgade, as it goes: closed at the end of March; then a figure of February is corrected, a target
 * is renegotiated from 1 July, a plan and a remark are written.
 */
export async function followedYear(): Promise<InMemoryWorkbook> {
  const used = [8, 16, 25, 36, 47, 58].map((value, at) =>
    measurementRow(`${MONTHS[at] ?? ""} 2009`, value, { Nr: "4.1" }),
  );
  const workbook = inMemoryWorkbook(
    yearTables({
      goals: [praktik, rettidighed, afdeling, budget],
      measured: [...figures, ...used],
      contracts: [contractRow({ Opfølgning: "kvartal" })],
    }),
  );
  await closePeriods(workbook, { contracts: [CONTRACT], asOf: "2009-03-31", by: "Anna" }, today);
  workbook.typeIn({ table: "Målinger", row: 12, header: "Værdi", value: 92, numberFormat: "General" });
  const { book } = await judged(workbook);
  const before = book.goals.find(({ nr }) => nr === "1.2");
  if (before === undefined) throw new Error("no goal 1.2");
  await amendGoal(
    workbook,
    before,
    { ...before, target: 500 },
    {
      kind: "renegotiation",
      from: "2009-06-01",
      reason: "Færre ledige end ventet",
      decidedBy: "Direktionen",
      decided: "2009-05-15",
    },
    true,
  );
  const plan = {
    contract: CONTRACT,
    nr: "1.3",
    part: "",
    cause: "To sagsbehandlere er sygemeldt",
    action: "Vikar ansættes",
    responsible: "Mette",
    deadline: "2009-06-15",
    expectedEffect: "95 pct. fra september",
    state: "underWay",
    created: "2009-04-20",
    followUp: "",
  } as const;
  await workbook.write({
    rows: [
      planRow(plan, false),
      {
        table: "Bemærkninger",
        cells: [
          { header: "Kontrakt", value: CONTRACT },
          { header: "Nr", value: "1.3" },
          { header: "Statusdato", value: serialOf("2009-06-30", false), numberFormat: "dd-mm-yyyy" },
          { header: "Bemærkning", value: "Vikaren er på plads." },
        ],
      },
    ],
  });
  return workbook;
}

async function judged(workbook: InMemoryWorkbook) {
  const status = await readStatus(workbook, { asOf: "2009-06-30", today });
  if (status.kind !== "judged") throw new Error("not judged");
  return status;
}
