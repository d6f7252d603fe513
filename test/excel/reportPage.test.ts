import type { ReportChoice } from "../../src/app/reports/reportContracts";
import { saved, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { letterheads } from "../support/letterheads";
import { partsOf } from "../support/xlsxPackage";

const CHOICE: ReportChoice = { kind: "statusMeeting", contracts: null, asOf: "2009-03-31" };

/** Imported anew on each workbook, like the add-in itself. */
const pageJobs = async () => (await import("../../src/commands/reportPageJobs")).reportPageJobs;

const prepared = (work: (session: AddInSession) => Promise<void>) => () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await work(session);
  });

test(
  "the page reads a report with what it lacks, and makes its document without writing to the workbook",
  prepared(async ({ opened }) => {
    const jobs = await pageJobs();
    const sheets = opened.workbook.worksheets.map(({ name }) => name);
    const { report, lacks } = await jobs.read(CHOICE);
    expect(report.title).toBe("Statusmøde om Skelbækgade 2009 (foreløbig)");
    expect(lacks.open).toEqual([{ contract: "Skelbækgade 2009", asOf: "2009-03-31" }]);
    expect(lacks.remarks.map(({ nr }) => nr)).toEqual(["1.3"]);
    const { name, bytes } = await jobs.word(report, null, {});
    expect(name).toBe("Statusmøde om Skelbækgade 2009 (foreløbig) 2009-03-31.docx");
    expect(Object.keys(partsOf(bytes))).toContain("word/document.xml");
    expect(opened.workbook.worksheets.map((each) => each.name)).toEqual(sheets);
  }),
);

test("a template is remembered by its name in the saved workbook, and its file on the computer", async () => {
  const template = { name: "Brevpapir & co.dotx", bytes: letterheads.municipality };
  const file = await withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    const jobs = await pageJobs();
    await jobs.template.choose(template);
    expect(await jobs.template.recall()).toEqual(template);
    return saved(session);
  });
  // Another computer: the name is known there, the file is not.
  await withAddIn(async () => {
    expect(await (await pageJobs()).template.recall()).toEqual({ name: template.name, bytes: null });
  }, file);
});

test(
  "the standard template is what is used when a template is given up",
  prepared(async () => {
    const jobs = await pageJobs();
    await jobs.template.choose({ name: "Brevpapir.dotx", bytes: letterheads.municipality });
    await jobs.template.choose(null);
    expect(await jobs.template.recall()).toBeNull();
  }),
);
