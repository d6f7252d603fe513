import { goalsText } from "../../src/text/da/goals";
import { goalsText as englishGoals } from "../../src/text/en/goals";
import { importText } from "../../src/text/da/imports";
import { measurementText } from "../../src/text/da/measurements";
import { importText as englishImports } from "../../src/text/en/imports";
import { measurementText as englishMeasurements } from "../../src/text/en/measurements";
import { startText } from "../../src/text/da/pane";
import { startText as englishStart } from "../../src/text/en/pane";
import { contractText } from "../../src/text/da/contract";
import { statusText } from "../../src/text/da/statusScreen";
import { doubtTexts as englishDoubts } from "../../src/text/en/reading";
import { refusals } from "../../src/text/da/refusals";
import { refusals as englishRefusals } from "../../src/text/en/refusals";
import { ribbonTexts } from "../../src/text/da/ribbon";
import { ribbonTexts as englishRibbon } from "../../src/text/en/ribbon";
import { ownText } from "../../src/text/da/settings";
import { ownText as englishOwn } from "../../src/text/en/settings";
import { labelWords } from "../../src/text/da/goalWords";
import { countLabel } from "../../src/text/sentences/danish/status";
import { countLabel as englishCountLabel } from "../../src/text/en/status";

const contracts = (...goals: number[]) =>
  goals.map((count) => ({
    contract: { name: "Vest 2009" },
    asOf: "2009-12-31" as const,
    goals: Array.from({ length: count }),
  }));
const refreshed = (...goals: number[]) =>
  ribbonTexts.refreshed({ contracts: contracts(...goals), issues: [], remarksSaved: 0 });
const looked = (issues: number) => ({ contracts: [], issues: Array.from({ length: issues }), remarksSaved: 0 });
const apart = { contracts: [...contracts(1), { asOf: "2009-06-30" as const, goals: [] }], issues: [], remarksSaved: 0 };
const { written, fault } = measurementText;

test.each([
  [
    "the refresh of one goal",
    refreshed(1),
    "Status er opdateret: ét mål i én kontrakt. Statusdatoen er 31. december 2009.",
  ],
  [
    "the refresh of two goals in one contract",
    refreshed(2),
    "Status er opdateret: 2 mål i én kontrakt. Statusdatoen er 31. december 2009.",
  ],
  [
    "the refresh of two goals in three contracts",
    refreshed(1, 1, 0),
    "Status er opdateret: 2 mål i 3 kontrakter. Statusdatoen er 31. december 2009.",
  ],
  ["the refresh of none", refreshed(), "Status er opdateret: 0 mål i 0 kontrakter."],
  [
    "the example",
    ribbonTexts.example(contracts(1)),
    "Eksemplet er klar: Vest 2009 med ét mål. Alle målinger er opdigtede. Fjern det igen under Indstillinger.",
  ],
  ["the card of a contract", startText.goals(1), "Ét mål"],
  ["a list of goals", goalsText.shown(1, 1), "Ét mål"],
  ["a list of goals, two", goalsText.shown(2, 2), "2 mål"],
  ["a list of goals, one of two", goalsText.shown(1, 2), "1 af 2 mål"],
  ["a list of judged goals", statusText.shown(1, 1), "Ét mål"],
  ["a list of judged goals, one of two", statusText.shown(1, 2), "1 af 2 mål"],
  ["the line of counts on the sheet", labelWords.total(1), "Ét mål"],
  ["the line of counts on the sheet, two", labelWords.total(2), "2 mål"],
  [
    "the weighted fulfilment",
    labelWords.weighted("96 %", 1),
    "Vægtet målopfyldelse 96 % (ét mål med vægt kan ikke opgøres og er ikke med)",
  ],
  ["what the add-in has made", ownText.status(1), "Status: ét mål eller delmål"],
  ["the button that writes", contractText.write(1), "Skriv ét mål til arket"],
  ["the button that writes, two", contractText.write(2), "Skriv 2 mål til arket"],
])("one is a word and more are a figure in %s", (_where, said, wanted) => expect(said).toBe(wanted));

test.each([
  [
    "one figure that was there before",
    written(0, 1, [], "open"),
    "Én måling er skrevet i tabellen Målinger; den stod der med et andet tal.",
  ],
  [
    "two that were there before",
    written(0, 2, [], "open"),
    "2 målinger er skrevet i tabellen Målinger; de stod der med andre tal.",
  ],
  ["one new and one changed", written(1, 1, [], "open"), "2 målinger er skrevet i tabellen Målinger: 1 ny, 1 ændret."],
  [
    "two new and two changed",
    written(2, 2, [], "open"),
    "4 målinger er skrevet i tabellen Målinger: 2 nye, 2 ændrede.",
  ],
  [
    "a row that was left",
    written(0, 0, ["Vest 2009, mål 1, marts 2009"], "open"),
    "Intet er skrevet. Rækken for Vest 2009, mål 1, marts 2009 er ændret imens og er ikke rørt.",
  ],
  [
    "rows that were left",
    written(0, 0, ["A", "B"], "open"),
    "Intet er skrevet. Rækkerne for A; B er ændret imens og er ikke rørt.",
  ],
  ["one formula", goalsText.askFormulas(["A"]), "Der står en formel i A. Den erstattes af det, du har skrevet."],
  [
    "two formulas",
    goalsText.askFormulas(["A", "B"]),
    "Der står formler i A og B. De erstattes af det, du har skrevet.",
  ],
  [
    "rows that follow",
    goalsText.askFollowing(goalsText.rows("Målinger", 1), "1.2"),
    "Målet får nyt nummer: én række i Målinger hører til det og får også nummer 1.2.",
  ],
  ["one matter", startText.mend(1), "Ét forhold i tabellerne bør ses efter."],
  ["two matters", startText.mend(2), "2 forhold i tabellerne bør ses efter."],
  [
    "one matter after a refresh",
    ribbonTexts.refreshed(looked(1)),
    "Status er opdateret: 0 mål i 0 kontrakter. Ét forhold i tabellerne bør ses efter; det står nederst på arket.",
  ],
  [
    "two matters after a refresh",
    ribbonTexts.refreshed(looked(2)),
    "Status er opdateret: 0 mål i 0 kontrakter. 2 forhold i tabellerne bør ses efter; de står nederst på arket.",
  ],
  [
    "contracts of which two share a status date",
    ribbonTexts.refreshed(apart),
    "Status er opdateret: ét mål i 2 kontrakter. Kontrakterne har forskellige statusdatoer.",
  ],
  ["one goal without a remark", startText.comment(1), "Ét mål afviger og mangler en bemærkning."],
  ["two goals without one", startText.comment(2), "2 mål afviger og mangler en bemærkning."],
  [
    "one remark that is not kept",
    refusals.unsavedRemarks("1"),
    "Én bemærkning på arket Status er ikke gemt i tabellen Bemærkninger endnu. Vælg Opdater status, så gemmes den, og prøv igen.",
  ],
  [
    "two that are not",
    refusals.unsavedRemarks("2"),
    "2 bemærkninger på arket Status er ikke gemt i tabellen Bemærkninger endnu. Vælg Opdater status, så gemmes de, og prøv igen.",
  ],
  ["one more", measurementText.more(1), "Vis én til"],
  ["fifty more", measurementText.more(50), "Vis 50 flere"],
  [
    "goals that were there",
    contractText.written(0, 0, "Vest 2009", ["1.1", "1.2", "2"]),
    "Intet er skrevet. Målene 1.1, 1.2 og 2 findes allerede og er ikke ændret.",
  ],
  [
    "the parts of a goal",
    fault.partMissing("14", ["a", "b"]),
    "Mål 14 har delmålene a og b. Skriv, hvilket det er, fx 14a.",
  ],
  [
    "a double row",
    fault.doubleSame([5]),
    "Samme mål og periode står også i række 5 med samme tal. Kun den første bruges.",
  ],
  [
    "double rows",
    fault.doubleSame([5, 7]),
    "Samme mål og periode står også i række 5 og 7 med samme tal. Kun den første bruges.",
  ],
  ["a count of goals without data", countLabel("noData", 1, []), "○ 1 uden data"],
])("number and form follow the count for %s", (_what, said, wanted) => expect(said).toBe(wanted));

test.each([
  ["one field", measurementText.wrong(1), "Ét felt skal rettes og skrives ikke."],
  ["fields", measurementText.wrong(1200), "1.200 felter skal rettes og skrives ikke."],
  [
    "figures of a file",
    importText.counts(1200, 3400, 12000),
    "1.200 nye tal; 3.400 tal ændres; 12.000 står der allerede.",
  ],
  [
    "what was written",
    written(1200, 3400, [], "open"),
    "4.600 målinger er skrevet i tabellen Målinger: 1.200 nye, 3.400 ændrede.",
  ],
  [
    "what was taken back",
    measurementText.takenBack(1200, 3400, []),
    "1.200 rækker er fjernet, og 3.400 tal har fået den gamle værdi.",
  ],
  [
    "figures without a field",
    measurementText.pastedTooLong(1200),
    "1.200 tal fra den indsatte kolonne har intet felt og er ikke brugt.",
  ],
  ["rows left out", importText.faults(12345).slice(0, 13), "12.345 rækker"],
  ["odd figures", importText.odd(1200), "1.200 tal bør ses efter, men kan skrives:"],
  ["empty cells", importText.empty(1200), "1.200 tomme celler er sprunget over."],
  ["formulas", importText.locked(1200), "1.200 tal beregnes af en formel i tabellen Målinger og røres ikke:"],
  ["rows of a table", ownText.table("Målinger", 12000), "Tabellen Målinger: 12.000 rækker"],
  ["measurements that go", ownText.lostMeasurements(12000), "12.000 målinger"],
  [
    "made-up measurements",
    ownText.exampleLost(14, 1200),
    "Eksemplets 14 mål og 1.200 opdigtede målinger fjernes sammen med arkene, som de står på.",
  ],
  [
    "figures of a file, in English",
    englishImports.counts(1200, 3400, 12000),
    "1,200 new figures; 3,400 figures change; 12,000 are there already.",
  ],
  ["rows of a table, in English", englishOwn.table("Målinger", 12000), "The table Målinger: 12,000 rows"],
])("thousands are marked in %s", (_what, said, wanted) => expect(said).toBe(wanted));

test.each([
  [
    "a row that was left",
    englishMeasurements.written(0, 0, ["A"], "open"),
    "Nothing was written. The row for A has changed meanwhile and was left alone.",
  ],
  [
    "rows that were left",
    englishMeasurements.written(0, 0, ["A", "B"], "open"),
    "Nothing was written. The rows for A; B have changed meanwhile and were left alone.",
  ],
  [
    "one figure without a field",
    englishMeasurements.pastedTooLong(1),
    "1 figure of the pasted column had no field and was not used.",
  ],
  [
    "two formulas",
    englishGoals.askFormulas(["A", "B"]),
    "There are formulas in A and B. They are replaced by what you have entered.",
  ],
  [
    "rows that follow",
    englishGoals.askFollowing(englishGoals.rows("Målinger", 1), "1.2"),
    "The goal gets a new number, 1.2, and so do the rows that belong to it: one row in Målinger.",
  ],
  ["one matter", englishStart.mend(1), "One thing to check in the tables."],
  [
    "one matter after a refresh",
    englishRibbon.refreshed(looked(1)),
    "The status is refreshed: 0 goals in 0 contracts. One thing to check in the tables; it is at the foot of the sheet.",
  ],
  ["two goals without a remark", englishStart.comment(2), "2 goals deviate and have no remark."],
  [
    "one remark that is not kept",
    englishRefusals.unsavedRemarks("1"),
    "One remark on the sheet “Status” is not saved in the table “Bemærkninger” yet. Choose Refresh status, which saves it, and try again.",
  ],
  [
    "double rows",
    englishMeasurements.fault.doubleSame([5, 7]),
    "The same goal and period are also in rows 5 and 7 with the same figure. Only the first is used.",
  ],
  [
    "a sentence that may hold several goals",
    englishDoubts.severalGoals.doubt([]),
    "The sentence may hold several goals.",
  ],
  ["a sentence of two goals", englishDoubts.severalGoals.doubt(["2"]), "The sentence holds several goals (2)."],
  ["a count of goals without data", englishCountLabel("noData", 1, []), "○ 1 without data"],
])("number and form follow the count in English for %s", (_what, said, wanted) => expect(said).toBe(wanted));
