import { refusalMessage } from "../../src/app/workbook/refusalMessage";

/** The sentence that is shown where work stops; "" where it does not. */
export function stopOf(work: () => unknown): string {
  try {
    work();
    return "";
  } catch (fault) {
    return refusalMessage(fault);
  }
}
