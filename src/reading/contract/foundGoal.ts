import type { GoalType, ManagementArea } from "../../domain/goal";
import type { Span } from "../span";
import type { Assembled } from "./lines";

/** The heading that applies to a goal. */
export type Heading = { number: string; title: string; span: Span };

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
};
