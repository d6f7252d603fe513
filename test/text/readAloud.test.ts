import { calendarYear } from "../../src/domain/contractPeriod";
import { contractText } from "../../src/text/da/contract";
import { goalsText } from "../../src/text/da/goals";
import { importText } from "../../src/text/da/imports";
import { problemTexts } from "../../src/text/da/issues";
import { measurementText } from "../../src/text/da/measurements";
import { startText } from "../../src/text/da/pane";
import { contractFindingTexts, smartFindingTexts } from "../../src/text/da/reading";
import { settingsText } from "../../src/text/da/settings";
import { legend } from "../../src/text/da/status";
import { measurementText as englishMeasurements } from "../../src/text/en/measurements";
import { startText as englishStart } from "../../src/text/en/pane";
import { goalSummary } from "../../src/text/sentences/danish/goalSummary";
import { goal } from "../support/builders";

const quarter = englishMeasurements.missing(1, "third quarter of 2009");

test.each([
  ["a workbook without a status", startText.makeStatus, "Status er ikke opgjort endnu."],
  ["goals to comment", startText.comment(31), "31 mål afviger og mangler en bemærkning."],
  ["cells to look at", startText.mend(2), "2 forhold i tabellerne bør ses efter."],
  ["the way to either", startText.show, "Vis dem"],
  [
    "a file of which nothing can be used",
    importText.noneUsable,
    "Ingen af tallene kan bruges endnu. Se hvorfor ovenfor.",
  ],
  ["a file with corrections alone", importText.counts(0, 3, 0), "Ingen nye tal; 3 tal ændres."],
  [
    "months without a year",
    importText.yearAsk(["Jan"]),
    "»Jan« står uden årstal. Skriv året i feltet År for perioder uden årstal.",
  ],
  [
    "a file with a cover sheet",
    importText.otherSheets("Forside", ["Data 2009"]),
    "Arket Forside er læst. Er tallene på et andet ark, så vælg det: Data 2009.",
  ],
  [
    "a centre without a contract for the year",
    measurementText.fault.contractOtherYear("Nyropsgade", "2009", ["2010"]),
    "Nyropsgade har ingen kontrakt for 2009; der er en for 2010. Ret perioden eller navnet i filen.",
  ],
  [
    "rows of a goal that is gone",
    problemTexts.unknownGoal("1.2", "Nyropsgade 2011", 12),
    "Mål 1.2 i Nyropsgade 2011 findes ikke i tabellen Mål (12 rækker). Ret Kontrakt, Nr og Delmål, eller opret målet.",
  ],
  [
    "a contract that is read",
    contractText.found(22, 24, 7, 0),
    "22 mål fundet, fordelt på 24 rækker. 7 rækker bør ses efter; de står først.",
  ],
  [
    "a goal with a fault",
    `${contractText.faulty("3.1", goalsText.deadlineBeforeYear(calendarYear(2010)), 0)} ${contractText.goToGoal}`,
    "Mål 3.1 har en fejl: Fristen ligger før kontraktåret 2010. Gå til målet",
  ],
  [
    "a contract's number of goals",
    contractFindingTexts.goals("18", "11,4"),
    "Kontrakten har 18 mål. I Københavns beskæftigelsescentre var gennemsnittet 11,4 i 2010 (13,2 i 2009 og 15,2 i 2008).",
  ],
  ["a goal without a deadline", smartFindingTexts.deadlineMissing(), "Fristen er ikke skrevet; årets udgang gælder."],
  ["the button that retires a goal", goalsText.retire, "Lad udgå"],
  [
    "a change in a list of goals",
    goalSummary(
      goal({
        form: "atMost",
        target: null,
        baseline: 412854,
        change: -5,
        changeKind: "relative",
        unit: "kWh",
        aggregation: "sum",
      }),
    ),
    "Højst 392.211,3 kWh (412.854 − 5 pct.) · Sum",
  ],
  [
    "an interval in a list of goals",
    goalSummary(goal({ form: "between", target: -2, targetUpper: 2, aggregation: "latest" })),
    "Mellem −2 og 2 pct. · Seneste",
  ],
  [
    "what is met",
    legend.met,
    "Målet er nået: på sporet, mens året løber, og opfyldt, når fristen er nået. Et tal lig med måltallet er nået.",
  ],
  [
    "a limit",
    settingsText.thresholdsHelp.split(".")[0],
    "Når et mål ikke er nået, afgør grænsen, om det er »I risiko« eller »Bagud«, og efter fristen »Delvist opfyldt« eller »Ikke opfyldt«",
  ],
  ["a figure that is missing, in English", quarter, "1 figure is missing for the third quarter of 2009."],
  ["things to check, in English", englishStart.issues(2), "2 things to check"],
  ["goals to comment, in English", englishStart.comment(31), "31 goals deviate and have no remark."],
])("%s reads aloud: %s", (_what, said, wanted) => expect(said).toBe(wanted));
