import type { FigureBook } from "../../src/app/figures/figureBook";
import { lackingIn } from "../../src/app/imports/openFigureFile";
import { proposeMapping } from "../../src/app/imports/proposeMapping";
import { readFigureBytes, type FigureFile } from "../../src/app/imports/readFigureFile";
import { readImport } from "../../src/app/imports/readImport";
import { dateOf } from "../../src/domain/calendarDate";
import { serialOf } from "../../src/sheets/cells/readCell";
import { periodName } from "../../src/text/da/periodName";
import { keptWorkbook, type SheetCell } from "./goalSheets";
import { office } from "./officeFigures";

/** Random choices that a seed repeats. */
type Random = {
  next: () => number;
  below: (count: number) => number;
  one: <T>(of: readonly T[]) => T;
  chance: (share: number) => boolean;
};

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return { next, below, one: (of) => of[below(of.length)] as never, chance: (share) => next() < share };
}

/** A figure of a file; a share is said by its numerator and denominator. */
type Fact = { contract: string; nr: string; month: number; value: number; share?: readonly [number, number] };
type Cell = { value: string | number; numberFormat: string };

const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober"].concat([
  "november",
  "december",
]);
const YEAR = 2019;
const NUMBERS = ["1.1", "1.2", "2.1", "3.1", "4.1"];
const pad = (number: number): string => String(number).padStart(2, "0");
const short = (month: number): string => (MONTHS[month - 1] ?? "").slice(0, 3);

/** How months are written: each a function of the month and of a day that the whole file keeps to. */
const PERIODS: readonly ((month: number, day: number) => Cell | string)[] = [
  (month) => `${MONTHS[month - 1]} ${YEAR}`,
  (month) => `${YEAR}M${pad(month)}`,
  (month) => `${short(month)}-19`,
  (month) => `${YEAR}-${pad(month)}`,
  (month) => `${YEAR}${pad(month)}`,
  (month) => short(month).toUpperCase(),
  (month) => MONTHS[month - 1] ?? "",
  (month, day) => `${pad(day)}/${pad(month)}/${YEAR}`,
  (month, day) => `${pad(month)}/${pad(day)}/${YEAR}`,
  (month, day) => `${pad(day)}-${pad(month)}-${YEAR}`,
  (month, day) => `${pad(day)}.${pad(month)}.${YEAR}`,
  (month, day) => `${YEAR}-${pad(month)}-${pad(day)}`,
  (month, day) => ({ value: serialOf(dateOf(YEAR, month, day), false), numberFormat: "mmm-yy" }),
];

const MINUS: readonly ((digits: string) => string)[] = [
  (digits) => `-${digits}`,
  (digits) => `–${digits}`,
  (digits) => `−${digits}`,
  (digits) => `${digits}-`,
  (digits) => `(${digits})`,
  (digits) => `'-${digits}`,
];

function valueFor(nr: string, { below, chance }: Random): number {
  if (nr === "1.1") return 60 + below(500) / 10;
  if (nr === "1.2") return below(3000);
  if (nr === "2.1") return 900 + below(600);
  if (nr === "3.1") return below(40) / 10;
  return chance(0.5) ? -below(300) / 100 : below(3000) - 1500;
}

type Numbers = { decimal: "," | "."; grouped: boolean; minus: (digits: string) => string; asCells: boolean };

function written(value: number, { decimal, grouped, minus, asCells }: Numbers): Cell | string {
  if (asCells) return { value, numberFormat: "General" };
  const [whole = "", rest] = String(Math.abs(value)).split(".");
  const parted = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, decimal === "," ? "." : ",") : whole;
  const digits = rest === undefined ? parted : `${parted}${decimal}${rest}`;
  return value < 0 ? minus(digits) : digits;
}

/** A file in a random shape, and the figures that it says. */
export type RandomFile = {
  file: FigureFile;
  facts: readonly Fact[];
  book: FigureBook;
  contract: string | null;
  shape: string;
};

export function randomFile(seed: number): RandomFile {
  const random = randomOf(seed);
  const { below, one, chance } = random;
  const names = chance(0.5) ? ["Engby", "Havby"] : ["Engby"];
  const book = office(chance(0.3) ? ["Engby", "Havby"] : names, chance(0.2) ? [2018, 2019] : [2019]);
  const goals = NUMBERS.filter(() => chance(0.6));
  const own = goals.length === 0 ? ["1.2"] : goals;
  const months = Array.from({ length: 1 + below(6) }, (_, at) => at + 1);
  const facts = names.flatMap((name) =>
    own.flatMap((nr) =>
      months.map((month): Fact => ({ contract: `${name} 2019`, nr, month, value: valueFor(nr, random) })),
    ),
  );
  const day = 1 + below(28);
  const totals = chance(0.3);
  const numbers: Numbers = {
    decimal: one([",", "."] as const),
    grouped: chance(0.4),
    minus: one(MINUS),
    asCells: chance(0.3),
  };
  const write = one(PERIODS);
  const when = (month: number): Cell | string => write(month, day);
  const figure = (fact: Fact | undefined): Cell | string => (fact === undefined ? "" : written(fact.value, numbers));
  const at = (name: string, nr: string, month: number): Cell | string =>
    // A total beside marks alone would be a figure of its own.
    chance(0.03) && !totals
      ? drop(facts, name, nr, month)
      : figure(facts.find((fact) => fact.contract === `${name} 2019` && fact.nr === nr && fact.month === month));
  const place = one(["column", "section", "chosen"] as const);
  const contractBy = names.length > 1 && place === "chosen" ? "column" : place;
  const label = one([(name: string) => name, (name: string) => `Jobcenter ${name}`, (name: string) => `${name} 2019`]);
  const number = one([(nr: string) => nr, (nr: string) => `Mål ${nr}`, (nr: string) => nr.replace(".", ",")]);
  const headed = contractBy === "column" ? ["Center"] : [];
  const first = (name: string): string[] => (contractBy === "column" ? [label(name)] : []);
  const once = chance(0.3);
  const rows: (Cell | string)[][] = [];
  const layout = one(["long", "wide", "goals", "both", "bothTurned", "shares", "sharesWide", "wideParted"] as const);
  const extra = chance(0.3);
  for (const row of [...(chance(0.4) ? [["Udtræk fra LIS"], [""]] : [])]) rows.push(row);
  const note = (cells: (Cell | string)[]): (Cell | string)[] =>
    extra ? [...cells, one(["", "rettet", "se note"])] : cells;
  const headings = (cells: (Cell | string)[]): void => void rows.push(extra ? [...cells, "Bemærkning"] : cells);
  const heading = (name: string): (Cell | string)[] => (contractBy === "section" ? [label(name)] : []);
  const repeats = contractBy === "section" && chance(0.5);
  const beside = names.length > 1 && contractBy !== "chosen" && chance(0.3);
  const table = (head: (Cell | string)[][], body: (name: string) => (Cell | string)[][]): void => {
    if (beside) {
      const tables = names.map((name) => [
        ...(contractBy === "section" ? [heading(name)] : []),
        ...head.map((line) => (extra ? [...line, "Bemærkning"] : line)),
        ...body(name).map(note),
      ]);
      rows.push(...sideBySide(tables, contractBy === "section" || chance(0.7) ? 1 : 0));
      return;
    }
    if (!repeats) for (const line of head) headings(line);
    for (const name of names) {
      if (contractBy === "section") rows.push(heading(name));
      if (repeats) for (const line of head) headings(line);
      for (const line of body(name)) rows.push(note(line));
      if (repeats && chance(0.5)) rows.push([""]);
    }
  };
  const whole = (value: number): Cell | string => written(value, { ...numbers, grouped: false });
  const shareOf = (name: string, nr: string, month: number): [Cell | string, Cell | string] => {
    const fact = facts.find((each) => each.contract === `${name} 2019` && each.nr === nr && each.month === month);
    if (fact === undefined) return ["", ""];
    const denominator = 20 + below(400);
    const numerator = below(denominator);
    fact.share = [numerator, denominator];
    return [whole(numerator), whole(denominator)];
  };
  if (layout === "shares") {
    table([[...headed, "Mål nr.", "Periode", "Tæller", "Nævner"]], (name) =>
      own.flatMap((nr) =>
        months.map((month) => [...first(name), number(nr), when(month), ...shareOf(name, nr, month)]),
      ),
    );
  } else if (layout === "sharesWide") {
    table(
      [
        [...headed, "", ...months.flatMap((month) => [when(month), ""])],
        [...headed.map(() => ""), "Mål nr.", ...months.flatMap(() => ["Tæller", "Nævner"])],
      ],
      (name) => own.map((nr) => [...first(name), number(nr), ...months.flatMap((month) => shareOf(name, nr, month))]),
    );
  } else if (layout === "wideParted" && names.length === 1 && contractBy !== "section") {
    const cut = 1 + below(months.length);
    const parts = [months.slice(0, cut), months.slice(cut)].filter((part) => part.length > 0);
    const [name = ""] = names;
    rows.push(
      ...sideBySide(
        parts.map((part) => [
          [...headed, "Mål nr.", ...part.map(when)],
          ...(chance(0.5) ? own : [...own].reverse()).map((nr) => [
            ...first(name),
            number(nr),
            ...part.map((month) => at(name, nr, month)),
          ]),
        ]),
        1,
      ),
    );
  } else if (layout === "long") {
    const turned = chance(0.3);
    const cells = (nr: Cell | string, period: Cell | string, value: Cell | string) =>
      turned ? [period, nr, value] : [nr, period, value];
    table([[...headed, ...cells("Mål nr.", "Periode", "Værdi")]], (name) =>
      own.flatMap((nr, which) =>
        months.map((month, index) => {
          const isRepeated = once && !turned && months.length > 1 && index > 0;
          const outer = once && months.length * own.length > 1 && (which > 0 || index > 0) && !turned;
          return [
            ...first(name).map((text) => (outer ? "" : text)),
            ...cells(isRepeated ? "" : number(nr), when(month), at(name, nr, month)),
          ];
        }),
      ),
    );
  } else if (layout === "wide" || layout === "wideParted") {
    const total = totals ? [one(["I alt", "2019", "ÅTD 2019", "1. halvår 2019"])] : [];
    table([[...headed, "Mål nr.", ...months.map(when), ...total]], (name) =>
      own.map((nr, index) => [
        ...first(name).map((text) => (once && own.length > 1 && index > 0 ? "" : text)),
        number(nr),
        ...months.map((month) => at(name, nr, month)),
        ...total.map(() => written(below(5000), numbers)),
      ]),
    );
  } else if (layout === "goals") {
    table([[...headed, "Periode", ...own.map((nr) => `Mål ${nr}`)]], (name) =>
      months.map((month, index) => [
        ...first(name).map((text) => (once && months.length > 1 && index > 0 ? "" : text)),
        when(month),
        ...own.map((nr) => at(name, nr, month)),
      ]),
    );
  } else {
    const pairs =
      layout === "both"
        ? own.flatMap((nr) => months.map((month) => ({ nr, month })))
        : months.flatMap((month) => own.map((nr) => ({ nr, month })));
    const blank = (of: (pair: (typeof pairs)[number]) => Cell | string, key: "nr" | "month") =>
      pairs.map((pair, index) => (index > 0 && pairs[index - 1]?.[key] === pair[key] ? "" : of(pair)));
    const upper = layout === "both" ? blank(({ nr }) => `Mål ${nr}`, "nr") : blank(({ month }) => when(month), "month");
    const lower = pairs.map(({ nr, month }) => (layout === "both" ? when(month) : `Mål ${nr}`));
    const lead = headed.length === 0 ? ["Gruppe"] : headed;
    table(
      [
        [...lead, ...upper],
        ["", ...lower],
      ],
      (name) => [
        [...(headed.length === 0 ? ["Alle"] : first(name)), ...pairs.map(({ nr, month }) => at(name, nr, month))],
      ],
    );
  }
  if (totals && !beside && (layout === "long" || layout === "wide" || layout === "goals"))
    rows.push([...Array.from({ length: headed.length }, () => "I alt"), "I alt", "", written(below(9000), numbers)]);
  if (chance(0.4)) rows.push([""], ["Kilde: LIS. Tallene kan ændre sig."]);
  const file: FigureFile = { name: "tal", sheet: "", others: [], dates1904: false, rows: fileRows(rows) };
  const contract = contractBy === "chosen" ? "Engby 2019" : null;
  return {
    file,
    facts,
    book,
    contract,
    shape: `${layout} ${contractBy} ${once ? "once" : ""} ${beside ? "beside" : ""} ${String(write(1, 2))}`,
  };
}

/** Tables beside each other, with empty columns between them. */
function sideBySide(tables: readonly (readonly (readonly (Cell | string)[])[])[], gap: number): (Cell | string)[][] {
  const height = Math.max(...tables.map((each) => each.length));
  const widths = tables.map((each) => Math.max(...each.map((line) => line.length)));
  return Array.from({ length: height }, (_, row) =>
    tables.flatMap((each, index) => {
      const line = each[row] ?? [];
      const wide = (widths[index] ?? 0) + (index < tables.length - 1 ? gap : 0);
      return [...line, ...Array.from({ length: wide - line.length }, () => "")];
    }),
  );
}

/** A cell that has a mark instead of its figure. */
function drop(facts: Fact[], name: string, nr: string, month: number): string {
  const index = facts.findIndex((fact) => fact.contract === `${name} 2019` && fact.nr === nr && fact.month === month);
  if (index !== -1) facts.splice(index, 1);
  return "..";
}

function fileRows(rows: readonly (readonly (Cell | string)[])[]): FigureFile["rows"] {
  return rows
    .map((cells, at) => ({
      row: at + 1,
      cells: cells.map((cell) => (typeof cell === "string" ? { value: cell, numberFormat: "General" } : cell)),
    }))
    .filter(({ cells }) => cells.some(({ value }) => value !== ""));
}

/** What came of a random file: its figures, fewer with reasons told, a question, or what must never be. */
export type Outcome = "same" | "told" | "asked" | "wrong" | "lost";

/** The file as Excel has it: an .xlsx that is read again. */
export async function asWorkbook(random: RandomFile): Promise<RandomFile> {
  const rows: (SheetCell | null)[][] = [];
  for (const { row, cells } of random.file.rows)
    rows[row - 1] = cells.map(({ value, numberFormat }) => ({
      v: value,
      ...(numberFormat === "General" ? {} : { fmt: numberFormat }),
    }));
  const bytes = await keptWorkbook([{ name: "Data", rows: Array.from(rows, (cells) => cells ?? []) }]);
  return { ...random, file: await readFigureBytes("tal.xlsx", bytes), shape: `${random.shape} xlsx` };
}

export function outcomeOf({ file, facts, book, contract }: RandomFile): { outcome: Outcome; detail: string } {
  const proposed = proposeMapping(file, book);
  const mapping = contract === null ? proposed : { ...proposed, contract };
  if (lackingIn({ file, mapping }, book).length > 0) return { outcome: "asked", detail: "" };
  const read = readImport(file, mapping, book);
  const key = (name: string, nr: string, period: string, value: string | number): string =>
    [name, nr, period, value].join(" ");
  const said = new Set(
    facts.map((fact) =>
      key(fact.contract, fact.nr, `${MONTHS[fact.month - 1]} ${YEAR}`, fact.share?.join("/") ?? fact.value),
    ),
  );
  const got = read.figures.map(({ goal, period, content }) =>
    key(
      goal.contract,
      goal.nr,
      periodName(period),
      content.value === "" ? `${content.numerator}/${content.denominator}` : Number(content.value),
    ),
  );
  const wrong = got.find((each) => !said.has(each));
  if (wrong !== undefined) return { outcome: "wrong", detail: wrong };
  if (got.length === said.size) return { outcome: "same", detail: "" };
  if (read.open.length > 0) return { outcome: "asked", detail: read.open.join() };
  const missing = [...said].find((each) => !got.includes(each)) ?? "";
  return { outcome: read.faults.length > 0 ? "told" : "lost", detail: `${missing} / ${read.faults[0]?.problem ?? ""}` };
}
