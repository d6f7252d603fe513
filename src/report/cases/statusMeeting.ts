import { isBudgetGoal } from "../../domain/budgetUse";
import type { ContractStatus } from "../../domain/evaluateBook";
import type { Evaluation } from "../../domain/evaluation";
import { foldedText } from "../../domain/foldedText";
import { goalId, goalNr } from "../../domain/goal";
import { deviates } from "../../domain/year/remarkDue";
import { caseKinds } from "../../text/da/caseKinds";
import { caseHeadings } from "../../text/da/caseTerms";
import { caseWords as words } from "../../text/da/caseWords";
import { formatDate } from "../../text/da/numbers";
import type { CaseBlock, CaseSection } from "../caseReport";
import { heading, list, paragraph } from "./caseBlocks";
import { isClosedStatus, partsOf, type CaseMatter } from "./caseMatter";
import { amendmentsOf, changeBlocks, correctionsIn } from "./changeBlocks";
import { contractCounts } from "./countedGoals";
import { decisionTable } from "./decisionTable";
import { goalInFull, goalTable } from "./goalBlocks";
import { owedLines, owedOf, warningLine, warningsOf } from "./owedBlocks";

/**
 * *Statusmøde*: the agenda, a section for each contract with the goals that deviate first, what has been changed, and
 * room for decisions (DOMAIN.md §4b).
 */
export function statusMeeting(matter: CaseMatter): CaseSection[] {
  const { statuses } = matter;
  return [
    section("recommendation", caseHeadings.agenda, null, agenda(matter)),
    ...statuses.map((status) =>
      section("contract", status.contract.name, status.contract.name, contractBlocks(status, matter)),
    ),
    section("amendments", caseHeadings.amendments, null, changeBlocks(matter)),
    section("process", caseHeadings.decisions, null, [
      paragraph(words.decisions.intro),
      ...statuses.map((status) => decisionTable(status.contract.name, onAgenda(status, matter))),
    ]),
  ];
}

const section = (
  id: CaseSection["id"],
  title: string,
  contract: string | null,
  blocks: readonly CaseBlock[],
): CaseSection => ({ id, heading: title, contract, blocks });

/** A contract's indicators as the meeting takes them. */
function sorted(status: ContractStatus): Record<"deviating" | "others" | "budget", Evaluation[]> {
  const parts = partsOf(status);
  const budget = parts.filter(({ goal }) => isBudgetGoal(goal));
  const rest = parts.filter((part) => !budget.includes(part));
  return {
    budget,
    deviating: rest.filter((part) => deviates(part.status)),
    others: rest.filter((part) => !deviates(part.status)),
  };
}

function agenda(matter: CaseMatter): CaseBlock[] {
  const { statuses } = matter;
  const [only] = statuses;
  if (only !== undefined && statuses.length === 1)
    return [
      paragraph(words.agenda.intro(only.contract.name, only.contract.centre, formatDate(only.asOf))),
      ...list(agendaItems(only, matter).map(words.agenda.item)),
    ];
  return [
    paragraph(words.agenda.several(statuses.length)),
    ...list(
      statuses.map((status) =>
        words.agenda.of(
          `${status.contract.name}, ${caseKinds.committee.dated(formatDate(status.asOf))}`,
          words.listed(agendaItems(status, matter)),
        ),
      ),
    ),
  ];
}

function agendaItems(status: ContractStatus, matter: CaseMatter): string[] {
  const { deviating, budget } = sorted(status);
  const numbers = (parts: readonly Evaluation[]): string[] => parts.map(({ goal }) => goalNr(goal));
  const warned = warningsOf(status, matter).map(({ evaluation }) => evaluation);
  const owed = owedOf(status, matter.year.owed);
  const missing = words.owed.summary(owed.remarks.length, owed.figures.length, owed.plans.length);
  const isOwn = ({ contract }: { contract: string }): boolean =>
    foldedText(contract) === foldedText(status.contract.name);
  const hasChanges = [...amendmentsOf(matter), ...correctionsIn(matter)].some(isOwn);
  return [
    ...(deviating.length === 0 ? [] : [words.agenda.deviating(numbers(deviating))]),
    ...(budget.length === 0 ? [] : [words.agenda.budget(numbers(budget))]),
    ...(warned.length === 0 ? [] : [words.agenda.warnings(numbers(warned))]),
    ...(missing === "" ? [] : [words.agenda.owed(missing)]),
    ...(hasChanges ? [words.agenda.changes] : []),
    words.agenda.decisions,
  ];
}

function contractBlocks(status: ContractStatus, matter: CaseMatter): CaseBlock[] {
  const { name } = status.contract;
  if (status.goals.length + status.retired.length === 0) return [paragraph(words.noGoals(name))];
  const { deviating, others, budget } = sorted(status);
  const { brief } = words;
  const warnings = warningsOf(status, matter).map(warningLine);
  const inFull = (parts: readonly Evaluation[]): CaseBlock[] => parts.flatMap((part) => goalInFull(part, matter));
  return [
    ...contractCounts(status),
    heading(2, caseHeadings.deviating),
    ...(deviating.length === 0 ? [paragraph(words.noneDeviates)] : inFull(deviating)),
    ...(others.length === 0
      ? []
      : [heading(2, caseHeadings.others), ...goalTable(others, "brief", brief.caption(name), brief.description(name))]),
    ...(budget.length === 0
      ? []
      : [
          heading(2, caseHeadings.budget),
          ...goalTable(budget, "brief", brief.budget(name), brief.description(name)),
          ...inFull(budget.filter((part) => deviates(part.status))),
        ]),
    heading(2, caseHeadings.warnings),
    ...(warnings.length === 0 ? [paragraph(words.warning.none)] : list(warnings)),
    heading(2, caseHeadings.owed),
    ...owedBlocks(status, matter),
  ];
}

function owedBlocks(status: ContractStatus, { year, remarkOf }: CaseMatter): CaseBlock[] {
  const owed = owedLines(owedOf(status, year.owed));
  if (!isClosedStatus(status)) return owed.length === 0 ? [paragraph(words.owed.none)] : list(owed);
  const lacking = partsOf(status).filter((part) => deviates(part.status) && remarkOf(part).trim() === "");
  return [paragraph(words.owed.closed(lacking.map(({ goal }) => goalNr(goal)))), ...list(owed)];
}

/** The goals that the meeting decides on: those that deviate, and those that are warned of. */
function onAgenda(status: ContractStatus, matter: CaseMatter): Evaluation[] {
  const warned = new Set(warningsOf(status, matter).map(({ evaluation }) => goalId(evaluation.goal)));
  return partsOf(status).filter((part) => deviates(part.status) || warned.has(goalId(part.goal)));
}
