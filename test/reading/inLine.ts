import type { ReadGoal } from "../../src/reading/reading";

const forms = { atLeast: "Mindst", atMost: "Højst", between: "Interval", milestone: "Milepæl" } as const;

/** A goal in one line: number, form, target(s), unit, baseline, year or day of its deadline, weight, doubts. */
export function inLine(goal: ReadGoal): string {
  const { nr, part, form, target, targetUpper, unit, baseline, deadline, weight, doubts } = goal;
  const figure = targetUpper === null ? target : `${String(target)}..${String(targetUpper)}`;
  return [
    `${nr}${part} ${forms[form]}`,
    ...(figure === null ? [] : [String(figure)]),
    ...(form === "milestone" || unit === null ? [] : [unit]),
    ...(baseline === null ? [] : [`fra ${baseline}`]),
    deadline?.replace(/-12-31$/, "") ?? "uden frist",
    ...(weight === null ? [] : [`vægt ${Math.round(weight * 1000) / 1000}`]),
    ...(doubts.length === 0 ? [] : [`? ${doubts.map(({ code }) => code).join(" ")}`]),
  ].join(" ");
}
