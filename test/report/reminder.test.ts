import type { CalendarDate } from "../../src/domain/calendarDate";
import { evaluateBook } from "../../src/domain/evaluateBook";
import type { Goal } from "../../src/domain/goal";
import type { Measurement } from "../../src/domain/measurement";
import type { ActionPlan } from "../../src/domain/year/actionPlan";
import type { Correction } from "../../src/domain/year/corrections";
import { owed } from "../../src/domain/year/owed";
import { correctionLine } from "../../src/report/correctionText";
import { owedByPerson, reminderText } from "../../src/report/reminder";
import { correctedNames } from "../../src/text/da/year";
import { fieldOf, GOAL_FIELD_HEADERS } from "../../src/sheets/tables/goalFields";
import { thresholdSettings } from "../../src/sheets/tables/settings";
import { contract, goal, months, rowsOf } from "../support/builders";

const MARCH: CalendarDate = "2009-03-31";
const late = goal({ nr: "1.3", responsible: "Mette" });
const silent = goal({ nr: "1.4", responsible: "Mette og Lars" });
const nobody = goal({ nr: "1.5" });
const plan: ActionPlan = {
  contract: late.contract,
  nr: "1.3",
  part: "",
  cause: "",
  action: "Makkeroplæring",
  responsible: "",
  deadline: "2009-03-01",
  expectedEffect: "",
  state: "underWay",
  created: null,
  followUp: "",
};
function owedIn(goals: readonly Goal[], measurements: readonly Measurement[], plans: readonly ActionPlan[] = []) {
  const contracts = [contract({ centre: "Jobcenter Skelbækgade", followUp: "quarter" })];
  const statuses = evaluateBook({ contracts, goals, measurements, profiles: [] }, { asOf: MARCH, today: MARCH });
  return owed(statuses, { measurements, plans, remarkOf: () => "" });
}

test("a reminder names what one person owes, with the goal's wording and status", () => {
  const found = owedIn([late, silent], rowsOf(late, months(2009, [70, 71, 72])), [plan]);
  const [, mette] = owedByPerson(found);
  expect(mette && reminderText(mette.who, mette.owed, MARCH)).toBe(
    [
      "Hej Mette",
      "",
      "Til opfølgningen pr. 31. marts 2009 mangler vi:",
      "",
      "En bemærkning til et mål, der afviger:",
      "- Skelbækgade 2009, mål 1.3 »Rettidigheden for kontaktforløb skal udgøre mindst 95 pct. i 2009.«: Bagud",
      "",
      "Et tal:",
      "- Skelbækgade 2009, mål 1.4: 1. kvartal 2009",
      "",
      "Svar på en handlingsplan, hvis frist er nået:",
      "- Skelbækgade 2009, mål 1.3: Makkeroplæring (frist 1. marts 2009)",
      "",
      "På forhånd tak",
    ].join("\n"),
  );
});

test("what nobody is named for is owed by the centre", () => {
  const people = owedByPerson(owedIn([late, silent, nobody], rowsOf(late, months(2009, [70, 71, 72]))));
  expect(people.map(({ who, owed: { figures } }) => [who, figures.length])).toEqual([
    ["Jobcenter Skelbækgade", 1],
    ["Lars", 1],
    ["Mette", 1],
  ]);
});

test("a long wording is shortened between words", () => {
  const long = goal({ nr: "1.3", responsible: "Mette", text: `${"Andelen af ledige ".repeat(10)}stiger` });
  const found = owedIn([long], rowsOf(long, months(2009, [70, 71, 72])));
  expect(reminderText("", found, MARCH)).toContain(`mål 1.3 »${"Andelen af ledige ".repeat(4)}Andelen …«: Bagud`);
});

test("whoever owes nothing is told so", () => {
  expect(reminderText("Mette", owedIn([], []), MARCH)).toBe(
    "Hej Mette\n\nTil opfølgningen pr. 31. marts 2009 mangler vi ikke noget fra dig.",
  );
});

test.each<{ field: Correction["field"]; was: Correction["was"]; now: Correction["now"]; nr?: string; says: string }>([
  { field: "actual", was: 171, now: 165.5, says: "1.2, Faktisk: 171 → 165,5" },
  { field: "target", was: null, now: 500, says: "1.2, Måltal: – → 500" },
  { field: "deadline", was: "2009-12-31", now: null, says: "1.2, Frist: 31. december 2009 → –" },
  { field: "form", was: "atLeast", now: "atMost", says: "1.2, Målform: Mindst → Højst" },
  { field: "duringYear level", was: 0.9, now: 0.8, nr: "", says: "Gul grænse i året, Niveau: 0,9 → 0,8" },
])("a correction is one line: $says", ({ says, nr = "1.2", ...correction }) => {
  expect(correctionLine({ contract: "Skelbækgade 2009", nr, part: "", ...correction })).toBe(says);
});

test("a correction is called as the column or the setting that it is of", () => {
  for (const header of GOAL_FIELD_HEADERS) expect(correctedNames[fieldOf[header]]).toBe(header);
  for (const { name, when, method } of thresholdSettings) expect(correctedNames[`${when} ${method}`]).toBe(name);
});
