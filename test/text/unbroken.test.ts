import { danishAnswer } from "../../src/report/danishAnswer";
import { spokenAnswer, spokenValue } from "../../src/report/spokenAnswer";
import { goalCells } from "../../src/sheets/status/goalCells";
import { evaluate, goal, months } from "../support/builders";
import { unbroken } from "../../src/text/unbroken";

/** Non-breaking spaces are written as ~ here. */
const shown = (text: string, unit?: string): string => unbroken(text, unit).replaceAll("\u00a0", "~");

test.each([
  ["Det er en målopfyldelse på 98,2 % og over", "Det er en målopfyldelse på 98,2~% og over"],
  ["mindst 95 pct.; det er", "mindst 95~pct.; det er"],
  ["-0,95 pct.point", "-0,95~pct.point"],
  ["Faldet er 3.192 i forhold til 9/12 af 309.641", "Faldet er 3.192 i forhold til 9/12 af 309.641"],
  ["Fristen 31. december 2008 er nået", "Fristen 31.~december 2008 er nået"],
  ["17. juni 2008; fristen er 30. juni 2008.", "17.~juni 2008; fristen er 30.~juni 2008."],
  ["36 point mod højst 32", "36~point mod højst 32"],
  ["12 pointere", "12 pointere"],
  ["Mål 1.2 har 3 tal", "Mål 1.2 har 3 tal"],
  ["100 % (niveau)", "100~% (niveau)"],
  ["uden tal", "uden tal"],
  ["", ""],
])("%s", (text, wanted) => {
  expect(shown(text)).toBe(wanted);
});

test.each([
  ["3,1 måneder mod højst 3 måneder; 14 måneders løn", "måneder", "3,1~måneder mod højst 3~måneder; 14 måneders løn"],
  ["306.449 kWh til og med september", "kWh", "306.449~kWh til og med september"],
  ["4 dage pr. medarbejder", "dage pr. medarbejder", "4~dage pr. medarbejder"],
  ["en dag i maj, 2 dage", "dage", "en dag i maj, 2~dage"],
  ["5 (kr./år)", "(kr./år)", "5~(kr./år)"],
])("with the goal's own unit: %s", (text, unit, wanted) => {
  expect(shown(text, unit)).toBe(wanted);
});

test("a sentence that is glued already stays as it is", () => {
  const once = unbroken("98,2 % af 3 måneder", "måneder");
  expect(unbroken(once, "måneder")).toBe(once);
});

test("what the pane and the Status sheet say of a goal breaks within no figure", () => {
  const [own] = [
    evaluate(goal({ form: "atMost", target: 20, unit: "dage" }), months(2009, [18, 17, 22]), "2009-03-31"),
  ];
  const said = danishAnswer(own).explanation;
  expect(said).toContain("19 dage mod højst 20; det er en målopfyldelse på 105,0 %");
  const wanted = said.replaceAll("19 dage", "19~dage").replaceAll(" %", "~%");
  const onSheet = String(goalCells(danishAnswer(own)).explanation?.value);
  expect([onSheet, spokenAnswer(own).explanation].map((text) => text.replaceAll("\u00a0", "~"))).toEqual([
    wanted,
    wanted,
  ]);
  expect(spokenValue(spokenAnswer(own).actual)).toBe("19\u00a0dage");
});
