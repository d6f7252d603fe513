/** Excel's errors as Danish Excel shows them. */
const danishErrors: Readonly<Record<string, string>> = {
  "#N/A": "#I/T",
  "#VALUE!": "#VÆRDI!",
  "#REF!": "#REFERENCE!",
  "#DIV/0!": "#DIVISION/0!",
  "#NAME?": "#NAVN?",
  "#NULL!": "#NUL!",
  "#NUM!": "#NUM!",
  "#SPILL!": "#OVERLØB!",
  "#CALC!": "#BEREGN!",
};

const englishErrors = new Map(Object.entries(danishErrors).map(([code, danish]) => [danish, code]));

/** The English name of an error, as Excel's API has it, from either language; other text comes back as it is. */
export function englishError(text: string): string {
  return englishErrors.get(text.toUpperCase()) ?? text;
}

/** An error as Danish Excel shows it in a cell. */
export function danishError(code: string): string {
  return danishErrors[code] ?? code;
}
