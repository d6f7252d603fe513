import { goalNr } from "../domain/goal";
import type { CalendarDate } from "../domain/calendarDate";
import { foldedText } from "../domain/foldedText";
import { namesIn, type Debt, type Owed } from "../domain/year/owed";
import { formatDate } from "../text/da/numbers";
import { periodName } from "../text/da/periodName";
import { reminderWords as words } from "../text/da/reminder";
import { danishAnswer } from "./danishAnswer";

/** How many characters of a goal's wording a reminder shows. */
const WORDING = 80;

/**
 * A reminder (*rykker*) to one person or centre: plain Danish text with what is owed, to paste into a mail.
 * @param owed What that person owes; see `owedByPerson`.
 */
export function reminderText(
  who: string,
  owed: Pick<Owed, "remarks" | "figures" | "plans">,
  asOf: CalendarDate,
): string {
  const { remarks, figures, plans } = owed;
  const date = formatDate(asOf);
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `- ${line}`)];
  if (remarks.length + figures.length + plans.length === 0)
    return [words.greeting(who), "", words.nothing(date)].join("\n");
  return [
    words.greeting(who),
    "",
    words.intro(date),
    ...list(
      words.remarks(remarks.length),
      remarks.map((own) => {
        const { status } = danishAnswer(own.evaluation);
        const { text } = own.evaluation.goal;
        return words.remark(own.contract, `${goalNr(own)}${text === "" ? "" : ` »${shortened(text)}«`}`, status.word);
      }),
    ),
    ...list(
      words.figures(figures.length),
      figures.map((own) => words.figure(own.contract, goalNr(own), periodName(own.period))),
    ),
    ...list(
      words.plans(plans.length),
      plans.map((own) => words.plan(own.contract, goalNr(own), own.plan.action, formatDate(own.deadline))),
    ),
    "",
    words.closing,
  ].join("\n");
}

function shortened(text: string): string {
  if (text.length <= WORDING) return text;
  return `${text.slice(0, text.lastIndexOf(" ", WORDING))} …`;
}

/** What is owed by each person (*Ansvarlig*) or, where nobody is named, each centre, in the order of names. */
export function owedByPerson({
  remarks,
  figures,
  plans,
}: Owed): { who: string; owed: Pick<Owed, "remarks" | "figures" | "plans"> }[] {
  const found = new Map<string, string>();
  for (const { responsible, centre } of [...remarks, ...figures, ...plans])
    for (const name of whoOf({ responsible, centre })) found.set(foldedText(name), found.get(foldedText(name)) ?? name);
  const isBy =
    (folded: string) =>
    (debt: Debt): boolean =>
      whoOf(debt).some((name) => foldedText(name) === folded);
  return [...found]
    .sort(([, a], [, b]) => a.localeCompare(b, "da"))
    .map(([folded, who]) => ({
      who,
      owed: {
        remarks: remarks.filter(isBy(folded)),
        figures: figures.filter(isBy(folded)),
        plans: plans.filter(isBy(folded)),
      },
    }));
}

function whoOf({ responsible, centre }: Pick<Debt, "responsible" | "centre">): string[] {
  const names = namesIn(responsible);
  return names.length > 0 ? names : [centre];
}
