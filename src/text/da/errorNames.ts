/** Excel's errors as Danish Excel shows them. */
const danishErrors: Readonly<Record<string, string>> = {
  "#N/A": "#I/T",
  "#VALUE!": "#VÆRDI!",
  "#REF!": "#REFERENCE!",
  "#DIV/0!": "#DIVISION/0!",
  "#NAME?": "#NAVN?",
  "#NULL!": "#NUL!",
  "#SPILL!": "#OVERLØB!",
  "#CALC!": "#BEREGN!",
};

/** An error as Danish Excel shows it in a cell. */
export function danishError(code: string): string {
  return danishErrors[code] ?? code;
}
