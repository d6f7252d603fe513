import { type TableRow, coveringText } from "../../../domain/document/blocks";
import type { ColumnRole } from "../../../domain/document/columnRoles";
import { tokensOf } from "../../words/token";
import { perUnit, unitAt } from "../../sentence/unitAt";
import type { Column, TableHead } from "./column";
import { headPeriod, isBarePeriod } from "./headPeriod";
import { labels, settled, wanted } from "./settledColumns";

/** Headings as authorities write them, most telling word first; without case, year, unit and punctuation. */
const vocabulary: readonly (readonly [pattern: RegExp, role: ColumnRole])[] = [
  [/^(?:mål\s*)?-?(?:nr|nummer|id|#)$|^målnr$|^løbenr$/, "nr"],
  [/vægt|^andel af (?:kontrakt|resultatløn)|^pointværdi$|^(?:maks(?:imale)? )?point(?:tal)?$/, "weight"],
  [/^(?:måle)?enhed(?:er)?$/, "unit"],
  [/^100 ?(?:pct|%|procent)$/, "met"],
  [/^0 ?(?:pct|%|procent)$/, "notMet"],
  [/^[1-9]\d? ?(?:pct|%|procent)$/, "partly"],
  [/ikke[- ](?:opfyldt|nået|opfyldelse)|^rød\b/, "notMet"],
  [/delvis|^gul\b/, "partly"],
  [/^(?:helt |fuldt |fuld )?(?:mål)?opfyld(?:t|else)(?: når)?$|^grøn\b|^helt nået$/, "met"],
  [/^(?:frist|tidsfrist|deadline|dato|senest|tidspunkt|termin|hvornår|tidsplan|milepælsdato)/, "deadline"],
  [/ansvar|^ejer$|^tovholder/, "responsible"],
  [/kilde|datagrundlag|dokumentation|målemetode|opgørelsesmetode|^måles ved/, "source"],
  [/^måltype$|^type$/, "type"],
  [/^styringsområde$|^styringsparameter$|^område$/, "area"],
  [
    /fokusområde|visionspunkt|^fokus$|indsatsområde|^tema$|(?:^minister|^(?:strategisk|overordne|politisk)\p{L}* )mål$/u,
    "focus",
  ],
  [
    /baseline|udgangspunkt|^status$|^her er vi|^hvor er vi|^i dag$|^realiseret|^faktisk|^nuværende|^seneste (?:resultat|måling)|^opnået|^nulpunkt/,
    "baseline",
  ],
  [
    /^operationaliser|^succeskriteri|^resultatkrav|^krav|^kriterie|måltal|målværdi|^ambition|^her(?:til)? (?:vil|skal) vi|^hvor (?:vil|skal) vi|^forvent|^kvantitativt|målniveau/,
    "requirement",
  ],
  [/^målepunkt|^målbare|^performancekrav|^målkrav/, "requirement"],
  [
    /indikator|^nøgletal|^(?:måle)?parameter|^hvad måles|^sådan måle|^hvordan måle|^måles på|^tegn på|^måling|^kpi|^delmål$|^aktivitet|^leverance/,
    "indicator",
  ],
  [
    /^(?:operationel(?:le)? |års)?(?:mål|målene|resultatmål|målsætning(?:er)?|målformulering|indsatsmål|udviklingsmål|effektmål|driftsmål|opgave|produkt|indsats|emne|milepæle?)$/,
    "title",
  ],
];

/** A heading in two that holds a figure of its year: *Resultat 2018*, *Regnskab 2018*; *Mål 2019*, *Budget 2019*. */
const pastOfYear = /^(?:resultat(?:er)?|regnskab|status|niveau|måling|årsresultat|opgjort)(?: (?:i|for|ultimo|pr))*$/;
const aimOfYear =
  /^(?:(?:lokal|egn?e|vores|årets|nye?|kommunens|centrets|aftal)\p{L}* )?(?:mål|resultatmål|målsætning|budget|årsmål|resultatkrav|målepunkt|plan|prognose)(?: (?:i|for|ultimo|pr))*$/u;

/** What a heading says its column holds. */
export function columnOf(heading: string): Column {
  const { year, endMonth, name: period, rest } = headPeriod(heading);
  // *Udgangs- punkt*: a word that is broken in a narrow head.
  const whole = rest.replace(/(\p{Ll})-\s+(?!og|eller|samt)(?=\p{Ll})/gu, "$1");
  const [words, unit] = withoutUnit(whole.replace(/\s+([,)])/g, "$1"));
  const name = words
    .toLowerCase()
    .replace(/[.:;*()]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^\s|\s$|[\s,-]+$/g, "");
  return { role: roleOf(name, period !== null), year, endMonth, period, unit, name: withoutUnit(heading)[0].trim() };
}

function roleOf(name: string, dated: boolean): ColumnRole {
  if (dated && /^(?:i|for|år|året|pr|ultimo|skøn\p{L}*|estim\p{L}*|foreløbig\p{L}*)?$/u.test(name)) return "year";
  if (dated && pastOfYear.test(name)) return "baseline";
  if (dated && aimOfYear.test(name)) return "requirement";
  return vocabulary.find(([pattern]) => pattern.test(name))?.[1] ?? "other";
}

/** *Resultatkrav, pct.*, *Svartid (dage)*, *Udgift i mio. kr.*: the words, and the unit behind them. */
export function withoutUnit(text: string): [words: string, unit: string | null] {
  const behind =
    /^(.+?)(?:,\s*|\s*\(|\s+i\s+)((?:mio\.?|mia\.?|1\.000|t\.)?\s*[^\s,()]+(?:\s(?:point|pr\.?|kr\.?)[^,()]*)?)\)?$/u.exec(
      text.trim(),
    );
  const [, words = text, tail = ""] = behind ?? [];
  const share = /^(.+?)[,(]\s*(?:i\s+)?(?:pct\.?|procent|%)\s+[^,()]{3,40}\)?$/iu.exec(text.trim())?.[1];
  if (share !== undefined) return [share.trim(), "pct."];
  if (!behind || /^\d+$/.test(tail)) return [text, null];
  const tokens = tokensOf(tail);
  const scale = /^(?:mio|mia|1\.000|t\.?kr)/i.test(tail);
  const unit = scale ? null : unitAt(tokens, 0);
  if (scale && /kr/i.test(tail)) return [words, tail.trim()];
  const per = unit && perUnit(tokens, unit.length);
  if (!unit || unit.length + (per?.length ?? 0) < tokens.length - 2) return [text, null];
  const name = unit.value.kind === "points" ? "pct." : unit.value.name;
  return [words, per ? `${name} pr. ${per.value}` : name];
}

/** The head of a table whose columns hold figures of goals; `null` for any other table. */
export function tableHead(rows: readonly TableRow[], headRows: number): TableHead | null {
  const first = captionRows(rows);
  const likely = isYearRow(rows[first + 1]) ? [2, 1] : [1, 2];
  for (const count of headRows > first + 1 ? [headRows - first, ...likely] : likely) {
    const head = headAt(rows, first, count);
    if (head) return head;
  }
  return null;
}

/** A row with years or their parts and nothing else: the second row of a heading like *Resultat | Mål*. */
function isYearRow(row: TableRow | undefined): boolean {
  const texts = (row ?? []).flatMap((cell) => (cell && cell.text !== "" ? [cell.text] : []));
  return texts.length > 0 && texts.every(isBarePeriod);
}

/** Rows above the heading that are one cell across the whole table: a caption. */
function captionRows(rows: readonly TableRow[]): number {
  let at = 0;
  while (
    at < 2 &&
    rows[at] &&
    rows[at]?.length !== 1 &&
    rows[at]?.filter((cell) => cell && cell.text !== "").length === 1
  )
    at++;
  return at;
}

function headAt(rows: readonly TableRow[], first: number, count: number): TableHead | null {
  if (rows.length < first + count + 1 && rows.length > first + count) return null;
  const isOverYear = (at: number): boolean => count > 1 && isBarePeriod(rows[first + count - 1]?.[at]?.text ?? "");
  const headed = headingsOf(rows, first, count).map(columnOf);
  const dated = headed.map((each, at) =>
    each.role === "other" && isOverYear(at) ? { ...each, role: "year" as const } : each,
  );
  const columns = settled(dated, rows.slice(first + count));
  const values = columns.some(({ role }) => wanted.has(role));
  const named = columns.filter(({ role }) => role !== "other").length;
  const texts = columns.filter(({ role }) => labels.has(role)).length;
  const isHead = (values && (named >= 2 || texts > 0)) || (texts >= 2 && named >= 2);
  return isHead ? { columns, rows: first + count } : null;
}

/**
 * The heading of each column: the words of its `count` rows from `first` on. A format without spans leaves places
 * empty to the right of *Resultat* over *2019 | 2020*; they take that word too.
 */
export function headingsOf(rows: readonly TableRow[], first: number, count: number): string[] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_each, column) => {
    const words = Array.from({ length: count }, (_row, at) =>
      at + 1 < count && isYearRow(rows[first + at + 1])
        ? textOverYears(rows, first + at, column)
        : coveringText(rows, first + at, column),
    );
    return words.filter((word, at) => word !== "" && words.indexOf(word) === at).join(" ");
  });
}

function textOverYears(rows: readonly TableRow[], row: number, column: number): string {
  const isOverYear = (at: number): boolean => isBarePeriod(rows[row + 1]?.[at]?.text ?? "");
  let at = column;
  while (at > 0 && isOverYear(at) && isOverYear(at - 1) && coveringText(rows, row, at) === "") at--;
  return coveringText(rows, row, at);
}
