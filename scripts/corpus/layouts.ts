import { type MadeBlock, type MadeContract, type MadeGoal, figure, madeGoals, seeded, spokenDay } from "./content";

type Layout = (
  goals: readonly MadeGoal[],
  year: number,
  random: () => number,
) => { blocks: MadeBlock[]; goals: MadeGoal[] };
type Cell = (goal: MadeGoal, year: number) => string;

const bound = { atLeast: "Mindst", atMost: "Højst", milestone: "" } as const;
const sign = { atLeast: "≥", atMost: "≤", milestone: "" } as const;
/** The unit behind a figure; a count and a unit that the indicator itself names have none. */
const unitOf = ({ unit }: MadeGoal): string => (unit === "antal" || unit.includes("pr.") ? "" : ` ${unit}`);
const words: Cell = (goal) =>
  goal.deadline
    ? `Senest ${spokenDay(goal.deadline)}`
    : `${bound[goal.form]} ${figure(goal.target ?? 0)}${unitOf(goal)}`;
const bare: Cell = (goal) => figure(goal.target ?? 0);
const before: Cell = (goal) => (goal.baseline === null ? "" : figure(goal.baseline));

function table(
  columns: readonly (readonly [heading: string, cell: Cell, width: number])[],
  goals: readonly MadeGoal[],
  year: number,
): MadeBlock {
  return {
    kind: "table",
    rows: [columns.map(([heading]) => heading), ...goals.map((goal) => columns.map(([, cell]) => cell(goal, year)))],
    widths: columns.map(([, , width]) => width),
  };
}

const measured = (goals: readonly MadeGoal[]): MadeGoal[] => goals.filter(({ form }) => form !== "milestone");
const without = (goals: readonly MadeGoal[], ...fields: ("baseline" | "weight" | "responsible")[]): MadeGoal[] =>
  goals.map((goal) => ({
    ...goal,
    ...(fields.includes("baseline") ? { baseline: null } : {}),
    ...(fields.includes("weight") ? { weight: 0 } : {}),
  }));
const inUnit = (goal: MadeGoal): string =>
  goal.unit === "antal" || goal.unit.includes("pr.") ? goal.indicator : `${goal.indicator}, ${goal.unit}`;

/** The shapes that contracts have had since 2012. */
export const layouts: Readonly<Record<string, Layout>> = {
  resultatkrav: (goals, year, random) => {
    const columns: [string, Cell, number][] = [
      ["Nr.", (goal) => goal.nr, 1],
      ["Mål", (goal) => goal.title, 3],
      ["Indikator", (goal) => goal.indicator, 4],
      ["Resultatkrav", words, 3],
      ["Vægt", (goal) => `${goal.weight} %`, 1.3],
    ];
    const order = random() < 0.5 ? columns : [columns[0], columns[2], columns[3], columns[4], columns[1]];
    return { blocks: [table(order as [string, Cell, number][], goals, year)], goals: without(goals, "baseline") };
  },
  baseline: (goals, year) => ({
    blocks: [
      table(
        [
          ["Indikator", inUnit, 5],
          [`Baseline ${year - 1}`, before, 2],
          [`Målepunkt ${year}`, bare, 2],
          ["Vægt", (goal) => `${goal.weight} %`, 1.5],
        ],
        measured(goals),
        year,
      ),
    ],
    goals: measured(goals),
  }),
  years: (goals, year) => ({
    blocks: [
      table(
        [
          ["Nr.", (goal) => goal.nr, 1],
          ["Mål", (goal) => goal.indicator, 5],
          [`Resultat ${year - 1}`, before, 2],
          [`Mål ${year}`, words, 2.5],
        ],
        measured(goals),
        year,
      ),
    ],
    goals: without(measured(goals), "weight"),
  }),
  thresholds: (goals, year) => ({
    blocks: [
      table(
        [
          ["Indikator", (goal) => goal.indicator, 4],
          ["Opfyldt", (goal) => `${sign[goal.form]} ${figure(goal.target ?? 0)}${unitOf(goal)}`, 2],
          [
            "Delvist opfyldt",
            (goal) =>
              `${sign[goal.form]} ${figure((goal.target ?? 0) * (goal.form === "atLeast" ? 0.9 : 1.1), 1)}${unitOf(goal)}`,
            2,
          ],
        ],
        measured(goals),
        year,
      ),
    ],
    goals: without(measured(goals), "weight", "baseline"),
  }),
  units: (goals, year) => ({
    blocks: [
      table(
        [
          ["Nr.", (goal) => goal.nr, 1],
          ["Mål", (goal) => goal.indicator, 5],
          ["Udgangspunkt", before, 2],
          ["Måltal", bare, 2],
          ["Enhed", (goal) => goal.unit, 2],
          ["Ansvarlig", (goal) => goal.responsible, 2],
        ],
        measured(goals),
        year,
      ),
    ],
    goals: without(measured(goals), "weight"),
  }),
  sections: (goals, year) => ({
    blocks: goals.flatMap((goal): MadeBlock[] => [
      { kind: "heading", level: 2, text: `Mål ${goal.nr} ${goal.title}` },
      { kind: "paragraph", text: `Vægtning: ${goal.weight} point` },
      { kind: "paragraph", text: sentence(goal, year) },
    ]),
    goals: without(goals, "baseline"),
  }),
  numbered: (goals, year) => ({
    blocks: goals.flatMap((goal): MadeBlock[] => [
      { kind: "heading", level: 2, text: `${goal.nr} ${goal.title}` },
      { kind: "paragraph", text: sentence(goal, year) },
    ]),
    goals: without(goals, "baseline", "weight"),
  }),
  grouped: (goals, year) => {
    const groups = [...new Set(goals.map(({ nr }) => nr.split(".")[0] ?? ""))];
    const rows = groups.flatMap((group) => [
      [`${group}. ${group === "1" ? "Service" : "Drift"}`, "", ""],
      ...goals
        .filter(({ nr }) => nr.startsWith(`${group}.`))
        .map((goal) => [goal.nr, goal.indicator, words(goal, year)]),
    ]);
    return {
      blocks: [{ kind: "table", rows: [["Nr.", "Indikator", "Krav"], ...rows], widths: [1.5, 5, 3] }],
      goals: without(goals, "baseline", "weight"),
    };
  },
};

function sentence(goal: MadeGoal, year: number): string {
  if (goal.deadline) return `${goal.indicator.replace(/ er /, " skal være ")} senest ${spokenDay(goal.deadline)}.`;
  const verb = goal.form === "atLeast" ? "skal mindst være" : "må højst være";
  return `${goal.indicator} ${verb} ${figure(goal.target ?? 0)}${unitOf(goal)} i ${year}.`;
}

/** A contract in one layout, always the same for the same seed. */
export function madeContract(layout: string, seed: number): MadeContract {
  const random = seeded(seed);
  const year = 2013 + Math.floor(random() * 12);
  const made = layouts[layout]?.(madeGoals(random, year), year, random) ?? { blocks: [], goals: [] };
  const title = `Mål- og resultatplan ${year} for Styrelsen for Tilsyn`;
  return {
    layout,
    year,
    blocks: [
      { kind: "heading", level: 1, text: title },
      { kind: "paragraph", text: "Planen er indgået mellem styrelsen og departementet og følges op hvert kvartal." },
      ...made.blocks,
    ],
    goals: made.goals,
  };
}
