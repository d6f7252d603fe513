import { drawnSheets, type DrawnSheetKind, type DrawnSheetName } from "../../sheets/drawn/drawnSheets";
import { PLAIN_ROW } from "../../sheets/report/drawnSheet";
import type { CellValue } from "../../sheets/cells/sheetTable";
import {
  isNamedAsOurs,
  loadObjects,
  loadTexts,
  ownCharts,
  ownShapes,
  type Objects,
  type Place,
} from "../drawings/drawnObjects";
import { refusalOf } from "../hostFaults";
import { applyStyle, contiguous } from "../status/drawnLook";
import { statusRange } from "../status/statusName";

/** The workbook's name for each drawn sheet but the status; it may refer to nothing any more. */
export type DrawnNames = readonly { kind: DrawnSheetKind; name: Excel.NamedItem }[];

/** A drawn sheet as it stands. */
export type DrawnRegion = { kind: DrawnSheetKind; range: Excel.Range };

/** What of a drawn sheet is ours: its charts and shapes, and its rows but those that people have typed in. */
export type OwnDrawing = {
  kind: DrawnSheetKind;
  region: DrawnRegion;
  /** All charts and shapes of its sheet, as they are loaded. */
  loaded: Objects;
  objects: readonly { delete: () => void }[];
  /** Rows from 0 within the range. */
  typed: ReadonlySet<number>;
  /** How many hidden columns of keys it begins with; none where its keys are gone, and every row is people's. */
  keys: number;
};

export const loadDrawnNames = ({ workbook }: Excel.RequestContext): DrawnNames =>
  drawnSheets.map((kind) => ({ kind, name: workbook.names.getItemOrNullObject(kind.anchor).load("name,formula") }));

export const loadDrawnRegions = (names: DrawnNames): readonly DrawnRegion[] =>
  names.flatMap(({ kind, name }) => {
    const range = statusRange(name)?.load("values,rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    return range === undefined ? [] : [{ kind, range }];
  });

/** The texts of shapes that cannot be read any more since their sheets are protected, by `shapeKey`. */
export type HeldTexts = ReadonlyMap<string, string>;

const shapeKey = ({ kind }: DrawnRegion, { id }: Excel.Shape): string => `${kind.what} ${id}`;

/**
 * Loads the charts and shapes of drawn sheets, and gives a reading of which are ours. The texts of shapes need a sync
 * of their own, and can be read of no protected sheet.
 */
export function loadDrawings(
  regions: readonly DrawnRegion[],
  isProtected: (sheet: string) => boolean,
  held: HeldTexts,
): { loadTexts: () => boolean; drawings: () => ReadonlyMap<DrawnRegion, OwnDrawing> } {
  const loaded = regions.map((region) => {
    const { kind, range } = region;
    const slots = kind
      .slots(range.values as CellValue[][])
      .map(({ first, count }): Place =>
        range.worksheet
          .getRangeByIndexes(
            range.rowIndex + first,
            range.columnIndex + kind.slotColumns.from,
            count,
            kind.slotColumns.count,
          )
          .load("left,top,width,height"),
      );
    return { region, slots, objects: loadObjects(range.worksheet) };
  });
  let texts = new Map<Objects, ReturnType<typeof loadTexts>>();
  return {
    loadTexts: () => {
      texts = new Map(
        loaded
          .filter(({ region }) => !isProtected(region.range.worksheet.name))
          .map(({ objects }) => [objects, loadTexts(objects)]),
      );
      return [...texts.values()].some(({ size }) => size > 0);
    },
    drawings: () =>
      new Map(
        loaded.map(({ region, slots, objects }) => {
          const { kind, range } = region;
          const typed = kind.typedRows(range.values as CellValue[][]);
          const textOf = (shape: Excel.Shape): string =>
            texts.get(objects)?.get(shape)?.text ?? held.get(shapeKey(region, shape)) ?? "";
          const own = [
            ...ownCharts(objects, slots, isNamedAsOurs).map(({ chart }) => chart),
            ...ownShapes(objects, textOf),
          ];
          return [
            region,
            {
              kind,
              region,
              loaded: objects,
              objects: kind.holdsObjects ? own : [],
              typed: new Set(typed ?? range.values.keys()),
              keys: typed === null ? 0 : kind.hidden,
            },
          ];
        }),
      ),
  };
}

/** Loads the texts of these drawings' shapes, to be known while their sheets are protected. */
export function loadHeldTexts(drawings: readonly OwnDrawing[]): () => HeldTexts {
  const texts = drawings.map(({ region, loaded }) => ({ region, of: loadTexts(loaded) }));
  return () =>
    new Map(texts.flatMap(({ region, of }) => [...of].map(([shape, { text }]) => [shapeKey(region, shape), text])));
}

/** Brings a drawn sheet to the front, for a user who asked to see it: a hidden one is made visible. */
export async function showDrawing(context: Excel.RequestContext, what: DrawnSheetName): Promise<void> {
  const names = loadDrawnNames(context);
  await context.sync();
  const range = loadDrawnRegions(names.filter(({ kind }) => kind.what === what))[0]?.range;
  if (range === undefined) return;
  const sheet = range.worksheet.load("visibility");
  await context.sync();
  if (range.isNullObject) return;
  if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
  sheet.activate();
  await context.sync().catch((fault: unknown) => {
    throw refusalOf(fault, what);
  });
}

/** Takes a drawing off its sheet, around the rows that people have typed in. */
export function clearDrawing(sheet: Excel.Worksheet, range: Excel.Range, { objects, typed, keys }: OwnDrawing): void {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  for (const object of objects) object.delete();
  if (keys > 0) sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, keys).columnHidden = false;
  const rows = Array.from({ length: rowCount }, (_, row) => row).filter((row) => !typed.has(row));
  for (const part of contiguous(rows)) {
    const own = sheet.getRangeByIndexes(rowIndex + (rows[part.from] ?? 0), columnIndex, part.count, columnCount);
    own.clear("Contents");
    applyStyle(own, PLAIN_ROW, part.count);
  }
  // The keys of the rows that stay mean nothing any more.
  if (keys > 0) sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, keys).clear("Contents");
}
