import { execFileSync, spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** A cell as openpyxl reads it: the cached `value`, and the `formula`. */
export type PyCell = {
  value: string | number | boolean | null;
  formula?: string;
  fill?: string;
  bold?: boolean;
  numberFormat?: string;
  note?: string;
  link?: string;
  tip?: string;
};

/** A table as openpyxl reads it. */
export type PyTable = {
  ref: string;
  totalsRow: boolean;
  style: string | null;
  columns: string[];
  calculated: Record<string, string>;
  filtered: number[];
};

/** A sheet as openpyxl reads it. */
export type PySheet = {
  state: "visible" | "hidden" | "veryHidden";
  cells: Record<string, PyCell>;
  widths: Record<string, number>;
  hiddenColumns: string[];
  heights: Record<string, number>;
  hiddenRows: number[];
  freeze: string | null;
  merged: string[];
  tables: Record<string, PyTable>;
  validations: { cells: string; type: string; formula: string | null; prompt: string | null; error: string | null }[];
  conditionalFormats: string[];
  protected: boolean;
  print: {
    orientation: string | null;
    paper: number | string | null;
    fitToPage: boolean;
    fitToWidth: number | null;
    fitToHeight: number | null;
    titleRows: string | null;
    area: string | string[] | null;
    header: string | null;
    footer: string | null;
  };
};

/** A workbook as openpyxl, a reader that shares no code with ours, sees it. */
export type PyWorkbook = {
  sheets: Record<string, PySheet>;
  names: Record<string, string>;
  title: string | null;
  creator: string | null;
  date1904: boolean;
};

let python: string | undefined;

/** The Python that has openpyxl: Debian's own, or the first on the path. A test without it fails, it isn't skipped. */
function pythonWithOpenpyxl(): string {
  python ??= ["/usr/bin/python3", "python3"].find(
    (candidate) => spawnSync(candidate, ["-c", "import openpyxl"]).status === 0,
  );
  if (!python)
    throw new Error("This test needs Python's openpyxl. Install it with: apt-get install -y python3-openpyxl");
  return python;
}

/** Opens a saved workbook with openpyxl; throws openpyxl's own error if it fails. */
export function readWithOpenpyxl(bytes: Uint8Array): PyWorkbook {
  const script = resolve(__dirname, "readWorkbook.py");
  const json = execFileSync(pythonWithOpenpyxl(), ["-W", "ignore", script], {
    input: bytes,
    maxBuffer: 256 * 1024 * 1024,
  });
  return JSON.parse(json.toString("utf8")) as PyWorkbook;
}

/** Runs a Python program that makes a workbook with openpyxl as `book` and returns the bytes of the file. */
export function writeWithOpenpyxl(program: string): Uint8Array {
  const script = [
    "import io, sys, openpyxl",
    "book = openpyxl.Workbook()",
    program,
    "out = io.BytesIO()",
    "book.save(out)",
    "sys.stdout.buffer.write(out.getvalue())",
  ];
  return new Uint8Array(
    execFileSync(pythonWithOpenpyxl(), ["-c", script.join("\n")], { maxBuffer: 256 * 1024 * 1024 }),
  );
}
