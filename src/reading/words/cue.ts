import type { Aggregation } from "../../domain/goal";
import type { Measure } from "./measures";

export type Bound = "atLeast" | "atMost";

/** Which way a measure is to go. `improve` is for the better, whichever way that is. */
export type Direction = "down" | "up" | "improve" | "keep";

export type Link = "to" | "by" | "from";

/** A word or phrase that gives the figures near it their role. */
export type Cue =
  /**
   * *Mindst*, *under*. `flips`: means the opposite after *ikke*. `after`: follows its figure (*eller derover*).
   * `amount`: limits how much, not where (*mere end*).
   */
  | { role: "bound"; bound: Bound; flips: boolean; after: boolean; amount: boolean }
  /**
   * *Nedbringes*, *stigning*, *ned på*. `saves`: *besparelse*, of which more is better. `measure`: what a compound
   * names (*CO2-reduktion*).
   */
  | {
      role: "direction";
      direction: Direction;
      form: "verb" | "noun" | "participle";
      link: Link | null;
      saves: boolean;
      measure: Measure | null;
    }
  /** *Halveres*, *fordobles*: a relative change in pct. `counts`: of a number (*dobbelt så mange*). */
  | { role: "multiply"; change: number; counts: boolean }
  /**
   * *14 pct. mindre*. `amount`: says how many or much (*flere*, *mere*), `counts`: of things (*flere*); others may only
   * describe (*15 større virksomheder*).
   */
  | { role: "comparative"; direction: "down" | "up" | "improve"; amount: boolean; counts: boolean }
  | { role: "link"; link: Link }
  | { role: "at" }
  /** *I forhold til*: a baseline follows. */
  | { role: "relativeTo" }
  /** *På niveau med*, *2009-niveauet*. */
  | { role: "level" }
  /** *Mod 74 pct. i dag*. */
  | { role: "against" }
  /** *Svarende til*, *dvs.* */
  | { role: "equals" }
  /** *Var*, *lå på*: how it has been. */
  | { role: "was" }
  /** *Udgøre*, *ligge på*: the figure that follows is the goal's. `demands`: *målet er*, which says so itself. */
  | { role: "state"; demands: boolean }
  /** `permits`: *må*, which without *ikke* sets a ceiling. */
  | { role: "must"; permits: boolean }
  | { role: "not" }
  /** *Op mod 25 pct.*: nearly. */
  | { role: "about" }
  /** *Inden for*, *efter*: a time limit follows. */
  | { role: "within" }
  /** *Ældre end*, *efter*, *hvert*: the figure that follows defines a group or an occasion. */
  | { role: "groupLimit" }
  /** *Spørgsmål 10*, *§ 56*: the number is a name. */
  | { role: "label" }
  /** *På en skala fra 1 til 7*. */
  | { role: "scale" }
  | { role: "between" }
  | { role: "outOf" }
  | { role: "respectively" }
  /** *Spare*: the amount is itself the goal. */
  | { role: "save" }
  | { role: "aggregate"; aggregation: Aggregation };
