import type { FollowUpJobs } from "../app/followUp/followUpJobs";
import { readFollowUp as readFollowUpIn } from "../app/followUp/readFollowUp";
import { takeBackFollowUp as takeBackIn, writeFollowUp as writeIn } from "../app/followUp/writeFollowUp";
import { answerEdit as answerEditIn } from "../app/year/answerEdit";
import { writeReason as writeReasonIn } from "../app/year/writeReason";
import { inWorkbook } from "../excel/inWorkbook";
import { workbookReader } from "../excel/readWorkbook";
import { workbookMemory } from "../excel/workbookMemory";
import { memoryOutside, withTables } from "./rememberedWrites";
import { today } from "./today";

/** What Opfølgning shows, on the open workbook. */
export const readFollowUp: FollowUpJobs["readFollowUp"] = (asOf) =>
  inWorkbook((context) =>
    readFollowUpIn(workbookReader(context), workbookMemory(context), { today, ...(asOf === null ? {} : { asOf }) }),
  );

/** Saves all that is written in Opfølgning. */
export const writeFollowUp: FollowUpJobs["writeFollowUp"] = (work) => writeIn(withTables, memoryOutside, work);

/** *Fortryd seneste* in Opfølgning. */
export const takeBackFollowUp: FollowUpJobs["takeBackFollowUp"] = () => takeBackIn(withTables, memoryOutside);

/** The reason of a later correction. */
export const writeReason: FollowUpJobs["writeReason"] = (reason) =>
  withTables((workbook) => writeReasonIn(workbook, reason, today));

/** What an edit straight in Mål was. */
export const answerEdit: FollowUpJobs["answerEdit"] = (answer) =>
  withTables((workbook) => answerEditIn(workbook, answer, today));
