import { proposeGoals } from "../../src/app/contracts/proposeGoals";
import { headingUse } from "../../src/app/goalSheets/sheetUses";
import { proposeSheet } from "../../src/app/goalSheets/proposeSheet";
import { goalLines, nrOf } from "../../src/app/goalSheets/sheetRows";
import { USUAL } from "../../src/app/imports/headings";
import { readFigureBytes } from "../../src/app/imports/readFigureFile";
import { sectionsOf } from "../../src/app/imports/sections";
import { natureOf } from "../../src/reading/sentence/natures";
import { book } from "../support/figureFiles";

// `\b` of a pattern takes æ, ø and å for no letters: it finds an end inside words, and none behind »må«.

test.each([
  { text: "Målene opgøres som andelen af sager inden for fristen.", nature: "definition" },
  { text: "Målet opgøres efter ministeriets vejledning.", nature: "definition" },
  { text: "Sygefraværet opgøres som dage pr. medarbejder.", nature: "definition" },
  { text: "Sygefraværet må, når det opgøres som dage, højst være 9.", nature: null },
  { text: "Må højst være 9 dage, når det opgøres som dage pr. medarbejder.", nature: null },
  { text: "Fraværet, som skal falde, opgøres som dage pr. medarbejder.", nature: null },
])("»$text« is a $nature: »må« makes a demand, and is no part of »mål«", ({ text, nature }) => {
  expect(natureOf(text)).toBe(nature);
});

test.each([
  { heading: "værdi", use: "value", is: true },
  { heading: "værdi 2019", use: "value", is: true },
  { heading: "værdiændring", use: "value", is: false },
  { heading: "andel af sager", use: "value", is: true },
  { heading: "andeløkonomi", use: "value", is: false },
  { heading: "periode i 2019", use: "period", is: true },
  { heading: "periodeændring", use: "period", is: false },
] as const)("a column »$heading« holds the $use: $is", ({ heading, use, is }) => {
  expect(USUAL[use].some((pattern) => pattern.test(heading))).toBe(is);
});

test.each([
  { heading: "Frist", use: "deadline" },
  { heading: "Frist for levering", use: "deadline" },
  { heading: "Fristændring", use: "none" },
])("a goal sheet's column »$heading« holds: $use", ({ heading, use }) => {
  expect(headingUse(heading, 2019).use).toBe(use);
});

test.each([
  { text: "Mål nr. 1.2", nr: "1.2" },
  { text: "Mål 14a", nr: "14a" },
  { text: "Mål: 1.2", nr: "1.2" },
  { text: "Mål nr.: 1.2", nr: "1.2" },
  { text: "Målår", nr: "Målår" },
])("the number of »$text« is »$nr«", ({ text, nr }) => {
  expect(nrOf(text)).toBe(nr);
});

test.each([
  { text: "Kontrakt Nordhavn", names: "Kontrakt Nordhavn" },
  { text: "Kontraktændringer", names: null },
])("a line »$text« above figures names the contract: $names", ({ text, names }) => {
  const line = { row: 3, cells: [{ value: text, numberFormat: "General" }] };
  expect(sectionsOf({ rows: [line] }, book(), "")(line)).toBe(names);
});

test.each([
  { line: "Vester Skole", centre: "Vester Skole" },
  { line: "Skoleårets mål", centre: "" },
])("a line »$line« between a sheet's goals is the centre »$centre«", async ({ line, centre }) => {
  const rows = ["Nr;Mål;Måltal", `${line};;`, "1.1;Mindst 95 pct. af sagerne;95", "1.2;Mindst 90 pct. af klagerne;90"];
  const sheet = await readFigureBytes("egen.csv", new TextEncoder().encode(rows.join("\n")));
  const mapping = proposeSheet(sheet);
  expect(mapping && goalLines(sheet, mapping, []).lines.map((each) => each.centre)).toEqual([centre, centre]);
});

test.each([
  { row: "Total", goals: ["Sygefravær, dage: 9"] },
  { row: "Total økonomi i alt", goals: ["Sygefravær, dage: 9"] },
  { row: "Totaløkonomi i byggeriet", goals: ["Sygefravær, dage: 9", "Totaløkonomi i byggeriet: 90"] },
])("in a contract's table the row »$row« leaves the goals $goals", ({ row, goals }) => {
  const table = ["Indikator\tUdgangspunkt 2009\tMåltal 2010", "Sygefravær, dage\t11\t9", `${row}\t80\t90`];
  const proposed = proposeGoals(["Resultatkontrakt 2010 for Jobcenter Nyropsgade", "", ...table].join("\n"));
  expect(proposed.goals.map(({ goal }) => goal.text)).toEqual(goals);
});
