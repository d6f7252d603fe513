/** Something that only a real Excel can settle, and how it is tried on a scratch sheet. */
export type Question = {
  /** A short name that stays, so that records of different days can be held against each other. */
  id: string;
  /** What is asked, in Danish, as the record shows it. */
  asks: string;
  /** Tries it and gives the answer on one line. A fault is an answer too: its code is recorded. */
  answer: (scratch: Scratch) => Promise<string>;
};

/** A sheet of the probe's own, and a sync that ends in the error's code where Excel refuses. */
export type Scratch = {
  sheet: Excel.Worksheet;
  context: Excel.RequestContext;
  /** Syncs; "ok", or the code of the error. */
  outcome: () => Promise<string>;
};

/** The code of an error of Excel's, or the words of another. */
export function codeOf(fault: unknown): string {
  const { code, message } = Object(fault) as { code?: string; message?: string };
  return code ?? message ?? String(fault);
}

/** A cell's value as a record shows it, with its kind: `"31-12-2009"`, `650`, `true`, `tom`. */
export function shown(value: unknown): string {
  return value === "" ? "tom" : JSON.stringify(value);
}

/** Waits so long; events and functions answer later than the batch that caused them. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
