import { goalId, type Goal } from "../../domain/goal";
import type { ContractDates } from "../fields/contractDates";
import { useKept } from "../frame/useKept";
import { emptyDraft, isDraft, type GoalDraft } from "./goalDraft";

/**
 * The form of one goal: as it was opened (null for a new one), as it is written now, and the Fra and Til of a new
 * contract once they are typed.
 */
export type OpenForm = { before: Goal | null; draft: GoalDraft; dates?: ContractDates };

type Forms = { open: string | null; forms: Readonly<Record<string, OpenForm>> };

/** The name that the form of a new goal is kept under. */
const NEW = "new";

/**
 * The forms with work that is not in the sheet yet, one a goal, and which one is open. They survive a reload of the
 * pane.
 */
export function useGoalForms() {
  const [{ open, forms }, set] = useKept<Forms>("goals", { open: null, forms: {} }, isForms);
  return {
    current: open === null ? null : (forms[open] ?? null),
    unfinished: (goal: Goal): boolean => isUnfinished(forms[goalId(goal)]),
    /** Opens a goal's form, with the work that was left in it, and with this changed. */
    edit: (goal: Goal, changed: Partial<Goal> = {}): void =>
      set((last) => {
        const id = goalId(goal);
        const left = last.forms[id];
        const { before, draft } = left && isUnfinished(left) ? left : { before: goal, draft: { goal, typed: {} } };
        return {
          open: id,
          forms: { ...last.forms, [id]: { before, draft: { ...draft, goal: { ...draft.goal, ...changed } } } },
        };
      }),
    add: (contract: string): void =>
      set((last) => ({ open: NEW, forms: { [NEW]: { before: null, draft: emptyDraft(contract) }, ...last.forms } })),
    change: (changed: Partial<Pick<OpenForm, "draft" | "dates">>): void =>
      set((last) => {
        const form = last.open === null ? undefined : last.forms[last.open];
        return last.open === null || form === undefined
          ? last
          : { ...last, forms: { ...last.forms, [last.open]: { ...form, ...changed } } };
      }),
    /** Closes the open form and lets its work go. */
    close: (): void =>
      set((last) => ({
        open: null,
        forms: Object.fromEntries(Object.entries(last.forms).filter(([id]) => id !== last.open)),
      })),
  };
}

function isUnfinished(form: OpenForm | undefined): boolean {
  return (
    form !== undefined &&
    (Object.keys(form.draft.typed).length > 0 || JSON.stringify(form.before) !== JSON.stringify(form.draft.goal))
  );
}

function isForms(kept: unknown): kept is Forms {
  if (typeof kept !== "object" || kept === null || !("open" in kept) || !("forms" in kept)) return false;
  const { forms } = kept;
  return (
    typeof forms === "object" &&
    forms !== null &&
    Object.values(forms).every(
      (form: unknown) => typeof form === "object" && form !== null && "draft" in form && isDraft(form.draft),
    )
  );
}
