import type { OpenedAddIn } from "../cli/openAddIn";
import { serialOf, type TableRows } from "./sampleRows";

type Day = `${string}-${string}-${string}`;

const CONTRACT = "Skelbækgade 2009";
/** The statuses that are closed, each with the day that it was closed and by whom. */
const CLOSED: readonly { asOf: Day; on: Day; by: string }[] = [
  { asOf: "2009-03-31", on: "2009-04-22", by: "Anna Holm, RES (opdigtet)" },
  { asOf: "2009-06-30", on: "2009-07-15", by: "Anna Holm, RES (opdigtet)" },
];

type Amended = {
  nr: string;
  kind: "adjustment" | "renegotiation";
  header: string;
  to: string;
  from: Day;
  reason: string;
  decidedBy: string;
  decided: Day;
};

/** What was agreed during the year, one field each. */
const AMENDED: readonly Amended[] = [
  {
    ...{ nr: "2.2", kind: "adjustment", header: "Mål", from: "2009-05-01", decided: "2009-04-28" },
    to: "Sagsbehandlingstiden for ansøgninger om førtidspension rejst af forvaltningen efter hovedreglen skal reduceres til max. 3 måneder ved udgangen af 2009, opgjort fra den dag, sagen er rejst.",
    reason: "Det stod ikke i målet, fra hvilken dag tiden regnes (opdigtet)",
    decidedBy: "Centret og ØK/RES",
  },
  {
    ...{ nr: "1.2", kind: "renegotiation", header: "Måltal", from: "2009-07-01", decided: "2009-06-25" },
    to: "600",
    reason: "Færre virksomheder tager imod praktikanter end ventet (opdigtet)",
    decidedBy: "Direktionen",
  },
];

const REMARKS: readonly { nr: string; asOf: Day; text: string }[] = [
  { nr: "1.3", asOf: "2009-03-31", text: "To medarbejdere er fratrådt; der er lagt vagtplan (opdigtet)." },
  { nr: "2.2", asOf: "2009-03-31", text: "De ældste sager er taget først (opdigtet)." },
  { nr: "1.3", asOf: "2009-06-30", text: "Vagtplanen virker, men ferien trækker ned (opdigtet)." },
  { nr: "2.2", asOf: "2009-06-30", text: "Tiden falder måned for måned (opdigtet)." },
];

const PLANS = [
  {
    ...{ nr: "1.3", state: "I gang", responsible: "Mette Lund", deadline: "2009-10-31", created: "2009-04-22" },
    cause: "To stillinger har været ledige siden januar (opdigtet)",
    action: "Vagtplan med ugentlig opfølgning på kontaktforløb",
    effect: "Rettidighed over 95 pct. fra oktober",
    followUp: "Den ene stilling er besat 1. august",
  },
  {
    ...{ nr: "2.2", state: "Planlagt", responsible: "Lars Bak", deadline: "2009-08-31", created: "2009-07-15" },
    cause: "Lægeerklæringer kommer sent (opdigtet)",
    action: "Fast aftale med lægekonsulenten om svar inden for 14 dage",
    effect: "En måned kortere sagsbehandlingstid",
    followUp: "",
  },
] as const;

/** The rows of the year that people write themselves: remarks of the closed statuses, and action plans. */
export function yearRows(): TableRows {
  const key = (nr: string) => ({ Kontrakt: CONTRACT, Nr: nr, Delmål: "" });
  return {
    Bemærkninger: REMARKS.map(({ nr, asOf, text }) => ({ ...key(nr), Statusdato: serialOf(asOf), Bemærkning: text })),
    Handlingsplaner: PLANS.map((plan) => ({
      ...key(plan.nr),
      Årsag: plan.cause,
      Tiltag: plan.action,
      Ansvarlig: plan.responsible,
      Frist: serialOf(plan.deadline),
      "Forventet virkning": plan.effect,
      Tilstand: plan.state,
      Oprettet: serialOf(plan.created),
      Opfølgning: plan.followUp,
    })),
  };
}

/** The tables that are made when they are first written to. */
export const YEAR_TABLES = ["Ændringer", "Historik", "Lukninger"] as const;

/** Amends two goals and closes two statuses of the sample, by the add-in's own jobs, as if on the days of then. */
export async function playYear({ addIn, opened }: OpenedAddIn): Promise<void> {
  const jobs = await addIn.year();
  for (const { nr, header, to, ...agreement } of AMENDED) {
    const read = await jobs.readAmendment({ contract: CONTRACT, nr, part: "", header, to });
    if ("issue" in read) throw new Error(`The sample's amendment of ${nr} cannot be read.`);
    await jobs.amendGoal(read.before, read.after, agreement, true);
  }
  for (const { asOf, by } of CLOSED) await jobs.closePeriods({ contracts: [CONTRACT], asOf, by });
  // The jobs write today's date; the sample is the same whenever it is made.
  const closings = opened.workbook.getWorksheet("Lukninger");
  const column = [...Array(20).keys()].find((at) => closings?.getCell(4, at + 1).value === "Lukket") ?? -1;
  CLOSED.forEach(({ on }, at) => {
    const cell = closings?.getCell(5 + at, column + 1);
    if (cell) cell.value = serialOf(on);
  });
}
