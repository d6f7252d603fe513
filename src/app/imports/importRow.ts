import { partsOf } from "../../domain/calendarDate";
import type { Contract } from "../../domain/contract";
import type { Goal } from "../../domain/goal";
import { monthPeriod, type Period } from "../../domain/period";
import { readPeriod } from "../../domain/readPeriod";
import { isDateFormat } from "../../sheets/cells/numberFormat";
import { dateOfSerial } from "../../sheets/cells/readCell";
import { comparable, type Cell } from "../../sheets/cells/sheetTable";
import { measurementText } from "../../text/spoken/measurements";
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

/**
 * The period that a cell names, in any form of the table Målinger, as 200903, or without its year where `year` gives
 * it.
 */
export function periodIn(cell: Cell, year: string, dates1904: boolean): Found<Period> {
  if (typeof cell.value === "number" && isDateFormat(cell.numberFormat)) {
    const date = partsOf(dateOfSerial(cell.value, dates1904));
    return found(monthPeriod(date.year, date.month));
  }
  const text = shownText(cell);
  if (text === "") return fault(measurementText.fault.periodMissing);
  const joined = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  const tries = [
    text,
    ...(joined ? [`${joined[1]}-${joined[2]}`] : []),
    ...(year === "" ? [] : [`${text} ${year}`, `${year}-${text}`]),
  ];
  const period = tries.map((each) => readPeriod(each)).find((read) => read !== null);
  return period ? found(period) : fault(measurementText.fault.periodUnreadable(text));
}

/** What a centre is called without the word for what it is: Skelbækgade for Jobcenter Skelbækgade. */
function ownName(comparableName: string): string {
  return comparableName.replace(/^(?:job|ydelses|beskæftigelses)?cent(?:er|ret)\b\s*/, "").trim();
}

/** A contract's name without the years in it: Nordby of »Nordby 2009« and »Nordby 2023/24«. */
const withoutYears = (name: string): string =>
  name.replace(/\b(?:19|20|21)\d\d(?:\s*[-/–]\s*(?:\d{4}|\d{2}))?/g, "").trim();

/** The contract that a text names: by its name, or by its centre (or name without year) and the figure's period. */
export function contractIn(text: string, { end }: Period, contracts: readonly Contract[]): Found<Contract> {
  const wanted = comparable(text);
  const byName = contracts.find(({ name }) => comparable(name) === wanted);
  const ofYear = contracts.filter(({ period: { from, to } }) => end >= from && end <= to);
  const namesOf = (contract: Contract): string[] => [contract.centre, withoutYears(contract.name)].map(comparable);
  const alike = [
    ofYear.filter((contract) => namesOf(contract).includes(wanted)),
    ofYear.filter((contract) => ownName(wanted) !== "" && namesOf(contract).map(ownName).includes(ownName(wanted))),
  ];
  const [only] = alike.find((some) => some.length === 1) ?? [];
  if (byName) return found(byName);
  if (only) return found(only);
  const near = ofYear.find((contract) =>
    namesOf(contract)
      .map(ownName)
      .some((name) => name.length > 3 && wanted.includes(name)),
  );
  return fault(
    text === ""
      ? measurementText.fault.contractMissing
      : measurementText.fault.contractUnknown(text, near?.name ?? null),
  );
}

/** The goal of a contract with a number, which may be written with its part (14a) or with a word before it (Mål 14). */
export function goalIn(nr: Cell, part: string, { name }: Contract, { goals }: Pick<FigureBook, "goals">): Found<Goal> {
  if (typeof nr.value === "number" && isDateFormat(nr.numberFormat)) return fault(measurementText.fault.nrIsDate);
  const text = shownText(nr)
    .replace(/^(?:mål|nr)\b\.?\s*(?:nr\.?)?\s*/i, "")
    .replace(/\.$/, "");
  if (text === "") return fault(measurementText.fault.nrMissing);
  const own = goals.filter(({ contract }) => contract === name);
  const split = part === "" ? /^(.*\d)\s*([a-zæøå])$/i.exec(text) : null;
  const tries = [text, text.replace(",", ".")].flatMap((each) => [
    [each, part],
    ...(split ? [[(split[1] ?? "").replace(",", "."), split[2] ?? ""]] : []),
  ]);
  for (const [wantedNr = "", wantedPart = ""] of tries) {
    const goal = own.find(
      (each) => comparable(each.nr) === comparable(wantedNr) && comparable(each.part) === comparable(wantedPart),
    );
    if (goal) return found(goal);
  }
  const parts = own.filter((each) => comparable(each.nr) === comparable(text)).map((each) => each.part);
  return fault(
    parts.length > 0
      ? measurementText.fault.partMissing(text, parts)
      : measurementText.fault.goalUnknown(`${text}${part}`, name),
  );
}
