import { joinWorkbooks, readToJoin } from "../app/joined/joinWorkbooks";
import { inWorkbook } from "../excel/inWorkbook";
import { workbookReader } from "../excel/readWorkbook";
import { today } from "./today";

/** Several workbooks as one, for whoever can open them one by one. */
export const joinJobs = {
  read: () => inWorkbook((context) => readToJoin(workbookReader(context), today)),
  join: joinWorkbooks,
} as const;
