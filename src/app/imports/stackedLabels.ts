import type { FigureBook } from "../figures/figureBook";
import { namesGoal } from "./headingRows";
import { EMPTY, isTotal, widthOf } from "./headings";
import { contractsNamed, shownText } from "./importRow";
import { proposeMapping } from "./proposeMapping";
import type { FigureFile, FileCell, FileRow } from "./readFigureFile";

type Book = Pick<FigureBook, "contracts" | "goals">;
type Kind = "contract" | "goal" | "total" | "unknown" | "blank";
type Label = { text: string; kind: Kind; hasFigures: boolean };

/** What a row is filled with that adds up those below it. */
const TOTAL = "I alt";
const NUMBERED = /^\D{0,6}\d+\.\d+/;

/**
 * A pivot in compact form, with centres and goals below each other in one column: the two are put in columns of their
 * own behind the last, and the rows that add up others are named as totals. Any other file is left as it is: where a
 * label could belong to either level, no figure may land by a guess.
 */
export function withStackedLabels(file: FigureFile, book: Book): FigureFile {
  const { headingsAt, columns } = proposeMapping(file, book);
  if (headingsAt < 0 || columns.nr !== undefined) return file;
  const width = widthOf(file);
  const at = Array.from({ length: width }, (_, index) => index).find((index) =>
    file.rows.slice(headingsAt + 1).some(({ cells }) => shownText(cells[index] ?? EMPTY) !== ""),
  );
  if (at === undefined || (columns.contract ?? at) !== at) return file;
  const labels = file.rows.slice(headingsAt + 1).map((row) => labelOf(row, at, book));
  const placed = placedLabels(labels);
  if (placed === null) return file;
  const rows = file.rows.map((row, index): FileRow => {
    const [contract, nr] = index === headingsAt ? ["Center", "Mål nr."] : (placed[index - headingsAt - 1] ?? ["", ""]);
    const padded = Array.from({ length: width }, (_, column) => row.cells[column] ?? EMPTY);
    return { ...row, cells: [...padded, textCell(contract ?? ""), textCell(nr ?? "")] };
  });
  return { ...file, rows };
}

const textCell = (value: string): FileCell => ({ value, numberFormat: "General" });

function labelOf({ cells }: FileRow, at: number, { contracts, goals }: Book): Label {
  const cell = cells[at] ?? EMPTY;
  const text = shownText(cell);
  const hasFigures = cells.some((each, index) => index !== at && /\d/.test(shownText(each)));
  const kind: Kind =
    text === ""
      ? "blank"
      : isTotal(text)
        ? "total"
        : contractsNamed(text, contracts).length > 0
          ? "contract"
          : namesGoal(cell, goals)
            ? "goal"
            : "unknown";
  return { text, kind, hasFigures };
}

/** The contract and the goal of each row; null where the labels are not stacked in two levels. */
function placedLabels(labels: readonly Label[]): (readonly [contract: string, nr: string])[] | null {
  const outer = labels.find(({ kind }) => kind === "contract" || kind === "goal")?.kind;
  const inner = outer === "contract" ? "goal" : "contract";
  const isOuter = ({ kind, text, hasFigures }: Label): boolean =>
    kind === outer || (outer === "contract" && kind === "unknown" && hasFigures && !NUMBERED.test(text));
  const isInner = ({ kind, text }: Label): boolean =>
    kind === inner || (outer === "contract" && kind === "unknown" && NUMBERED.test(text));
  const tops = labels.flatMap((label, at) => (isOuter(label) ? [at] : []));
  const isNested = tops.every((at) => labels[at + 1] !== undefined && isInner(labels[at + 1] as Label));
  // Lines without figures over their rows are read as they stand.
  const isSection = outer === "contract" && tops.every((at) => labels[at]?.hasFigures === false);
  const isOpen = labels.some(
    (label) => label.kind === "unknown" && label.hasFigures && !isOuter(label) && !isInner(label),
  );
  if (tops.length === 0 || !isNested || isSection || isOpen) return null;
  let current = "";
  return labels.map((label) => {
    if (isOuter(label)) {
      current = label.text;
      return [TOTAL, TOTAL];
    }
    if (!isInner(label)) return ["", ""];
    return outer === "contract" ? [current, label.text] : [label.text, current];
  });
}
