import { goalsText } from "../../src/text/goals.da";
import { startText } from "../../src/text/pane.da";
import { contractText } from "../../src/text/paneContract.da";
import { statusText } from "../../src/text/paneStatus.da";
import { ribbonTexts } from "../../src/text/ribbon.da";
import { ownText } from "../../src/text/settings.da";
import { labelWords } from "../../src/text/status.da";

const contracts = (...goals: number[]) => goals.map((count) => ({ contract: { name: "Vest 2009" }, asOf: "2009-12-31" as const, goals: Array.from({ length: count }) }));
const refreshed = (...goals: number[]) => ribbonTexts.refreshed({ contracts: contracts(...goals), issues: [], remarksSaved: 0 });

test.each([
  ["the refresh of one goal", refreshed(1), "Status er opdateret: ét mål i én kontrakt. Statusdatoen er 31. december 2009."],
  ["the refresh of two goals in one contract", refreshed(2), "Status er opdateret: 2 mål i én kontrakt. Statusdatoen er 31. december 2009."],
  ["the refresh of two goals in three contracts", refreshed(1, 1, 0), "Status er opdateret: 2 mål i 3 kontrakter. Statusdatoen er 31. december 2009."],
  ["the refresh of none", refreshed(), "Status er opdateret: 0 mål i 0 kontrakter."],
  ["the example", ribbonTexts.example(contracts(1)), "Eksemplet er klar: Vest 2009 med ét mål. Alle målinger er opdigtede. Fjern det igen under Indstillinger."],
  ["the card of a contract", startText.goals(1), "Ét mål"],
  ["a list of goals", goalsText.shown(1, 1), "Ét mål"],
  ["a list of goals, two", goalsText.shown(2, 2), "2 mål"],
  ["a list of goals, one of two", goalsText.shown(1, 2), "1 af 2 mål"],
  ["a list of judged goals", statusText.shown(1, 1), "Ét mål"],
  ["a list of judged goals, one of two", statusText.shown(1, 2), "1 af 2 mål"],
  ["the line of counts on the sheet", labelWords.total(1), "Ét mål"],
  ["the line of counts on the sheet, two", labelWords.total(2), "2 mål"],
  ["the weighted fulfilment", labelWords.weighted("96 %", 1), "Vægtet målopfyldelse 96 % (ét mål med vægt kan ikke opgøres og er ikke med)"],
  ["what the add-in has made", ownText.status(1), "Status: ét mål eller delmål"],
  ["the button that writes", contractText.write(1), "Skriv ét mål til arket"],
  ["the button that writes, two", contractText.write(2), "Skriv 2 mål til arket"],
])("one is a word and more are a figure in %s", (_where, said, wanted) => expect(said).toBe(wanted));
