import type { ChosenGoal, SheetChoice } from "../../../app/goalSheets/readSheets";
import type { Draft } from "../draft";
import { isDraft } from "../../goals/goalDraft";

/** A goal of a sheet under review. */
export type SheetDraft = Draft & { proposed: ChosenGoal };

/** A sheet that is being read: which, how, and its goals as they have been corrected. */
export type SheetWork = SheetChoice & { drafts: readonly SheetDraft[] };

export function isSheetWork(kept: unknown): kept is SheetWork {
  if (typeof kept !== "object" || kept === null) return false;
  const { file, mapping, drafts, names } = kept as Partial<SheetWork>;
  return (
    Array.isArray(file?.rows) &&
    Array.isArray(file.others) &&
    Array.isArray(mapping?.uses) &&
    typeof names === "object" &&
    Array.isArray(drafts) &&
    drafts.every((draft) => isDraft(draft) && "proposed" in draft)
  );
}
