import type { Question, Scratch } from "../question";

/** What comes of a write on the far side of a documented bound. */
const beyond = (id: string, asks: string, write: (scratch: Scratch) => void): Question => ({
  id: `graense-${id}`,
  asks,
  async answer(scratch) {
    write(scratch);
    return scratch.outcome();
  },
});

const MEGABYTE = 1024 * 1024;

/** Bounds: each just beyond what Microsoft documents, and messages around 5 MB. */
export const limitQuestions: readonly Question[] = [
  beyond("celle", "32.768 tegn i en celle", ({ sheet }) => (sheet.getRange("A1").values = [["x".repeat(32_768)]])),
  beyond(
    "formel",
    "En formel på 8.194 tegn",
    ({ sheet }) => (sheet.getRange("A1").formulas = [[`=${"1+".repeat(4_096)}1`]]),
  ),
  beyond(
    "liste",
    "En valgliste på 256 tegn",
    ({ sheet }) =>
      (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }),
  ),
  beyond(
    "titel",
    "En titel på 33 tegn i en datavalidering",
    ({ sheet }) =>
      (sheet.getRange("A1").dataValidation.prompt = { message: "", showPrompt: true, title: "x".repeat(33) }),
  ),
  beyond("raekkehoejde", "En række på 410 pt", ({ sheet }) => (sheet.getRange("1:1").format.rowHeight = 410)),
  beyond("skrift", "En skrift på 410 pt", ({ sheet }) => (sheet.getRange("A1").format.font.size = 410)),
  beyond("talformat", 'Talformatet 0 "kr. uden slutcitat', ({ sheet }) => {
    sheet.getRange("A1").numberFormat = [['0 "kr.']];
  }),
  beyond("navn", "Navnet R1K1", ({ sheet, context }) => {
    context.workbook.names.add("R1K1", sheet.getRange("A1"));
  }),
  beyond("indstilling", "En indstilling på 2 MB", ({ context }) => {
    context.workbook.settings.add("Prøve", "x".repeat(2 * MEGABYTE));
  }),
  beyond("skub-ud", "Rækker indsat over en fyldt sidste række", ({ sheet }) => {
    sheet.getRange("A1048576").values = [["sidste"]];
    sheet.getRange("1:1").insert("Down");
  }),
  beyond("4-mb", "En skrivning på 4 MB", ({ sheet }) => {
    sheet.getRange("A1:A128").values = Array.from({ length: 128 }, () => ["x".repeat(32_000)]);
  }),
  beyond("6-mb", "En skrivning på 6 MB", ({ sheet }) => {
    sheet.getRange("A1:A192").values = Array.from({ length: 192 }, () => ["x".repeat(32_000)]);
  }),
];
