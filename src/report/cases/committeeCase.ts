import { isBudgetGoal } from "../../domain/budgetUse";
import type { ContractStatus } from "../../domain/evaluateBook";
import { deviates } from "../../domain/year/remarkDue";
import { isOpen } from "../../domain/year/actionPlan";
import { caseKinds } from "../../text/da/caseKinds";
import { caseColumns as columns, caseHeadings } from "../../text/da/caseTerms";
import { caseWords as words } from "../../text/da/caseWords";
import { formatDate } from "../../text/da/numbers";
import type { CaseBlock, CaseSection, SectionId } from "../caseReport";
import { heading, list, paragraph } from "./caseBlocks";
import { deviatingParts, goalNameIn, isAmong, isClosedStatus, partsOf, type CaseMatter } from "./caseMatter";
import { changeBlocks } from "./changeBlocks";
import { mapBlocks } from "./mapBlocks";
import { contractCounts, countsSentence, countsTable, goalsByArea } from "./countedGoals";
import { figureSentence, goalInFull, goalTable } from "./goalBlocks";

const { committee } = caseKinds;

/**
 * *Halvårs-* and *helårsrapport*: a committee case (*udvalgssag*) on all contracts, with the headings of the case of
 * 2010 (DOMAIN.md §4b).
 * @param of The year that it is about, or a list of them.
 */
export function committeeCase(kind: "halfYear" | "wholeYear", of: string, matter: CaseMatter): CaseSection[] {
  const sections: readonly (readonly [SectionId, string, readonly CaseBlock[]])[] = [
    ["recommendation", caseHeadings.recommendation, recommendation(kind, of)],
    ["problem", caseHeadings.problem, problem(kind, matter)],
    ["solution", caseHeadings.solution, solution(matter)],
    ["amendments", caseHeadings.amendments, changeBlocks(matter)],
    ["process", caseHeadings.process, process(kind, matter)],
    ["economy", caseHeadings.economy, economy(matter)],
    ["appendix", caseHeadings.appendix, appendix(kind, matter)],
  ];
  return sections.map(([id, title, blocks]) => ({ id, heading: title, contract: null, blocks }));
}

function recommendation(kind: "halfYear" | "wholeYear", of: string): CaseBlock[] {
  return [paragraph(committee.proposes, "lead"), ...list([committee.takesNote(committee[kind](of))])];
}

function problem(kind: "halfYear" | "wholeYear", { statuses }: CaseMatter): CaseBlock[] {
  const dates = [...new Set(statuses.map(({ asOf }) => asOf))];
  const [date] = dates;
  const when = date !== undefined && dates.length === 1 ? committee.dated(formatDate(date)) : committee.severalDates;
  const names = statuses.map(({ contract }) => contract.name);
  return [
    paragraph(committee.problem[kind](committee.contracts(statuses.length, names), when)),
    paragraph(committee.question),
  ];
}

function solution(matter: CaseMatter): CaseBlock[] {
  const { statuses } = matter;
  const goals = statuses.flatMap((status) => status.goals);
  const deviating = goals.filter(({ status }) => deviates(status));
  return [
    paragraph(countsSentence(goals, false), "lead"),
    ...(goals.length === 0
      ? []
      : [
          countsTable(
            committee.byContract,
            committee.byContractDescription,
            columns.contract,
            statuses.map((status) => ({ name: status.contract.name, goals: status.goals })),
          ),
          countsTable(committee.byArea, committee.byAreaDescription, columns.area, goalsByArea(statuses)),
          paragraph(
            deviating.length === 0
              ? words.noneDeviates
              : words.deviating(deviating.length, deviating.length === goals.length),
          ),
        ]),
    ...statuses.flatMap((status) => {
      const own = deviatingParts(status);
      if (own.length === 0) return [];
      return [
        heading(2, words.deviatingPart(status.contract.name)),
        ...own.flatMap((part) => goalInFull(part, matter)),
      ];
    }),
  ];
}

function process(kind: "halfYear" | "wholeYear", matter: CaseMatter): CaseBlock[] {
  const { year, statuses } = matter;
  const isIn = isAmong(matter);
  const open = year.plans.filter((plan) => isOpen(plan) && isIn(plan));
  const deadlines = open.flatMap(({ deadline }) => deadline ?? []).sort();
  const next = deadlines.find((deadline) => deadline >= matter.asOf);
  const late = deadlines.filter((deadline) => deadline < matter.asOf).length;
  const { remarks, figures, plans } = year.owed;
  const missing = words.owed.summary(
    remarks.filter(isIn).length,
    figures.filter(isIn).length,
    plans.filter(isIn).length,
  );
  return [
    paragraph(`${committee.process[kind]} ${committee.process.meetings}`),
    ...(open.length === 0
      ? []
      : [paragraph(committee.plans(open.length, next === undefined ? "" : formatDate(next), late))]),
    ...(missing === "" || statuses.every(isClosedStatus) ? [] : [paragraph(words.owed.beforeClosing(missing), "note")]),
  ];
}

function economy(matter: CaseMatter): CaseBlock[] {
  const budget = matter.statuses.flatMap(partsOf).filter(({ goal }) => isBudgetGoal(goal));
  return [
    paragraph(committee.economy.none),
    paragraph(budget.length === 0 ? committee.economy.noGoals : committee.economy.goals),
    ...list(budget.map((part) => `${goalNameIn(matter, part.goal)}: ${figureSentence(part)}`)),
  ];
}

/** Every goal of every contract, one table each; of the whole year its maps too. */
function appendix(kind: "halfYear" | "wholeYear", { statuses, maps }: CaseMatter): CaseBlock[] {
  return statuses.flatMap((status) => [
    heading(2, status.contract.name),
    ...contractAppendix(status),
    ...(kind === "wholeYear" ? mapBlocks(maps.filter((own) => own.contract === status.contract.name)) : []),
  ]);
}

function contractAppendix(status: ContractStatus): CaseBlock[] {
  const { name } = status.contract;
  if (status.goals.length + status.retired.length === 0) return [paragraph(words.noGoals(name))];
  return [
    ...contractCounts(status),
    ...goalTable(partsOf(status), "appendix", committee.appendixCaption(name), committee.appendixDescription(name)),
  ];
}
