import type { Evaluation } from "../evaluation";
import type { Status } from "../status";

/** Whether a goal with a status deviates (*afviger*), so that its centre owes a remark (the contracts of 2008 §8). */
export function deviates(status: Status): boolean {
  return status === "partlyMet" || status === "notMet";
}

/** Whether a remark is due on a judged goal: it deviates, and its status is not closed. */
export function isRemarkDue({ status, closed }: Evaluation): boolean {
  return !closed && deviates(status);
}

/** Whether a goal lacks the remark that it owes at its status date. */
export function lacksRemark(evaluation: Evaluation, remark: string): boolean {
  return isRemarkDue(evaluation) && remark.trim() === "";
}
