import { cellOf, gridOf } from "../../src/domain/document/blocks";
import {
  type MadeBlock,
  type MadeContract,
  type MadeGoal,
  figure,
  madeGoals,
  madeLook,
  madeNarrative,
  seeded,
  spokenDay,
} from "./content";
import {
  type Cell,
  type Layout,
  bare,
  before,
  inUnit,
  measured,
  sign,
  table,
  unitOf,
  without,
  words,
} from "./layoutCells";
import { merging } from "./mergedLayouts";

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
  grouped: (goals, year, random) => {
    const groups = [...new Set(goals.map(({ nr }) => nr.split(".")[0] ?? ""))];
    const isMerged = random() < 0.5;
    const rows = groups.flatMap((group) => [
      [cellOf(`${group}. ${group === "1" ? "Service" : "Drift"}`, isMerged ? 3 : 1)],
      ...goals
        .filter(({ nr }) => nr.startsWith(`${group}.`))
        .map((goal) => [goal.nr, goal.indicator, words(goal, year)].map((text) => cellOf(text))),
    ]);
    const head = ["Nr.", "Indikator", "Krav"].map((text) => cellOf(text));
    return {
      blocks: [{ kind: "table", headRows: 1, rows: gridOf([head, ...rows]), widths: [1.5, 5, 3] }],
      goals: without(goals, "baseline", "weight"),
    };
  },
  ...merging,
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
  const look = madeLook(random);
  const title = `Mål- og resultatplan ${year} for Styrelsen for Tilsyn`;
  return {
    layout,
    year,
    blocks: [
      { kind: "heading", level: 1, text: title },
      { kind: "paragraph", text: "Planen er indgået mellem styrelsen og departementet og følges op hvert kvartal." },
      ...madeNarrative(random),
      ...made.blocks,
    ],
    goals: made.goals,
    look,
  };
}
