import { headingsOf } from "../imports/headings";
import { shownText } from "../imports/importRow";
import type { OpenedFile } from "../imports/openFigureFile";

/** The beginning of a file as it is pointed at: its headings, and rows by the number that the user sees beside them. */
export type FilePreview = {
  headings: readonly string[];
  rows: readonly { row: number; cells: readonly string[] }[];
  moreRows: number;
  moreColumns: number;
};

const ROWS = 8;
const COLUMNS = 12;

/** The first rows and columns of a file, below its headings. */
export function filePreview({ file, mapping }: OpenedFile): FilePreview {
  const headings = headingsOf(file, mapping);
  const body = file.rows.slice(mapping.headingsAt + 1);
  return {
    headings: headings.slice(0, COLUMNS),
    rows: body.slice(0, ROWS).map(({ row, cells }) => ({
      row,
      cells: headings.slice(0, COLUMNS).map((_heading, index) => {
        const cell = cells[index];
        return cell === undefined ? "" : shownText(cell);
      }),
    })),
    moreRows: Math.max(0, body.length - ROWS),
    moreColumns: Math.max(0, headings.length - COLUMNS),
  };
}
