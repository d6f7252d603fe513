import type { ContractBook } from "../../../domain/contract";
import type { CalendarDate } from "../../../domain/calendarDate";
import type { Goal } from "../../../domain/goal";
import type { ContractPeriod } from "../../../domain/contractPeriod";
import { periodInName, periodOfGoal } from "../../../domain/knownPeriod";
import { goalKeyOf, isThere } from "../../../app/goals/isThere";
import { periodOfYear } from "../../../app/goalSheets/sheetContracts";
import {
  EMPTY_BOOK,
  readSheets,
  type ChosenGoal,
  type ReadSheets,
  type SheetChoice,
} from "../../../app/goalSheets/readSheets";
import { goalSheetText } from "../../../text/spoken/goalSheets";
import { goalsText } from "../../../text/spoken/goals";
import type { SheetDraft, SheetWork } from "./keptSheet";
import { draftFaults, type DraftFault } from "../../goals/goalFaults";

/** How many goals a list has over all contracts; one with parts is one, as on the sheet. */
export function countOfAll(goals: readonly Pick<Goal, "contract" | "nr">[]): number {
  return new Set(goals.map(({ contract, nr }) => JSON.stringify([contract, nr]))).size;
}

/** A sheet as it is first read. */
export function sheetWork(choice: SheetChoice, book: ContractBook | null): SheetWork {
  return withDrafts(choice, [], book);
}

/** A sheet that is read otherwise: goals that are read as before keep what was corrected in them. */
export function readAnew(work: SheetWork, change: Partial<SheetChoice>, book: ContractBook | null): SheetWork {
  const { drafts, ...choice } = work;
  return withDrafts({ ...choice, ...change }, drafts, book);
}

function withDrafts(choice: SheetChoice, before: readonly SheetDraft[], book: ContractBook | null): SheetWork {
  const known = new Map(before.map((draft) => [placeOf(draft.proposed), draft]));
  const { goals } = readSheets(choice, book ?? EMPTY_BOOK);
  const drafts = goals.map((proposed, id): SheetDraft => {
    const last = known.get(placeOf(proposed));
    const { contract } = proposed.goal;
    return last !== undefined && saidIn(last.proposed) === saidIn(proposed)
      ? { ...last, id, proposed, goal: { ...last.goal, contract } }
      : { id, proposed, goal: proposed.goal, accepted: proposed.doubts.length === 0, typed: {} };
  });
  return { ...choice, drafts };
}

const placeOf = ({ sheet, row }: ChosenGoal): string => `${sheet} ${row}`;

const saidIn = ({ goal, doubts, remark }: ChosenGoal): string =>
  JSON.stringify([{ ...goal, contract: "" }, doubts, remark]);

/** A draft with what keeps it from being written, and whether the table Mål has its goal already. */
export type SheetCard = { draft: SheetDraft; period: ContractPeriod; faults: DraftFault[]; there: boolean };

/**
 * The goals under review: those that were read with a fault first, then those in doubt, then the others, each in the
 * sheet's order. A correction moves none of them.
 */
export function sheetCards(
  { drafts, mapping }: SheetWork,
  { contracts }: ReadSheets,
  book: ContractBook | null,
  today: CalendarDate,
): SheetCard[] {
  const read = drafts.map(({ proposed }) => ({ goal: proposed.goal, typed: {}, proposed }));
  const faultsIn = (all: readonly Numbered[], at: number, period: ContractPeriod): DraftFault[] => {
    const draft = all[at];
    return draft === undefined ? [] : [...numberFaults(all, at), ...draftFaults(draft, period)];
  };
  const cards = drafts.map((draft, at) => {
    const { goal, proposed } = draft;
    const contract = contracts.find(({ name }) => name === goal.contract);
    const own = contract?.period ?? periodInName(goal.contract, contract?.year ?? null) ?? periodOfYear(mapping.year);
    const period = periodOfGoal(own, goal, today);
    const rank = faultsIn(read, at, period).length > 0 ? 0 : proposed.doubts.length > 0 ? 1 : 2;
    return { draft, period, faults: faultsIn(drafts, at, period), there: book !== null && isThere(goal, book), rank };
  });
  return cards.sort((a, b) => a.rank - b.rank);
}

type Numbered = Pick<SheetDraft, "goal" | "typed" | "proposed">;

/** What is wrong with a goal's number: Excel has made it a date, it lacks, or a goal above has it. */
function numberFaults(all: readonly Numbered[], at: number): DraftFault[] {
  const draft = all[at];
  if (draft === undefined) return [];
  const { goal, proposed } = draft;
  const fault = (text: string): DraftFault[] => [{ field: "nr", text }];
  if (goal.nr === "") return fault(proposed.goal.nr === "" ? goalSheetText.nrIsDate : goalsText.nrMissing);
  const first = all.slice(0, at).find((other) => goalKeyOf(other.goal) === goalKeyOf(goal));
  return first === undefined ? [] : fault(goalSheetText.sameNumber(first.proposed.row));
}
