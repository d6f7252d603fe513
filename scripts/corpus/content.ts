import type { TableRow } from "../../src/domain/document/blocks";
import { monthNames } from "../../src/text/da/terms";

/** What a goal of a made contract says, and how it is to be read: the truth that readings are held against. */
export type MadeGoal = {
  nr: string;
  title: string;
  indicator: string;
  form: "atLeast" | "atMost" | "milestone";
  target: number | null;
  unit: string;
  baseline: number | null;
  deadline: string | null;
  weight: number;
  responsible: string;
};
/**
 * A block of a made contract, for every producer alike. A table's rows are on a grid, as a reader gives them; `widths`
 * are the relative widths of its columns.
 */
export type MadeBlock =
  | { kind: "heading"; level: 1 | 2; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "table"; headRows: number; rows: readonly TableRow[]; widths: readonly number[] };
export type MadeTable = Extract<MadeBlock, { kind: "table" }>;
/** How a contract is set. `size` is in points; `repeatsHead` draws a table's head again on each page. */
export type Look = { font: string; size: number; landscape: boolean; repeatsHead: boolean };
export type MadeContract = {
  layout: string;
  year: number;
  blocks: readonly MadeBlock[];
  goals: readonly MadeGoal[];
  look: Look;
};

const fonts = ["Carlito", "Liberation Serif", "DejaVu Sans", "Liberation Sans", "DejaVu Serif"];

/** A random look; a contract in four lies on its side. */
export function madeLook(random: () => number): Look {
  return {
    font: fonts[Math.floor(random() * fonts.length)] ?? "Carlito",
    size: 9 + Math.floor(random() * 4),
    landscape: random() < 0.25,
    repeatsHead: random() < 0.6,
  };
}

const narrative = [
  "Styrelsen fører tilsyn med området og vejleder borgere og virksomheder om reglerne.",
  "Planen beskriver de vigtigste opgaver i året og er en del af dialogen mellem styrelsen og departementet.",
  "Opgaverne løses i samarbejde med kommuner, brancheorganisationer og andre myndigheder.",
  "Departementet orienteres, hvis der er væsentlige afvigelser fra planen.",
];

/** Paragraphs without a goal, so many that the tables behind them begin anywhere on a page. */
export function madeNarrative(random: () => number): MadeBlock[] {
  const count = random() < 0.5 ? 0 : 8 + Math.floor(random() * 16);
  return Array.from({ length: count }, (): MadeBlock => ({
    kind: "paragraph",
    text: narrative[Math.floor(random() * narrative.length)] ?? "",
  }));
}

/** Random numbers that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Measure = readonly [
  indicator: string,
  form: "atLeast" | "atMost",
  unit: string,
  low: number,
  high: number,
  decimals: number,
];
const measures: readonly Measure[] = [
  ["Andel ansøgninger, der er afgjort inden for 30 dage", "atLeast", "pct.", 70, 95, 0],
  ["Andel telefonopkald, der er besvaret inden for 3 minutter", "atLeast", "pct.", 60, 95, 1],
  ["Brugernes tilfredshed med vejledningen", "atLeast", "point", 60, 90, 0],
  ["Sygefraværsdage pr. medarbejder", "atMost", "dage pr. medarbejder", 6, 12, 1],
  ["Antal klager med medhold", "atMost", "antal", 20, 90, 0],
  ["Gennemsnitlig sagsbehandlingstid i klagesager", "atMost", "dage", 20, 120, 0],
  ["Gennemsnitlig svartid på skriftlige henvendelser", "atMost", "dage", 3, 20, 0],
  ["Elforbrug i styrelsens bygninger", "atMost", "kWh", 90_000, 400_000, 0],
  ["Antal gennemførte tilsynsbesøg", "atLeast", "antal", 80, 400, 0],
  ["Verserende sager ved årets udgang", "atMost", "antal", 900, 16_000, 0],
  ["Andel sager uden fejl i kvalitetskontrollen", "atLeast", "pct.", 80, 99, 1],
  ["Andel digitale ansøgninger", "atLeast", "pct.", 50, 98, 0],
];
const titles = [
  "Hurtig sagsbehandling",
  "Bedre service",
  "Attraktiv arbejdsplads",
  "Færre fejl",
  "Effektiv drift",
  "Rettidighed",
  "Kvalitet",
  "Digital forvaltning",
];
const deeds = [
  "Ny selvbetjeningsløsning er taget i brug",
  "Handlingsplan for arbejdsmiljø er godkendt",
  "Evaluering af ordningen er offentliggjort",
];
const people = ["Drift", "HR", "Økonomi", "Kundecenter"];

/** A figure as Danish authorities write it. */
export function figure(value: number, decimals = 1): string {
  return value.toLocaleString("da-DK", { maximumFractionDigits: decimals, useGrouping: true });
}

/** The goals of one contract. */
export function madeGoals(random: () => number, year: number): MadeGoal[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const chosen = [...measures].sort(() => random() - 0.5).slice(0, 4 + Math.floor(random() * 4));
  const weight = Math.floor(100 / (chosen.length + 1));
  const goals = chosen.map(([indicator, form, unit, low, high, decimals], at): MadeGoal => {
    const round = (value: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
    const baseline = round(low + random() * (high - low));
    const moved = baseline * (form === "atLeast" ? 1.02 + random() * 0.1 : 0.8 + random() * 0.17);
    const target = round(unit === "pct." ? Math.min(99.5, moved) : moved);
    return {
      nr: `${1 + Math.floor(at / 3)}.${1 + (at % 3)}`,
      title: pick(titles),
      indicator,
      form,
      target,
      unit,
      baseline: target === baseline ? null : baseline,
      deadline: null,
      weight,
      responsible: pick(people),
    };
  });
  const month = Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  const nr = `${2 + Math.floor(chosen.length / 3)}.1`;
  const milestone: MadeGoal = {
    nr,
    title: pick(titles),
    indicator: pick(deeds),
    form: "milestone",
    target: null,
    unit: "",
    baseline: null,
    deadline: `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    weight,
    responsible: pick(people),
  };
  return [...goals, milestone];
}

/** *1. oktober 2019*. */
export function spokenDay(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)}. ${monthNames[Number(month) - 1] ?? ""} ${year}`;
}
