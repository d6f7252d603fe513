import type { ContractStatus, GoalStatus } from "../../domain/evaluateBook";
import { goalNr, type Goal } from "../../domain/goal";
import { goalNumbers } from "../../domain/goalNumbers";
import { groupBy } from "../../domain/groupBy";
import { sharedGoals } from "../../domain/sharedGoals";
import { countStatuses, STATUSES, worstOf } from "../../domain/status";
import { caseKinds } from "../../text/da/caseKinds";
import { caseColumns as columns } from "../../text/da/caseTerms";
import { caseWords } from "../../text/da/caseWords";
import { formatNumber } from "../../text/da/numbers";
import { statusSymbols } from "../../text/da/terms";
import type { CaseBlock, CaseCell, CaseSection } from "../caseReport";
import { danishAnswer } from "../danishAnswer";
import { withoutMethod } from "../valueText";
import { cell, columnsOf, heading, numberCell, paragraph, shortened } from "./caseBlocks";
import { partsOf, type CaseMatter } from "./caseMatter";
import { areaName, AREAS, areaOf } from "./countedGoals";
import { statusCell, valueCell } from "./goalBlocks";

const { overview: words } = caseKinds;

/** How much of a shared goal's wording its table's caption repeats: the heading above has more. */
const SHARED_CAPTION = 60;

/**
 * *Overblik* for the management: counts by centre and area, goals that several centres have side by side, and the
 * number of goals by centre and year with its mean (DOMAIN.md §4b).
 */
export function overview(matter: CaseMatter): CaseSection[] {
  const { statuses } = matter;
  const goals = statuses.flatMap((status) => status.goals);
  const told = statuses.filter((status) => status.goals.length > 0);
  const empty = statuses.filter((status) => status.goals.length === 0);
  const blocks = [
    paragraph(words.intro(statuses.length, goals.length), "lead"),
    ...empty.map(({ contract }) => paragraph(caseWords.noGoals(contract.name), "note")),
    ...(told.length === 0 ? [] : [countTable(told), statusTable(told)]),
    heading(2, words.shared),
    ...sharedBlocks(told),
    heading(2, words.numbers),
    ...numberBlocks(matter),
  ];
  return [{ id: "solution", heading: words.heading, contract: null, blocks }];
}

/** Contracts whose names begin alike are of one centre; the centre stands where there is one. */
const centreOf = ({ contract }: ContractStatus): string => (contract.centre === "" ? contract.name : contract.centre);

const areasIn = (statuses: readonly ContractStatus[]) =>
  AREAS.filter((area) => area !== null || statuses.some(({ goals }) => goals.some((goal) => areaOf(goal) === null)));

const numberOf = (count: number): CaseCell => (count === 0 ? cell("") : numberCell(String(count), count));

function countTable(statuses: readonly ContractStatus[]): CaseBlock {
  const areas = areasIn(statuses);
  const counts = (goals: readonly GoalStatus[]): CaseCell[] => [
    ...areas.map((area) => numberOf(goals.filter((goal) => areaOf(goal) === area).length)),
    numberOf(goals.length),
  ];
  const all = statuses.flatMap(({ goals }) => goals);
  return {
    kind: "table",
    caption: words.caption,
    description: words.description,
    columns: columnsOf([
      [columns.contract, 22],
      [columns.centre, 30],
      ...areas.map((area) => [areaName(area), 12, true] as const),
      [columns.total, 10, true],
    ]),
    rows: [
      ...statuses.map((status) => [cell(status.contract.name), cell(status.contract.centre), ...counts(status.goals)]),
      [cell(columns.total), cell(""), ...counts(all)].map((own): CaseCell => ({ ...own, isTotal: true })),
    ],
  };
}

function statusTable(statuses: readonly ContractStatus[]): CaseBlock {
  const areas = areasIn(statuses);
  const counts = (goals: readonly GoalStatus[]): CaseCell => {
    if (goals.length === 0) return cell("");
    const found = countStatuses(goals.map(({ status }) => status));
    const text = STATUSES.filter((status) => found[status] > 0)
      .map((status) => `${statusSymbols[status]} ${found[status]}`)
      .join("  ");
    return { text, status: worstOf(goals.map(({ status }) => status)) };
  };
  return {
    kind: "table",
    caption: words.statuses,
    description: words.statusesDescription,
    columns: columnsOf([[columns.contract, 28], ...areas.map((area) => [areaName(area), 18] as const)]),
    rows: statuses.map(({ contract, goals }) => [
      cell(contract.name),
      ...areas.map((area) => counts(goals.filter((goal) => areaOf(goal) === area))),
    ]),
  };
}

/**
 * What the heading and the table of each shared goal are called, from the first goal of each. A caption cut short is
 * told in full where another goal begins alike; goals of one wording are told apart by the first's number and contract.
 */
function sharedNames(goals: readonly Goal[]): { title: string; caption: string }[] {
  const texts = goals.map(({ text }) => shortened(text));
  return goals.map((goal, at) => {
    const text = texts[at] ?? "";
    const cut = shortened(text, SHARED_CAPTION);
    const others = texts.filter((_, other) => other !== at);
    const which = others.includes(text) ? words.sharedWhich(goalNr(goal), goal.contract) : "";
    const isClear = others.every((other) => other === text || shortened(other, SHARED_CAPTION) !== cut);
    return { title: `${text}${which}`, caption: `${words.sharedCaption(isClear ? cut : text)}${which}` };
  });
}

/** Goals of contracts that begin in the same year, side by side. */
function sharedBlocks(statuses: readonly ContractStatus[]): CaseBlock[] {
  const years = groupBy(statuses, ({ contract: { period } }) => period.from.slice(0, 4));
  const groups = [...years.values()].flatMap((own) =>
    sharedGoals(own.flatMap((status) => partsOf(status).map((part) => ({ goal: part.goal, part, status })))),
  );
  if (groups.length === 0) return [paragraph(words.sharedNone)];
  const names = sharedNames(groups.map(([first]) => first?.goal).filter((goal) => goal !== undefined));
  return [
    paragraph(words.sharedIntro(groups.length)),
    ...groups.flatMap((group, at) => {
      const { title, caption } = names[at] ?? { title: "", caption: "" };
      return [
        heading(3, title),
        {
          kind: "table" as const,
          caption,
          description: words.sharedDescription,
          columns: columnsOf([
            [columns.centre, 32],
            [columns.nr, 8],
            [columns.target, 16, true],
            [columns.actual, 14, true],
            [columns.degree, 14, true],
            [columns.status, 16],
          ]),
          rows: group.map(({ part, status }) => {
            const answer = danishAnswer(part);
            return [
              cell(centreOf(status)),
              cell(answer.nr),
              valueCell(answer.target),
              valueCell(answer.actual),
              valueCell(withoutMethod(answer.degree)),
              statusCell(part),
            ];
          }),
        },
      ];
    }),
  ];
}

/** A mean is shown with one decimal, as the case of 2010 shows it. */
const mean = (value: number): string => formatNumber(value, 1, 1);

function numberBlocks({ book }: CaseMatter): CaseBlock[] {
  const { years, centres, averages } = goalNumbers(book.contracts, book.goals);
  if (years.length === 0) return [];
  const averageOf = (year: number): number => averages.get(year) ?? 0;
  return [
    paragraph(words.numbersIntro(years.map((year) => words.numbersOf(mean(averageOf(year)), String(year))))),
    {
      kind: "table",
      caption: words.numbersCaption,
      description: words.numbersDescription,
      columns: columnsOf([[columns.centre, 40], ...years.map((year) => [String(year), 15, true] as const)]),
      rows: [
        ...centres.map(({ centre, counts }) => [cell(centre), ...years.map((year) => numberOf(counts.get(year) ?? 0))]),
        [cell(columns.average), ...years.map((year) => numberCell(mean(averageOf(year)), averageOf(year)))].map(
          (own): CaseCell => ({ ...own, isTotal: true }),
        ),
      ],
    },
  ];
}
