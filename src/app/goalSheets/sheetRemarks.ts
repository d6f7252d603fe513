import { groupBy } from "../../domain/groupBy";
import { goalId } from "../../domain/goal";
import type { ImportedFigure } from "../imports/importedFigure";
import type { SheetGoal } from "./goalSheet";

/** A figure with what is written as its *Bemærkning* in Målinger. */
export type RemarkedFigure = ImportedFigure & { note: string };

/** Figures with the remarks of their goals, each at its goal's latest figure; and the goals that have none for it. */
export function remarked(
  figures: readonly ImportedFigure[],
  goals: readonly Pick<SheetGoal, "goal" | "remark" | "row">[],
): { figures: RemarkedFigure[]; left: readonly { row: number; remark: string }[] } {
  const own = groupBy(figures, ({ goal }) => goalId(goal));
  const latest = new Map<ImportedFigure, string>();
  const left: { row: number; remark: string }[] = [];
  for (const { goal, remark, row } of goals) {
    if (remark === "") continue;
    const last = own
      .get(goalId(goal))
      ?.toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1))
      .at(-1);
    if (last === undefined) left.push({ row, remark });
    else latest.set(last, remark);
  }
  return { figures: figures.map((figure) => ({ ...figure, note: latest.get(figure) ?? "" })), left };
}
