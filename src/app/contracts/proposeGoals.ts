import { atOnce, type Steps } from "../../domain/steps";
import { paced } from "../../files/breather";
import { calendarYearOf, contractPeriod, type ContractPeriod } from "../../domain/contractPeriod";
import type { Contract } from "../../domain/contract";
import type { DocumentContent, DocumentOrigin } from "../../domain/document/placed";
import { plainDocument } from "../../domain/document/plainBlocks";
import { type DocumentPlace, placesOf } from "../../domain/document/placesOf";
import type { Goal } from "../../domain/goal";
import { contractNameOf } from "../../reading/asJson";
import { goalsOfSentence } from "../../reading/contract/goalsOfAll";
import { leadOf, ownWordsOf } from "../../reading/contract/ownWords";
import { readContractInSteps } from "../../reading/contract/readContract";
import { proposedGoal } from "../../reading/proposedGoal";
import type { Doubt, Passage, ReadContract, ReadContractHead, ReadGoal, TableLabel } from "../../reading/reading";
import type { Span } from "../../reading/span";
import { type GoalSource, type Piece, headedTables, ownPieces, sourcesOf } from "./goalSource";
import { documentOfText } from "./lastDocument";

export type { Doubt, GoalSource, Piece, TableLabel };

/** One goal as it was read, and where from. A goal that is joined of several has several sources. */
export type ProposedGoal = { goal: Goal; sources: readonly GoalSource[]; doubts: readonly Doubt[] };
/** A table of the text: where it begins, its columns with a cell of each, and what they are taken for. */
export type ProposedTable = TableLabel & {
  start: number;
  place: DocumentPlace;
  headings: readonly string[];
  /** A cell of each column, as an example of what stands in it. */
  examples: readonly string[];
  isRead: boolean;
};
/** A passage that gave no goal, and where it stands. */
export type ProposedPassage = Pick<Passage, "kind" | "text"> & { at: number; place: DocumentPlace };
/** The words that something about the contract was read from, and where they stand. */
export type Told = { words: string; place: DocumentPlace };

/** The contract, its focus areas and the goals that a text was read as, in its order. */
export type Proposal = {
  contract: Pick<Contract, "name" | "centre" | "followUp"> & {
    year: number | null;
    /** The period from its Fra and Til, where the contract is given these. */
    period?: ContractPeriod;
  };
  told: Readonly<Partial<Record<"name" | "centre" | "period" | "followUp", Told>>>;
  origin: DocumentOrigin;
  focusAreas: readonly string[];
  goals: readonly ProposedGoal[];
  tables: readonly ProposedTable[];
  passed: readonly ProposedPassage[];
};

/** The user's labels of tables, by where each table begins; a plain object, as the pane keeps it. */
export type Labels = Readonly<Record<string, TableLabel>>;

/** Reads a contract's text into proposed rows. Nothing is written. */
export function proposeGoals(text: string, labels: Labels = {}): Proposal {
  return atOnce(proposeInSteps(text, labels));
}

/**
 * The same, yielding to the pane between lines: a long text takes seconds. @throws the reason that it is stopped for
 */
export function proposeGoalsPaced(text: string, labels: Labels = {}, signal?: AbortSignal): Promise<Proposal> {
  return paced(proposeInSteps(text, labels), signal);
}

function* proposeInSteps(text: string, labels: Labels): Steps<Proposal> {
  const found = documentOfText(text);
  const document = typeof found === "string" ? plainDocument(found) : found;
  const read = yield* readContractInSteps(
    document,
    new Map(Object.entries(labels).map(([start, label]) => [Number(start), label])),
  );
  const { contract } = read;
  const name = contractNameOf(contract);
  const period = ownPeriod(contract);
  const sourceOf = sourcesOf(document, read);
  yield;
  const ownWords = ownWordsOf(document.text, read.goals);
  const goals: ProposedGoal[] = [];
  for (const goal of read.goals) {
    goals.push(proposed(name, goal, sourceOf(goal), leadOf(ownWords.get(goal))));
    yield;
  }
  const tables = tablesOf(document, read);
  yield;
  return {
    contract: {
      name,
      centre: contract.centre ?? "",
      followUp: contract.followUp,
      year: contract.year,
      ...(period === null ? {} : { period }),
    },
    told: toldOf(document, contract),
    origin: document.origin,
    focusAreas: contract.focusAreas.map((area) => area.name),
    goals,
    tables,
    passed: passedOf(document, read),
  };
}

/** A part of a sentence has before it the words that are its own, so that its row can be told from the others'. */
function proposed(contract: string, goal: ReadGoal, source: GoalSource, lead: string): ProposedGoal {
  const own = proposedGoal(contract, goal);
  const pieces = [...(lead === "" ? [] : [{ text: lead, read: false }]), ...source.pieces];
  return { goal: { ...own, text: `${lead}${own.text}` }, sources: [{ ...source, pieces }], doubts: goal.doubts };
}

/** The goals of one text by itself, each with its words and what was read in them. */
export type GoalsOfText = readonly (Pick<ProposedGoal, "goal" | "doubts"> & { pieces: readonly Piece[] })[];

/** Reads one text as the goals of a contract: a passage made a goal, two goals joined, a part of one that is split. */
export function goalsOfText(
  text: string,
  { name, year, period }: Pick<Proposal["contract"], "name" | "year" | "period">,
): GoalsOfText {
  const goals = goalsOfSentence(text, { contractYear: year, contractEnd: period?.to ?? null, isCalledGoal: true });
  const ownWords = ownWordsOf(text, goals);
  return goals.map((goal) => {
    const whole = `${leadOf(ownWords.get(goal))}${text}`;
    return { goal: proposedGoal(name, { ...goal, text: whole }), doubts: goal.doubts, pieces: ownPieces(text, goal) };
  });
}

/** The period where the text says it and it is no calendar year. */
function ownPeriod({ period }: ReadContractHead): ContractPeriod | null {
  const own = period && contractPeriod(period.from, period.to);
  return own && calendarYearOf(own) === null ? own : null;
}

function toldOf(document: DocumentContent, { spans, centre, title }: ReadContractHead): Proposal["told"] {
  const locate = placesOf(document);
  const told = <Field extends string>(field: Field, span: Span | undefined): Partial<Record<Field, Told>> => {
    if (!span) return {};
    const words = document.text.slice(span.start, span.end).replace(/\s+/g, " ");
    return { [field]: { words, place: locate(span.start).place } } as Partial<Record<Field, Told>>;
  };
  return {
    ...told("name", centre === null && title !== null ? spans.title : spans.centre),
    ...told("centre", spans.centre),
    ...told("period", spans.period ?? spans.year),
    ...told("followUp", spans.followUp),
  };
}

function tablesOf(document: DocumentContent, read: ReadContract): ProposedTable[] {
  const locate = placesOf(document);
  return headedTables(document, read).map(({ span, headRows, headings, roles, isRead }) => {
    const { block, place } = locate(span.start);
    const body = block?.kind === "table" ? block.rows.slice(headRows) : [];
    const examples = headings.map((_heading, at) => body.find((row) => row[at]?.text)?.[at]?.text ?? "");
    return { start: span.start, place: { ...place, row: null }, headRows, headings, roles, examples, isRead };
  });
}

function passedOf(document: DocumentContent, { passed }: ReadContract): ProposedPassage[] {
  const locate = placesOf(document);
  return passed.map(({ kind, text, span }) => ({ kind, text, at: span.start, place: locate(span.start).place }));
}
