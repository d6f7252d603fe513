import type { CellValue } from "../../sheets/cells/sheetTable";
import type { DrawnChart } from "../../sheets/drawings/drawingSheet";
import { addChart, isNamedAsOurs, ownCharts, type Objects, type Place } from "./drawnObjects";
import { NEW, saysAsBefore, takeBackMade, takeReplaced, type Replacing } from "./replacedObjects";

/** The sheet that charts are drawn on, and what its rows say before; null where it is made. */
type On = {
  sheet: Excel.Worksheet;
  sheetName: string;
  at: { row: number; column: number };
  anchor: string;
  values: readonly (readonly CellValue[])[] | null;
};

/** The charts of a sheet as it stands, and the places of ours. */
export type ExistingCharts = { objects: Pick<Objects, "charts">; slots: readonly Place[] };

/** New charts that are queued, and what comes when their request has been answered. */
export type QueuedCharts = {
  /** Takes our older charts away. @throws WorkbookRefusal */
  sent: () => Promise<void>;
  /** Takes away what a request that failed made of the new ones; its cells are back by then. */
  failed: () => Promise<void>;
};

/**
 * Queues charts behind the cells that they show, under names that the older ones leave free. The older ones go once the
 * request is answered, so that a fault leaves one of the two.
 */
export function queueCharts(
  context: Excel.RequestContext,
  { sheet, sheetName, at, anchor, values }: On,
  charts: readonly DrawnChart[],
  existing: ExistingCharts | null,
): QueuedCharts {
  const isOwnName = (name: string): boolean => isNamedAsOurs(name) || charts.some((own) => own.name === name);
  const old = existing === null ? [] : ownCharts(existing.objects, existing.slots, isOwnName);
  const moved = new Map(
    old.filter(({ isMoved }) => isMoved).map(({ chart }) => [plainName(chart.name), placeOf(chart)]),
  );
  const suffix = old.length > 0 ? NEW : "";
  const made = charts.flatMap((own) => addChart(sheet, at, { ...own, name: own.name + suffix }, moved.get(own.name)));
  const replacing: Replacing = {
    sheetName,
    objects: "charts",
    before: new Set(existing?.objects.charts.items.map(({ id }) => id)),
    old: new Set(old.map(({ chart }) => chart.id)),
    made,
    isOurs: (each) => "name" in each && isOwnName(plainName(each.name)),
  };
  return {
    sent: () => takeReplaced(context, replacing),
    failed: async () => {
      // On a new sheet nothing is replaced, and what is there is found again.
      const isUndone = async (): Promise<boolean> => values !== null && (await saysAsBefore(context, anchor, values));
      const isAllMade = await takeBackMade(context, replacing, isUndone).catch(() => false);
      if (isAllMade) await takeReplaced(context, replacing).catch(() => undefined);
    },
  };
}

const plainName = (name: string): string => (name.endsWith(NEW) ? name.slice(0, -NEW.length) : name);

const placeOf = ({ left, top, width, height }: Excel.Chart): Place => ({ left, top, width, height });
