import { addDays, type CalendarDate } from "../../domain/calendarDate";
import type { ContractBook } from "../../domain/contract";
import { evaluateBook } from "../../domain/evaluateBook";
import type { Evaluation } from "../../domain/evaluation";
import { lastFinished } from "../../domain/regularPeriod";
import { comparableKey } from "../../sheets/tables/goalKey";
import type { Remark } from "../../sheets/tables/remarks";

/** What was said of a goal the last time (*sidst*): the status at that date, and the remark, "" where there is none. */
export type LastTime = { evaluation: Evaluation; remark: string };

/**
 * What was said of a goal before a date: at the date of its last earlier remark, else at the end of the last period of
 * the contract's rhythm (*opfølgning*), a month where it has none. The status is judged from the figures as they are
 * now. Null where that date lies before the contract.
 */
export function lastTime(
  { goal, asOf }: Pick<Evaluation, "goal" | "asOf">,
  book: ContractBook,
  remarks: Iterable<Remark>,
): LastTime | null {
  const contract = book.contracts.find(({ name }) => name === goal.contract);
  if (contract === undefined) return null;
  const own = [...remarks].filter((remark) => comparableKey(remark) === comparableKey(goal) && remark.text !== "");
  const [earlier] = own.filter((remark) => remark.asOf < asOf).sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
  const date: CalendarDate = earlier?.asOf ?? lastFinished(contract.followUp ?? "month", addDays(asOf, -1)).end;
  if (date < contract.period.from) return null;
  const alone = {
    ...book,
    contracts: [contract],
    goals: book.goals.filter((each) => comparableKey(each) === comparableKey(goal)),
  };
  const [evaluation] = evaluateBook(alone, { asOf: date, today: date }).flatMap(({ goals }) =>
    goals.flatMap(({ parts }) => parts),
  );
  return evaluation === undefined ? null : { evaluation, remark: earlier?.text ?? "" };
}
