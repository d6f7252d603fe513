import type { GoalSheet } from "../../src/app/goalSheets/goalSheet";
import { proposeSheet } from "../../src/app/goalSheets/proposeSheet";
import { EMPTY_BOOK, figuresOfSheets, readSheets } from "../../src/app/goalSheets/readSheets";
import { readFigureBytes, type FigureFile } from "../../src/app/imports/readFigureFile";
import { dateOf } from "../../src/domain/calendarDate";
import { serialOf } from "../../src/sheets/cells/readCell";
import { periodName } from "../../src/text/da/periodName";
import { keptWorkbook, type SheetCell } from "./goalSheets";
import { randomOf, type Outcome } from "./randomShapes";

type SaidGoal = { contract: string; nr: string; form: string; target: number | null; upper: number | null };
type SaidFigure = { contract: string; nr: string; month: number; value: string | number };
/** A sheet of goals in a random habit, and what it says. */
export type RandomGoalSheet = {
  rows: readonly (readonly (SheetCell | null)[])[];
  goals: readonly SaidGoal[];
  figures: readonly SaidFigure[];
  shape: string;
};

const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober"].concat([
  "november",
  "december",
]);
const YEAR = 2019;

type Kind = { text: string; unit: string; form: "atLeast" | "atMost"; low: number; high: number; decimals: 0 | 1 };
/** What is measured, which way is better, and between what its figures lie. */
const KINDS: readonly Kind[] = [
  { text: "Rettidige samtaler", unit: "pct.", form: "atLeast", low: 60, high: 99, decimals: 1 },
  { text: "Ledige i virksomhedspraktik", unit: "antal", form: "atLeast", low: 10, high: 90, decimals: 0 },
  { text: "Sygefravær", unit: "dage", form: "atMost", low: 0, high: 3, decimals: 1 },
  { text: "Klager over afgørelser", unit: "antal", form: "atMost", low: 0, high: 9, decimals: 0 },
  { text: "Resultat af driften", unit: "mio. kr.", form: "atLeast", low: -3, high: 3, decimals: 1 },
];

export function randomGoalSheet(seed: number): RandomGoalSheet {
  const { below, one, chance } = randomOf(seed);
  const months = Array.from({ length: 2 + below(9) }, (_, at) => at + 1);
  const centres = chance(0.35) ? ["Jobcenter Engby", "Jobcenter Havby"] : ["Center Nordby"];
  const several = centres.length > 1;
  const centreBy = several ? one(["column", "merged", "line"] as const) : "title";
  const asText = chance(0.3);
  const quarters = chance(0.3);
  const [hasNr, hasUnit, hasTotal, hasRemark, hasStatus, twoRows] = [
    chance(0.8),
    chance(0.7),
    chance(0.4),
    chance(0.4),
    chance(0.3),
    chance(0.3),
  ];
  const [groups, blanks, sub, percentCells] = [chance(0.4), chance(0.3), chance(0.2), chance(0.5)];
  const when = one([
    (month: number): SheetCell => (MONTHS[month - 1] ?? "").slice(0, 3),
    (month: number): SheetCell => `${MONTHS[month - 1]} ${YEAR}`,
    (month: number): SheetCell => ({ v: serialOf(dateOf(YEAR, month, 1), false), fmt: "mmm-yy" }),
    (month: number): SheetCell => `${(MONTHS[month - 1] ?? "").slice(0, 3)}-19`,
    (month: number): SheetCell => `${YEAR}-${String(month).padStart(2, "0")}`,
  ]);
  const danish = (value: number): string =>
    String(value)
      .replace(".", ",")
      .replace("-", one(["-", "–", "−"]));
  const percent = (value: number): SheetCell => ({ v: Number((value / 100).toPrecision(15)), fmt: "0.0%" });
  const cell = (value: number, { unit }: Kind): SheetCell => {
    if (unit === "pct." && !asText && percentCells) return percent(value);
    return asText ? `${danish(value)}${unit === "pct." && percentCells ? " %" : ""}` : value;
  };
  const valueOf = ({ low, high, decimals }: Kind): number => {
    const step = decimals === 0 ? 1 : 10;
    return (low * step + below((high - low) * step + 1)) / step;
  };
  const sign = (form: Kind["form"]): string =>
    one(form === "atLeast" ? ["mindst ", "≥ ", ">=", "min. "] : ["højst ", "≤ ", "<=", "max ", "maks. "]);
  const bound = (kind: Kind, target: number): SheetCell =>
    `${sign(kind.form)}${danish(target)}${kind.unit === "pct." && chance(0.5) ? " %" : ""}`;

  const lead: string[] = [
    ...(several && centreBy !== "line" ? ["Center"] : []),
    ...(hasNr ? [one(["Nr", "Nr.", "Mål nr."])] : []),
    one(["Mål", "Målsætning", "Indikator"]),
    ...(hasUnit ? ["Enhed"] : []),
    one(["Måltal", "Måltal 2019", "Krav", "Mål 2019"]),
  ];
  const periods = months.flatMap((month): (SheetCell | null)[] => {
    const own: (SheetCell | null)[] = sub ? [when(month), null] : [when(month)];
    return quarters && month % 3 === 0 ? [...own, `${month / 3}. kvartal ${YEAR}`, ...(sub ? [null] : [])] : own;
  });
  const subheads = periods.map((_cell, at) => (at % 2 === 0 ? "Mål" : "Resultat"));
  const tail = [
    ...(hasTotal ? ["Resultat ÅTD"] : []),
    ...(hasStatus ? ["Status"] : []),
    ...(hasRemark ? ["Bemærkning"] : []),
  ];
  const head: (SheetCell | null)[][] = sub
    ? [
        [...lead, ...periods, ...tail],
        [...lead.map(() => null), ...subheads, ...tail.map(() => null)],
      ]
    : twoRows
      ? [
          [...lead, "Resultater", ...periods.slice(1).map(() => null), ...tail],
          [...lead.map(() => null), ...periods, ...tail.map(() => null)],
        ]
      : [[...lead, ...periods, ...tail]];
  const rows: (SheetCell | null)[][] = [
    ...(centreBy === "title" ? [[`Resultatkontrakt ${YEAR} for ${centres[0]}`]] : [[`Målopfølgning ${YEAR}`]]),
    [],
    ...head,
  ];
  const [goals, figures]: [SaidGoal[], SaidFigure[]] = [[], []];
  for (const centre of centres) {
    const contract = `${centre} ${YEAR}`;
    if (centreBy === "line") rows.push([centre]);
    let isFirst = true;
    for (const [at, kind] of KINDS.filter(() => chance(0.7)).entries()) {
      const nr = hasNr ? `${1 + Math.floor(at / 2)}.${1 + (at % 2)}` : String(at + 1);
      const target = valueOf(kind);
      const values = months.map(() => valueOf(kind));
      if (groups && centreBy !== "line" && at % 2 === 0)
        rows.push(["Beskæftigelse", "Økonomi", "Kvalitet"].slice(below(3), 3).slice(0, 1));
      const parts = (of: number): SheetCell | null => {
        const part = values.slice(of - 3, of);
        return part.length < 3 ? null : cell(Math.round(part.reduce((sum, value) => sum + value, 0) * 10) / 10, kind);
      };
      const own = months.flatMap((month, index): (SheetCell | null)[] => {
        const value = cell(values[index] ?? 0, kind);
        const result: (SheetCell | null)[] = sub ? [cell(target, kind), value] : [value];
        if (!(quarters && month % 3 === 0)) return result;
        return [...result, ...(sub ? [cell(target, kind), parts(month)] : [parts(month)])];
      });
      rows.push([
        ...(several && centreBy !== "line" ? [centreBy === "merged" && !isFirst ? null : centre] : []),
        ...(hasNr ? [nr] : []),
        kind.text,
        ...(hasUnit ? [kind.unit] : []),
        bound(kind, target),
        ...own,
        ...(hasTotal ? [cell(values.at(-1) ?? 0, kind)] : []),
        ...(hasStatus ? [one(["Grøn", "●", "Gul"])] : []),
        ...(hasRemark ? [chance(0.5) ? "Se notat" : null] : []),
      ]);
      isFirst = false;
      if (blanks) rows.push([]);
      goals.push({ contract, nr, form: kind.form, target, upper: null });
      figures.push(...values.map((value, index) => ({ contract, nr, month: months[index] ?? 0, value })));
    }
  }
  if (chance(0.3)) rows.push(["I alt", ...lead.slice(1).map(() => null), 4711]);
  if (chance(0.3)) rows.push(["Kilde: LIS. Tallene kan ændre sig."]);
  return {
    rows,
    goals,
    figures,
    shape: `sheet ${centreBy} ${sub ? "sub" : ""} ${twoRows ? "two rows" : ""} ${JSON.stringify(when(1))}`,
  };
}

/** What came of a sheet: its goals and figures as it says them, some told or in doubt, or what must never be. */
export async function outcomeOfSheet(
  { rows, goals, figures }: RandomGoalSheet,
  asFile: boolean,
): Promise<{ outcome: Outcome; detail: string }> {
  const file = asFile
    ? await readFigureBytes("egen.xlsx", await keptWorkbook([{ name: "Ark1", rows }]))
    : sheetOf(rows);
  const mapping = proposeSheet(file);
  if (mapping === null) return { outcome: goals.length < 2 ? "asked" : "lost", detail: "no headings" };
  const read = readSheets({ file, mapping, alike: false, names: {} }, EMPTY_BOOK);
  const found = figuresOfSheets(read, read.goals, EMPTY_BOOK);
  const isAsked = read.writing.open.length > 0 || found.withoutYear.length > 0;
  const key = (contract: string, nr: string, period: string, value: string | number) =>
    [contract, nr, period, value].join(" ");
  const said = new Set(
    figures.map((each) => key(each.contract, each.nr, `${MONTHS[each.month - 1]} ${YEAR}`, each.value)),
  );
  const got = found.figures.map(({ goal, period, content }) =>
    key(goal.contract, goal.nr + goal.part, periodName(period), content.value),
  );
  const wrong = isAsked ? undefined : got.find((each) => !said.has(each));
  if (wrong !== undefined) return { outcome: "wrong", detail: wrong };
  const saidGoals = new Map(goals.map((goal) => [`${goal.contract} ${goal.nr}`, goal]));
  const wrongGoal = read.goals.find(({ goal, doubts }) => {
    const own = saidGoals.get(`${goal.contract} ${goal.nr}${goal.part}`);
    return (
      !isAsked &&
      doubts.length === 0 &&
      (own?.form !== goal.form || own.target !== goal.target || own.upper !== goal.targetUpper)
    );
  });
  if (wrongGoal !== undefined) return { outcome: "wrong", detail: JSON.stringify(wrongGoal.goal) };
  if (isAsked) return { outcome: "asked", detail: read.writing.open.join() };
  if (got.length === said.size && read.goals.length === goals.length)
    return { outcome: read.goals.some(({ doubts }) => doubts.length > 0) ? "told" : "same", detail: "" };
  return {
    outcome: found.faults.length > 0 ? "told" : "lost",
    detail: `${got.length}/${said.size} ${[...said].find((each) => !got.includes(each))}`,
  };
}

function sheetOf(rows: RandomGoalSheet["rows"]): FigureFile & GoalSheet {
  const cellOf = (cell: SheetCell | null) =>
    cell === null
      ? { value: "", numberFormat: "General" }
      : typeof cell === "object"
        ? { value: cell.v, numberFormat: cell.fmt ?? "General" }
        : { value: cell, numberFormat: "General" };
  const all = rows.map((cells, at) => ({ row: at + 1, cells: cells.map(cellOf) }));
  return {
    name: "egen",
    sheet: "Ark1",
    others: [],
    dates1904: false,
    rows: all.filter(({ cells }) => cells.some(({ value }) => value !== "")),
  };
}
