import type { ClauseContext } from "./clauseContext";
import type { Item } from "./item";
import type { Quantity } from "./quantity";
import type { Bound, Cue } from "../words/cue";

/** What a figure is for in its clause. `scope`: it only defines a group, an occasion or a name. */
export type Role = "target" | "change" | "baseline" | "scope";

/** Everything a rule may look at to tell what a figure is for. */
export type Surroundings = {
  context: ClauseContext;
  at: number;
  quantity: Quantity;
  /** The nearest cue, word or mark to the left, past limits, times and small words. */
  left: Item | undefined;
  leftAt: number;
  leftCue: Cue | null;
  next: Item | undefined;
  nextCue: Cue | null;
  bound: Bound | null;
  /** *Falde under 4,2*: the figure limits the move, it is not its size. */
  limitsMove: boolean;
  /** Whether a baseline part (*i forhold til …*) is open here. */
  inBaseline: boolean;
};
