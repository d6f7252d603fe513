import type { Quantity } from "./quantity";
import type { Span } from "../span";
import type { TimeExpression } from "./time";
import type { Cue } from "../words/cue";

/** What a sentence consists of, to a reader of goals: figures, times, cues, and the words between. */
export type Item = Span &
  (
    | { kind: "quantity"; quantity: Quantity }
    | { kind: "time"; time: TimeExpression }
    | { kind: "cue"; cue: Cue }
    | { kind: "word"; key: string }
    | { kind: "mark"; key: string }
  );
