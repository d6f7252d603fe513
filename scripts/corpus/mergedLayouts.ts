import { type TableCell, cellOf, gridOf } from "../../src/domain/document/blocks";
import { type MadeGoal, figure } from "./content";
import { type Layout, bare, before, measured, table, without, words } from "./layoutCells";

const plain = (...texts: readonly string[]): TableCell[] => texts.map((text) => cellOf(text));

const regions = ["Nord", "Syd", "Øst", "Vest"];

/** One goal for a part of the country, with figures of its own. */
function inRegion(goal: MadeGoal, region: string, at: number): MadeGoal {
  const part = (value: number | null): number | null =>
    value === null ? null : Math.round(value * (1 - at / 50) * 10) / 10;
  const [target, baseline] = [part(goal.target), part(goal.baseline)];
  return {
    ...goal,
    indicator: `${goal.indicator} i ${region}`,
    target,
    baseline: target === baseline ? null : baseline,
  };
}

/** Shapes with merged cells, a head of two rows, and a table that is longer than a page. */
export const merging: Readonly<Record<string, Layout>> = {
  titles: (goals, year) => {
    const groups = [...new Set(goals.map(({ nr }) => nr.split(".")[0] ?? ""))];
    const rows = groups.flatMap((group) => {
      const own = goals.filter(({ nr }) => nr.startsWith(`${group}.`));
      return own.map((goal, at) => [
        ...(at === 0 ? [cellOf(goal.title, 1, own.length)] : []),
        ...plain(goal.indicator, words(goal, year), goal.responsible),
      ]);
    });
    const head = plain("Mål", "Indikator", "Resultatkrav", "Ansvarlig");
    return {
      blocks: [{ kind: "table", headRows: 1, rows: gridOf([head, ...rows]), widths: [2.5, 4, 3, 2] }],
      goals: without(goals, "baseline", "weight"),
    };
  },
  twoHeads: (goals, year) => {
    const heads = [
      [cellOf("Nr.", 1, 2), cellOf("Indikator", 1, 2), cellOf("Enhed", 1, 2), cellOf("Resultat", 2), cellOf("Mål")],
      plain(String(year - 2), String(year - 1), String(year)),
    ];
    const rows = measured(goals).map((goal) =>
      plain(
        goal.nr,
        goal.indicator,
        goal.unit,
        figure((goal.baseline ?? goal.target ?? 0) * 1.03),
        before(goal, year),
        bare(goal, year),
      ),
    );
    return {
      blocks: [{ kind: "table", headRows: 2, rows: gridOf([...heads, ...rows]), widths: [1, 5, 2, 1.8, 1.8, 1.8] }],
      goals: without(measured(goals), "weight"),
    };
  },
  regions: (goals, year) => {
    const all = measured(goals)
      .flatMap((goal) => regions.map((region, at) => inRegion(goal, region, at)))
      .map((goal, at): MadeGoal => ({ ...goal, nr: String(at + 1) }));
    return {
      blocks: [
        table(
          [
            ["Nr.", (goal) => goal.nr, 1],
            ["Mål", (goal) => goal.indicator, 5],
            [`Resultat ${year - 1}`, before, 2],
            [`Mål ${year}`, words, 2.5],
          ],
          all,
          year,
        ),
      ],
      goals: without(all, "weight"),
    };
  },
};
