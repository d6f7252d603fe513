import { decodeCol, type Workbook } from "@cj-tech-master/excelts";

type Names = Workbook["definedNames"];
type Entry = Names["model"][number];
type Matrix = { addCell(address: string): void };
/** What the engine keeps of names beside what its types say: the cells of each, by the name and the sheet it is for. */
type Kept = Names & { matrixMap: Record<string, Matrix>; getAllEntries(): Entry[] };

/** An area as a whole: where it is, its first cell, and the rest of its address. */
type Whole = { address: string; first: string; rest: string };

/** An area of fewer cells costs the engine less than the care for it. */
const WORTH_IT = 1000;
const area = /^((?:[\p{L}_][\p{L}\p{N}_.]*|'[^'(),!]+')!\$([A-Z]{1,3})\$(\d+)):\$([A-Z]{1,3})\$(\d+)$/u;

/**
 * Keeps the large areas that names of a workbook stand for as addresses. The engine keeps a name cell by cell, and
 * finds its area again from its cells at each question; it still does where it is asked for anything else than its
 * names, such as to move them.
 */
export function keepAreasWhole(workbook: Workbook): void {
  const names = workbook.definedNames as unknown as Kept;
  const { get, set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(names), "model")!;
  const { getAllEntries } = names;
  const whole = new Map<string, Whole>();
  let cells = names.matrixMap;
  let isTelling = false;

  /** What the engine says of its names, with the areas in the place of their first cells. */
  const told = (ask: () => Entry[]): Entry[] => {
    isTelling = true;
    try {
      return ask().map((entry) => {
        const { rest } = whole.get(keyOf(entry)) ?? { rest: "" };
        return rest === "" ? entry : { ...entry, ranges: entry.ranges.map((range) => range + rest) };
      });
    } finally {
      isTelling = false;
    }
  };

  Object.defineProperties(names, {
    matrixMap: {
      get: () => {
        if (isTelling) return cells;
        for (const [key, { address }] of whole) cells[key]?.addCell(address);
        whole.clear();
        return cells;
      },
      set: (value: Kept["matrixMap"]) => void (cells = value),
    },
    model: {
      get: () => told(() => get!.call(names) as Entry[]),
      set: (entries: Entry[]) => {
        whole.clear();
        const keys = entries.map(keyOf);
        const given = entries.map((entry, at) => {
          const found = wholeOf(entry);
          // Of a name that is there twice, the engine keeps something of both.
          if (!found || keys.indexOf(keys[at]!) !== keys.lastIndexOf(keys[at]!)) return entry;
          whole.set(keyOf(entry), found);
          return { ...entry, ranges: [found.first], ...(entry.rawText === undefined ? {} : { rawText: found.first }) };
        });
        set!.call(names, given);
      },
    },
    getAllEntries: { value: () => told(() => getAllEntries.call(names)) },
  });
}

/** A name and the place of the sheet that it is for. */
const keyOf = ({ name, localSheetId }: Entry): string =>
  localSheetId === undefined ? name : `${name}\u0000${localSheetId}`;

/** The large area that a name stands for alone. */
function wholeOf({ ranges, rawText, formulaExpression }: Entry): Whole | null {
  const address = rawText?.trim() ?? (formulaExpression === undefined && ranges.length === 1 ? ranges[0]! : "");
  const [, first = "", left = "", top, right = "", bottom] = area.exec(address) ?? [];
  const columns = first === "" ? 0 : decodeCol(right) - decodeCol(left) + 1;
  const rows = Number(bottom) - Number(top) + 1;
  return columns > 0 && rows > 0 && columns * rows >= WORTH_IT
    ? { address, first, rest: `:$${right}$${bottom}` }
    : null;
}
