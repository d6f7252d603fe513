import type { Contract } from "../../domain/contract";
import type { Goal } from "../../domain/goal";
import { wholePeriod, type Period } from "../../domain/period";
import { isDateFormat } from "../../sheets/cells/numberFormat";
import { comparable, type Cell } from "../../sheets/cells/sheetTable";
import { measurementText } from "../../text/spoken/measurements";
import { periodName } from "../../text/spoken/periodName";
import type { FigureBook } from "../figures/figureBook";

/** What was looked for, or the sentence of why it was not found and what to do. */
export type Found<T> = { kind: "found"; value: T } | { kind: "fault"; problem: string };

const found = <T>(value: T): Found<T> => ({ kind: "found", value });
const fault = <T>(problem: string): Found<T> => ({ kind: "fault", problem });

/** The text of a file's cell; a number with the decimals that its format shows, so that 1.10 stays 1.10. */
export function shownText({ value, numberFormat }: Cell): string {
  if (typeof value !== "number") return String(value).trim();
  const decimals = /^0\.(0+)$/.exec(numberFormat)?.[1]?.length;
  return decimals === undefined ? String(value) : value.toFixed(decimals);
}

/** What a centre is called without the word for what it is: Skelbækgade for Jobcenter Skelbækgade. */
function ownName(comparableName: string): string {
  return comparableName.replace(/^(?:job|ydelses|beskæftigelses)?cent(?:er|ret)\b\s*/, "").trim();
}

/** A contract's name without the years in it: Nordby of »Nordby 2009« and »Nordby 2023/24«. */
const withoutYears = (name: string): string =>
  name.replace(/\b(?:19|20|21)\d\d(?:\s*[-/–]\s*(?:\d{4}|\d{2}))?/g, "").trim();

const namesOf = ({ centre, name }: Contract): string[] => [centre, withoutYears(name)].map(comparable);

/** What texts were found to name, for each list of contracts; a file says the same names over and over. */
const namedBy = new WeakMap<readonly Contract[], Map<string, readonly Contract[]>>();

/** Every contract that a text may name, of any year: by its name alone, else by its centre or name without year. */
export function contractsNamed(text: string, contracts: readonly Contract[]): readonly Contract[] {
  const known = namedBy.get(contracts) ?? new Map<string, readonly Contract[]>();
  namedBy.set(contracts, known);
  const found = known.get(text) ?? contractsOf(comparable(text), contracts);
  known.set(text, found);
  return found;
}

function contractsOf(wanted: string, contracts: readonly Contract[]): readonly Contract[] {
  if (wanted === "") return [];
  const byName = contracts.filter(({ name }) => comparable(name) === wanted);
  if (byName.length > 0) return byName;
  const whole = contracts.filter((contract) => namesOf(contract).includes(wanted));
  if (whole.length > 0) return whole;
  const own = ownName(wanted);
  return own === "" ? [] : contracts.filter((contract) => namesOf(contract).map(ownName).includes(own));
}

/** A contract whose own name stands within a text that names none. */
export function contractNear(text: string, contracts: readonly Contract[]): Contract | null {
  const wanted = comparable(text);
  const isNear = (name: string): boolean => name.length > 3 && wanted.includes(name);
  return contracts.find((contract) => namesOf(contract).map(ownName).some(isNear)) ?? null;
}

/** The contract that a text names: by its name, or by its centre (or name without year) and the figure's period. */
export function contractIn(text: string, { end }: Period, contracts: readonly Contract[]): Found<Contract> {
  const wanted = comparable(text);
  const named = contractsNamed(text, contracts);
  const [byName] = named.filter(({ name }) => comparable(name) === wanted);
  if (byName) return found(byName);
  const ofYear = (contract: Contract): boolean => end >= contract.period.from && end <= contract.period.to;
  const [only, ...more] = named.filter(ofYear);
  if (only && more.length === 0) return found(only);
  if (named.length > 0 && !only)
    return fault(
      measurementText.fault.contractOtherYear(
        text,
        end.slice(0, 4),
        named.map(({ period }) => periodName(wholePeriod(period))),
      ),
    );
  const near = contractNear(text, contracts.filter(ofYear));
  return fault(
    text === ""
      ? measurementText.fault.contractMissing
      : measurementText.fault.contractUnknown(text, near?.name ?? null),
  );
}

/** A goal's number with its part, however they are written together: 1.1, Mål 14a, 1,1 or 1.1 Rettidige samtaler. */
function numbersIn(text: string, part: string): [string, string][] {
  const bare = text
    .replace(/^(?:mål|maal|indikator|nr)\b\.?\s*(?:nr\.?)?\s*/i, "")
    .replace(/[.:]$/, "")
    .trim();
  // Without a word before it only a number with a full stop is one: »3 måneders ledige« is not goal 3.
  const before = bare === text ? /^(\d+(?:\.\d+)+[a-zæøå]?)/i : /^(\d+(?:\.\d+)*[a-zæøå]?)/i;
  const leading = new RegExp(`${before.source}\\.?\\s*[:–—-]?\\s+[^\\d\\s]{2,}`, "i").exec(bare)?.[1];
  return [bare, bare.replace(",", "."), ...(leading === undefined ? [] : [leading])].flatMap(
    (each): [string, string][] => {
      const split = part === "" ? /^(.*\d)\s*([a-zæøå])$/i.exec(each) : null;
      return [[each, part], ...(split ? [[split[1] ?? "", split[2] ?? ""] as [string, string]] : [])];
    },
  );
}

type GoalIndex = ReadonlyMap<string, readonly Goal[]>;

/** Goals by number and part, and by sentence, for each list of goals. */
const indexes = new WeakMap<readonly Goal[], GoalIndex>();

const byNumber = (nr: string, part: string): string => JSON.stringify([comparable(nr), comparable(part)]);

function indexOf(goals: readonly Goal[]): GoalIndex {
  const known = indexes.get(goals);
  if (known) return known;
  const index = new Map<string, Goal[]>();
  for (const goal of goals)
    for (const key of [byNumber(goal.nr, goal.part), comparable(goal.text)])
      index.set(key, [...(index.get(key) ?? []), goal]);
  indexes.set(goals, index);
  return index;
}

/** The goals among some that a text names, by number (and part) or, word for word, by the goal's sentence. */
export function goalsNamed(text: string, part: string, goals: readonly Goal[], contract?: string): Goal[] {
  const index = indexOf(goals);
  const of = (key: string): Goal[] =>
    (index.get(key) ?? []).filter((goal) => contract === undefined || goal.contract === contract);
  const keys = [...numbersIn(text, part).map(([nr, own]) => byNumber(nr, own)), comparable(text)];
  return text === "" ? [] : (keys.map(of).find((named) => named.length > 0) ?? []);
}

/** The goal of a contract with a number, which may be written with its part (14a) or after a word (Mål 14). */
export function goalIn(nr: Cell, part: string, { name }: Contract, { goals }: Pick<FigureBook, "goals">): Found<Goal> {
  if (typeof nr.value === "number" && isDateFormat(nr.numberFormat)) return fault(measurementText.fault.nrIsDate);
  const text = shownText(nr);
  if (text === "") return fault(measurementText.fault.nrMissing);
  const [goal, ...more] = goalsNamed(text, part, goals, name);
  if (goal && more.length === 0) return found(goal);
  const own = goals.filter(({ contract }) => contract === name);
  const [bare = text] = numbersIn(text, part)[0] ?? [];
  const parts = own.filter((each) => comparable(each.nr) === comparable(bare)).map((each) => each.part);
  return fault(
    parts.length > 0
      ? measurementText.fault.partMissing(bare, parts)
      : measurementText.fault.goalUnknown(`${bare}${part}`, name),
  );
}
