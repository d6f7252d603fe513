import type { CalendarDate } from "../../domain/calendarDate";
import { foldedText } from "../../domain/foldedText";
import type { Amendment } from "../../domain/amendment";
import { caseColumns as columns, caseHeadings } from "../../text/da/caseTerms";
import { caseWords as words } from "../../text/da/caseWords";
import { formatDate } from "../../text/da/numbers";
import { correctedNames } from "../../text/da/year";
import type { CaseBlock } from "../caseReport";
import { correctedText } from "../correctionText";
import { cell, columnsOf, heading, paragraph } from "./caseBlocks";
import { goalNameIn, isAmong, type CaseMatter, type ToldCorrection } from "./caseMatter";

/** The amendments that came into force in the contracts' periods by their status dates, in order of time. */
export function amendmentsOf(matter: CaseMatter): Amendment[] {
  const { statuses, year } = matter;
  const spans = new Map(
    statuses.map(({ contract, asOf }) => [foldedText(contract.name), { from: contract.period.from, to: asOf }]),
  );
  return year.amendments
    .filter(({ contract, from }) => {
      const span = spans.get(foldedText(contract));
      return span !== undefined && from >= span.from && from <= span.to;
    })
    .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
}

/** What has been corrected since statuses of the contracts were closed, of those closed by the report's own dates. */
export function correctionsIn(matter: CaseMatter): ToldCorrection[] {
  const dates = new Map<string, CalendarDate>(
    matter.statuses.map(({ contract, asOf }) => [foldedText(contract.name), asOf]),
  );
  const isIn = isAmong(matter);
  return matter.year.corrections.filter(
    (own) => isIn(own) && own.asOf <= (dates.get(foldedText(own.contract)) ?? own.asOf),
  );
}

/** *Ændringer* and *efterfølgende rettelser*, with old and new. */
export function changeBlocks(matter: CaseMatter): CaseBlock[] {
  const [amendments, corrections] = [amendmentsOf(matter), correctionsIn(matter)];
  return [
    heading(2, caseHeadings.amended),
    ...(amendments.length === 0
      ? [paragraph(words.amendments.none)]
      : [paragraph(words.amendments.intro(amendments.length)), amendmentTable(amendments, matter)]),
    heading(2, caseHeadings.corrected),
    ...(corrections.length === 0
      ? [paragraph(words.corrections.none)]
      : [paragraph(words.corrections.intro(corrections.length)), correctionTable(corrections, matter)]),
  ];
}

function amendmentTable(amendments: readonly Amendment[], matter: CaseMatter): CaseBlock {
  return {
    kind: "table",
    caption: words.amendments.caption,
    description: words.amendments.description,
    columns: columnsOf([
      [columns.goal, 15],
      [columns.edit, 31],
      [columns.kind, 14],
      [columns.from, 12],
      [columns.decidedBy, 12],
      [columns.reason, 22],
    ]),
    rows: amendments.map((own) => [
      cell(goalNameIn(matter, own)),
      cell(editText(own)),
      cell(words.amendments.agreed[own.kind]),
      cell(formatDate(own.from)),
      cell(own.decidedBy),
      cell(own.reason),
    ]),
  };
}

function editText({ edit }: Amendment): string {
  if (edit.field === "added") return words.amendments.added;
  return words.amendments.edit(
    correctedNames[edit.field],
    correctedText(edit.field, edit.before),
    correctedText(edit.field, edit.after),
  );
}

function correctionTable(corrections: readonly ToldCorrection[], matter: CaseMatter): CaseBlock {
  return {
    kind: "table",
    caption: words.corrections.caption,
    description: words.corrections.description,
    columns: columnsOf([
      [columns.goal, 16],
      [words.corrections.closedAt, 14],
      [columns.field, 14],
      [columns.was, 18],
      [columns.now, 18],
      [columns.reason, 20],
    ]),
    rows: corrections.map((own) => [
      cell(own.nr === "" ? `${words.corrections.wholeContract} ${own.contract}` : goalNameIn(matter, own)),
      cell(formatDate(own.asOf)),
      cell(correctedNames[own.field]),
      cell(correctedText(own.field, own.was)),
      cell(correctedText(own.field, own.now)),
      cell(own.reason?.reason ?? words.corrections.noReason),
    ]),
  };
}
