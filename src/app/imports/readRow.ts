import type { Contract } from "../../domain/contract";
import type { Goal } from "../../domain/goal";
import type { Period } from "../../domain/period";
import { readPeriod } from "../../domain/readPeriod";
import { measurementText } from "../../text/spoken/measurements";
import type { FigureBook } from "../figures/figureBook";
import { figureIn, type NumberWriting } from "../figures/figureFromCells";
import type { Part } from "./doubleFigures";
import type { FigureSource } from "./figureSources";
import type { ImportedFigure, ImportFault, ImportNote } from "./importedFigure";
import type { Mapping } from "./importMapping";
import { contractIn, contractNear, contractsNamed, goalIn, shownText, type Found } from "./importRow";
import { periodIn } from "./periodInFile";

type Reader = { mapping: Mapping; book: FigureBook; writing: NumberWriting };

/** What one cell of figures comes to. */
export type ReadOne =
  /** `text` is the cell as the file has it. */
  | { kind: "figure"; figure: ImportedFigure; notes: readonly ImportNote[]; text: string }
  /** `part` names what a cell is of that could not be read. */
  | { kind: "fault"; fault: ImportFault; isGeneral: boolean; part?: Part }
  | { kind: "empty"; marked: boolean; notes: readonly ImportNote[] }
  | { kind: "yearOpen"; text: string };

/** The figures of one row. What is wrong with the row as a whole is told once, not for each of its figures. */
export function readRow(sources: readonly FigureSource[], reader: Reader): ReadOne[] {
  const read = sources.map((source) => readOne(source, reader, sources.length > 1));
  const told = new Set<string>();
  return read.filter((each) => {
    if (each.kind !== "fault" || !each.isGeneral) return true;
    const isNew = !told.has(each.fault.problem);
    told.add(each.fault.problem);
    return isNew;
  });
}

function readOne(source: FigureSource, { mapping, book, writing }: Reader, isWide: boolean): ReadOne {
  const { row, column } = source;
  const fault = ({ cell, column: at }: FigureSource["contract"], problem: string): ReadOne => ({
    kind: "fault",
    fault: { row, column: at, text: shownText(cell), problem },
    isGeneral: isWide && at !== column,
  });
  const named = shownText(source.contract.cell);
  const chosen = book.contracts.find(({ name }) => name === mapping.contract) ?? null;
  const contracts = contractsFor(named, chosen, mapping, book.contracts);
  if (contracts.kind === "fault") return fault(source.contract, contracts.problem);

  const when = periodOf(source, mapping, contracts.value, writing);
  if (when.kind === "open") return { kind: "yearOpen", text: when.text };
  if (when.kind !== "found") {
    const { periodMissing, periodUnreadable } = measurementText.fault;
    return fault(source.period, when.kind === "missing" ? periodMissing : periodUnreadable(when.text));
  }
  const contract: Found<Contract> =
    chosen === null
      ? contractIn(named === "" ? (contracts.value[0]?.name ?? "") : named, when.value, book.contracts)
      : { kind: "found", value: chosen };
  if (contract.kind === "fault") return fault(source.contract, contract.problem);
  const goal: Found<Goal> = goalIn(source.goal.cell, source.goal.part, contract.value, book);
  if (goal.kind === "fault") return fault(source.goal, goal.problem);
  return figureOf(source, goal.value, when.value, { ...writing, factor: mapping.factor ?? 1 }, isWide);
}

function figureOf(source: FigureSource, goal: Goal, period: Period, writing: NumberWriting, isWide: boolean): ReadOne {
  const { row, column, cells, columns } = source;
  const read = figureIn(cells, goal, writing);
  const at = (what: keyof FigureSource["cells"]): string =>
    (what === "numerator" || what === "denominator" ? columns[what] : "") || column;
  if (read.kind === "fault") {
    const cell = cells[read.column];
    const text = cell === null ? "" : shownText(cell);
    const fault = { row, column: at(read.column), text, problem: read.problem };
    return { kind: "fault", fault, isGeneral: false, part: { goal, period } };
  }
  const notes = read.notes.map((note) => ({ row, column, note }));
  if (read.kind === "figure")
    return {
      kind: "figure",
      figure: { goal, period, content: read.content, row, column },
      notes,
      text: cells.value === null ? "" : shownText(cells.value),
    };
  if (isWide || read.marked) return { kind: "empty", marked: read.marked, notes };
  return { kind: "fault", fault: { row, column, text: "", problem: measurementText.fault.empty }, isGeneral: false };
}

/** The contracts that a row may mean. A contract for the whole file never overrules what a row says. */
function contractsFor(
  named: string,
  chosen: Contract | null,
  { columns }: Mapping,
  contracts: readonly Contract[],
): Found<readonly Contract[]> {
  const { contractUnknown, contractOther, contractMissing } = measurementText.fault;
  const own = contractsNamed(named, contracts);
  if (chosen !== null && (named === "" || own.includes(chosen))) return { kind: "found", value: [chosen] };
  if (chosen !== null) return { kind: "fault", problem: contractOther(named, chosen.name) };
  if (own.length > 0) return { kind: "found", value: own };
  if (named !== "")
    return { kind: "fault", problem: contractUnknown(named, contractNear(named, contracts)?.name ?? null) };
  return columns.contract === undefined && contracts.length === 1
    ? { kind: "found", value: contracts }
    : { kind: "fault", problem: contractMissing };
}

function periodOf(source: FigureSource, mapping: Mapping, contracts: readonly Contract[], writing: NumberWriting) {
  if (mapping.periods !== "fixed")
    return periodIn(source.period.cell, source.period.year || mapping.year, contracts, writing);
  const fixed = readPeriod(mapping.fixedPeriod, contracts[0]?.period ?? null);
  return fixed ? { kind: "found" as const, value: fixed } : { kind: "unreadable" as const, text: mapping.fixedPeriod };
}
