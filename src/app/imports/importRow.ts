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

type ByName = ReadonlyMap<string, readonly Contract[]>;
type ContractIndex = { byName: ByName; byPart: ByName; byOwn: ByName; found: Map<string, readonly Contract[]> };

/** Contracts by what they are called, and what texts were found to name: a file says the same names over and over. */
const contractIndexes = new WeakMap<readonly Contract[], ContractIndex>();

function indexOfContracts(contracts: readonly Contract[]): ContractIndex {
  const by = (names: (contract: Contract) => readonly string[]): ByName => {
    const index = new Map<string, Contract[]>();
    for (const contract of contracts)
      for (const name of new Set(names(contract))) index.set(name, [...(index.get(name) ?? []), contract]);
    return index;
  };
  const known = contractIndexes.get(contracts) ?? {
    byName: by(({ name }) => [comparable(name)]),
    byPart: by(namesOf),
    byOwn: by((contract) => namesOf(contract).map(ownName)),
    found: new Map(),
  };
  contractIndexes.set(contracts, known);
  return known;
}

/** Every contract that a text may name, of any year: by its name alone, else by its centre or name without year. */
export function contractsNamed(text: string, contracts: readonly Contract[]): readonly Contract[] {
  const index = indexOfContracts(contracts);
  const found = index.found.get(text) ?? contractsOf(comparable(text), index);
  index.found.set(text, found);
  return found;
}

function contractsOf(wanted: string, { byName, byPart, byOwn }: ContractIndex): readonly Contract[] {
  if (wanted === "") return [];
  const own = ownName(wanted);
  return byName.get(wanted) ?? byPart.get(wanted) ?? (own === "" ? undefined : byOwn.get(own)) ?? [];
}

/** The own names of a contract, by which it may be near; a file may name thousands that are unknown. */
const nearNames = new WeakMap<Contract, readonly string[]>();

function nearNamesOf(contract: Contract): readonly string[] {
  const names = nearNames.get(contract) ?? [...new Set(namesOf(contract).map(ownName))].filter((own) => own.length > 3);
  nearNames.set(contract, names);
  return names;
}

/** A contract whose own name stands within a text that names none. */
export function contractNear(text: string, contracts: readonly Contract[]): Contract | null {
  const wanted = comparable(text);
  return contracts.find((contract) => nearNamesOf(contract).some((name) => wanted.includes(name))) ?? null;
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

/** Goals by number and part, by number alone, and by sentence; of all contracts and of each. */
type GoalIndex = ReadonlyMap<string, readonly Goal[]>;

/** The index of each list of goals. */
const indexes = new WeakMap<readonly Goal[], GoalIndex>();

const byNumber = (nr: string, part: string): string => JSON.stringify([comparable(nr), comparable(part)]);
const byNumberAlone = (nr: string): string => JSON.stringify([comparable(nr)]);
const inContract = (contract: string, key: string): string => JSON.stringify({ contract, key });

function indexOf(goals: readonly Goal[]): GoalIndex {
  const known = indexes.get(goals);
  if (known) return known;
  const index = new Map<string, Goal[]>();
  for (const goal of goals)
    for (const own of [byNumber(goal.nr, goal.part), byNumberAlone(goal.nr), comparable(goal.text)])
      for (const key of [own, inContract(goal.contract, own)]) {
        const alike = index.get(key);
        if (alike) alike.push(goal);
        else index.set(key, [goal]);
      }
  indexes.set(goals, index);
  return index;
}

/** The goals among some that a text names, by number (and part) or, word for word, by the goal's sentence. */
export function goalsNamed(text: string, part: string, goals: readonly Goal[], contract?: string): readonly Goal[] {
  const index = indexOf(goals);
  if (text === "") return [];
  const keys = [...numbersIn(text, part).map(([nr, own]) => byNumber(nr, own)), comparable(text)];
  for (const key of keys) {
    const named = index.get(contract === undefined ? key : inContract(contract, key));
    if (named !== undefined) return named;
  }
  return [];
}

/** The goal of a contract with a number, which may be written with its part (14a) or after a word (Mål 14). */
export function goalIn(nr: Cell, part: string, { name }: Contract, { goals }: Pick<FigureBook, "goals">): Found<Goal> {
  if (typeof nr.value === "number" && isDateFormat(nr.numberFormat)) return fault(measurementText.fault.nrIsDate);
  const text = shownText(nr);
  if (text === "") return fault(measurementText.fault.nrMissing);
  const [goal, ...more] = goalsNamed(text, part, goals, name);
  if (goal && more.length === 0) return found(goal);
  const [bare = text] = numbersIn(text, part)[0] ?? [];
  const parts = (indexOf(goals).get(inContract(name, byNumberAlone(bare))) ?? []).map((each) => each.part);
  return fault(
    parts.length > 0
      ? measurementText.fault.partMissing(bare, parts)
      : measurementText.fault.goalUnknown(`${bare}${part}`, name),
  );
}
