import type { GoalType, ManagementArea } from "../../domain/goal";
import type { Span } from "../span";
import type { Assembled } from "./lines";

/** A heading that is in force where a goal stands. */
export type Heading = { number: string; title: string; span: Span };

/** A goal as it was found in the document, before its sentence is read. */
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
};
