import { codeOf, type Question, type Scratch } from "./question";
import { cellQuestions } from "./questions/cells";
import { drawingQuestions } from "./questions/drawings";
import { functionQuestions } from "./questions/functions";
import { layoutQuestions } from "./questions/layout";
import { limitQuestions } from "./questions/limits";
import { platformQuestions } from "./questions/platform";
import { tableQuestions } from "./questions/tables";

/** Everything that is asked, in the order of the record. */
export const QUESTIONS: readonly Question[] = [
  ...platformQuestions,
  ...functionQuestions,
  ...cellQuestions,
  ...tableQuestions,
  ...layoutQuestions,
  ...limitQuestions,
  ...drawingQuestions,
];

/** A question that has been answered. */
export type Answered = { id: string; asks: string; answer: string };

/** The workbook holds something: the probe writes in empty ones only. */
export class NotEmptyError extends Error {
  override readonly name = "NotEmptyError";
}

/**
 * Tries every question, each on a fresh sheet that is deleted afterwards.
 * @throws NotEmptyError where the workbook holds anything, since a probe must not touch somebody's work.
 */
export async function runProbe(told: (done: number, of: number) => void): Promise<Answered[]> {
  await requireEmpty();
  const answers: Answered[] = [];
  for (const { id, asks, answer } of QUESTIONS) {
    answers.push({ id, asks, answer: oneLine(await tried(answer)) });
    told(answers.length, QUESTIONS.length);
  }
  return answers;
}

async function requireEmpty(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
    await context.sync();
    if (used.some((range) => !range.isNullObject)) throw new NotEmptyError();
  });
}

async function tried(answer: Question["answer"]): Promise<string> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.add();
      await context.sync();
      try {
        return await answer(scratchOn(sheet, context));
      } finally {
        sheet.delete();
        await context.sync();
      }
    });
  } catch (fault) {
    return codeOf(fault);
  }
}

function scratchOn(sheet: Excel.Worksheet, context: Excel.RequestContext): Scratch {
  return {
    sheet,
    context,
    outcome: async () => {
      try {
        await context.sync();
        return "ok";
      } catch (fault) {
        return codeOf(fault);
      }
    },
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 120);
}
