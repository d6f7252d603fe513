import { functionFaults } from "../text/da/functions";
import { CellFault } from "./cellFault";

/** What one cell of an answer holds; "" shows as an empty cell. */
export type CellAnswer = string | number | CustomFunctions.Error;

/** A function's answer to Excel: always a rectangle of cells. Nothing throws out of it. */
export function inCell(answer: () => CellAnswer[][]): CellAnswer[][] {
  return caught(answer, (error) => [[error]]);
}

/** The answer of a function that is fetched when it is first asked for. Where it cannot be, the cell says so. */
export async function inCellLater<Part>(
  fetchPart: () => Promise<Part>,
  answer: (part: Part) => CellAnswer[][],
): Promise<CellAnswer[][]> {
  const { notAvailable } = CustomFunctions.ErrorCode;
  const part = await fetchPart().catch(() => null);
  if (part === null) return [[new CustomFunctions.Error(notAvailable, functionFaults.notFetched())]];
  return inCell(() => answer(part));
}

/** The answer of one cell; a fault becomes that cell's error and leaves its neighbours alone. */
export function oneCell(answer: () => CellAnswer): CellAnswer {
  return caught(answer, (error) => error);
}

function caught<Answer>(answer: () => Answer, otherwise: (error: CustomFunctions.Error) => Answer): Answer {
  try {
    return answer();
  } catch (fault) {
    return otherwise(errorOf(fault));
  }
}

/** #VALUE! and #N/A are the only errors that can carry a message. */
function errorOf(fault: unknown): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (!(fault instanceof CellFault)) return new CustomFunctions.Error(invalidValue, functionFaults.unexpected());
  return new CustomFunctions.Error(fault.kind === "missing" ? notAvailable : invalidValue, fault.message);
}
