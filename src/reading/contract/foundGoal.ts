import type { GoalType, ManagementArea } from "../../domain/goal";
import type { ReadGoal } from "../reading";
import type { Item } from "../sentence/item";
import type { Span } from "../span";
import type { Assembled } from "./lines";

/** The heading that applies to a goal. */
export type Heading = {
  number: string;
  title: string;
  span: Span;
  /** Stands below *Resultatmål*. */ ofGoals?: boolean;
};

/** A goal found in the document, before its sentence is read. */
export type FoundGoal = {
  nr: string | null;
  nrSpan: Span | null;
  goalType: GoalType | null;
  typeSpan: Span | null;
  area: ManagementArea | null;
  areaSpan: Span | null;
  focus: { name: string; span: Span } | null;
  heading: Heading | null;
  sentence: Assembled;
  /** A sentence's items, where they were made; of this goal's sentence only where the text is the same. */
  parsed?: { text: string; items: readonly Item[] };
  /** Its title, where it has one (*Mål 2.2 Verserende sager*). */
  name?: string;
  /** Its goals, where a table's columns have told them; spans are offsets into `sentence`. */
  read?: readonly ReadGoal[];
  /** The row or paragraph it stands in, where that is more than its sentence. */
  whole?: Span;
  /** Whether it goes on with the goal before it, as another part. */
  continued?: boolean;
  /** Whether its number is that of the heading or row above, which others may share as parts. */
  shared?: boolean;
  /** Whether a label before its sentence calls it a goal (*Mål: …*). */
  called?: boolean;
  /** *Vægt*, as its heading says. */
  weight?: number | null;
  /** *Ansvarlig* and *Kilde*, where its table has such columns. */
  responsible?: string | null;
  source?: string | null;
};
