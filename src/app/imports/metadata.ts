import { comparable } from "../../sheets/cells/sheetTable";
import { shownText } from "./importRow";
import type { FigureFile, FileRow } from "./readFigureFile";

/** What a metadata file says of the columns of the files beside it: number, technical name and own name. */
export type Metadata = readonly { at: number; technical: string; own: string }[];

/** The metadata that a file holds (`Kolonnenummer;TekniskNavn;EgetNavn`); null where it is no such file. */
export function metadataIn({ rows }: Pick<FigureFile, "rows">): Metadata | null {
  const [head, ...lines] = rows;
  const names = (head?.cells ?? []).map((cell) => comparable(shownText(cell)).replace(/\s/g, ""));
  const [technical, own, number] = ["teknisknavn", "egetnavn", "kolonnenummer"].map((name) => names.indexOf(name));
  if (technical === undefined || own === undefined || technical === -1 || own === -1) return null;
  const text = ({ cells }: FileRow, index: number | undefined): string => {
    const cell = cells[index ?? -1];
    return cell === undefined ? "" : shownText(cell);
  };
  return lines.map((line, at) => {
    const given = Number(text(line, number));
    return {
      at: Number.isInteger(given) && given > 0 ? given - 1 : at,
      technical: text(line, technical),
      own: text(line, own),
    };
  });
}

/**
 * A file with the own names of its columns as headings: in the place of technical names, or above rows that have no
 * headings at all. A file that the metadata does not fit stays as it is.
 */
export function withOwnNames(file: FigureFile, metadata: Metadata): FigureFile {
  const [head] = file.rows;
  if (head === undefined) return file;
  const byTechnical = new Map(metadata.map(({ technical, own }) => [comparable(technical), own]));
  const named = head.cells.filter((cell) => byTechnical.has(comparable(shownText(cell)))).length;
  const cell = (value: string) => ({ value, numberFormat: "General" });
  if (named > 0 && named * 2 >= head.cells.length) {
    const cells = head.cells.map((each) => cell(byTechnical.get(comparable(shownText(each))) ?? shownText(each)));
    return { ...file, rows: [{ ...head, cells }, ...file.rows.slice(1)] };
  }
  const width = metadata.reduce((most, { at }) => Math.max(most, at), 0) + 1;
  const isBare = head.cells.length === width && head.cells.some(({ value }) => /\d/.test(String(value)));
  if (!isBare) return file;
  const cells = Array.from({ length: width }, (_, index) => cell(metadata.find(({ at }) => at === index)?.own ?? ""));
  return { ...file, rows: [{ row: 0, cells }, ...file.rows] };
}
