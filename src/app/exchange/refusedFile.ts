import type { CalendarDate } from "../../domain/calendarDate";
import { foldedText } from "../../domain/foldedText";
import { periodKey } from "../../domain/year/closedPeriods";
import type { StampedContract } from "./sentTable";
import type { FileFault, ReturnedFile } from "./returnedFile";
import type { Round } from "./round";
import { MADE_ID } from "./sending";

/** Why a returned file is refused: with the contract that it is about, and the date that is in its way. */
export type Refusal =
  | { kind: FileFault }
  | { kind: "otherWorkbook" }
  | { kind: "otherYear" | "otherCentre"; contract: string }
  | { kind: "closedRound" | "oldRound"; contract: string; asOf: CalendarDate; later: CalendarDate };

/** What of a workbook may be in a returned file's way. */
type Against = Pick<Round, "contracts" | "closed" | "submissions" | "workId" | "sentLast">;

/**
 * Why a returned file does not belong to this workbook and this round (*runde*); null where it does. A round is old
 * once its status or a later one is closed, once a file of a later one was taken in, or once a later one was sent.
 */
export function refusalOf({ stamp }: Pick<ReturnedFile, "stamp">, against: Against): Refusal | null {
  const isOwnId = (id: string | null): boolean => id !== null && id !== "" && !id.startsWith(MADE_ID);
  if (isOwnId(stamp.workbook) && isOwnId(against.workId) && stamp.workbook !== against.workId)
    return { kind: "otherWorkbook" };
  if (stamp.contracts.length === 0) return { kind: "notOurs" };
  for (const own of stamp.contracts) {
    const refusal = contractRefusal(own, against);
    if (refusal !== null) return refusal;
  }
  return null;
}

function contractRefusal(
  { name, asOf, from, to }: StampedContract,
  { contracts, closed, submissions, sentLast }: Against,
): Refusal | null {
  const here = contracts.find((contract) => foldedText(contract.name) === foldedText(name));
  if (here === undefined) {
    const isOfAnotherYear = contracts.some((contract) => withoutYears(contract.name) === withoutYears(name));
    return { kind: isOfAnotherYear ? "otherYear" : "otherCentre", contract: name };
  }
  if (here.period.from !== from || here.period.to !== to) return { kind: "otherYear", contract: name };
  const own = periodKey(name, "2000-01-01").slice(0, -10);
  const lastClosed = closed
    .filter((key) => key.startsWith(own))
    .map((key) => key.slice(own.length) as CalendarDate)
    .sort()
    .at(-1);
  if (lastClosed !== undefined && lastClosed >= asOf)
    return { kind: "closedRound", contract: name, asOf, later: lastClosed };
  const taken = submissions
    .filter((submission) => foldedText(submission.contract) === foldedText(name))
    .map((submission) => submission.asOf);
  const later = [...taken, ...(sentLast[foldedText(name)] ? [sentLast[foldedText(name)] as CalendarDate] : [])]
    .sort()
    .at(-1);
  return later !== undefined && later > asOf ? { kind: "oldRound", contract: name, asOf, later } : null;
}

/** A contract's name apart from its year: a centre's contract of another year has the same. */
const withoutYears = (name: string): string => foldedText(name.replace(/(?:19|20|21)\d\d(?:\s*[/–-]\s*\d\d)?/g, ""));
