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
type ExistingCharts = { objects: Pick<Objects, "charts">; slots: readonly Place[] };

/**
 * Queues charts behind a request and sends it by `send`, which puts its own cells back where it fails. Then our older
 * charts go; where the request fails the new ones do. @throws as `send`
 */
export async function replaceCharts(
  context: Excel.RequestContext,
  { sheet, sheetName, at, anchor, values }: On,
  charts: readonly DrawnChart[],
  existing: ExistingCharts | null,
  send: () => Promise<void>,
): Promise<void> {
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
  await send().catch(async (fault: unknown) => {
    // On a new sheet nothing is replaced, and what is there is found again.
    const isUndone = async (): Promise<boolean> => values !== null && (await saysAsBefore(context, anchor, values));
    const isAllMade = await takeBackMade(context, replacing, isUndone).catch(() => false);
    if (isAllMade) await takeReplaced(context, replacing).catch(() => undefined);
    throw fault;
  });
  await takeReplaced(context, replacing);
}

const plainName = (name: string): string => (name.endsWith(NEW) ? name.slice(0, -NEW.length) : name);

const placeOf = ({ left, top, width, height }: Excel.Chart): Place => ({ left, top, width, height });
