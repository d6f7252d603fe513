/** One word of a formula: a function's name if a parenthesis follows, else a reference, a name or a constant. */
export type FormulaWord = { text: string; from: number; to: number; called: boolean };

/** One function call in a formula: its name and the source text of its arguments. */
export type FunctionCall = { name: string; from: number; to: number; open: number; args: readonly string[] };

const wordPattern = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*/uy;

/** The end of a text in quotes that begins at `from`; a doubled quote is an escaped quote. */
function endOfQuoted(formula: string, from: number): number {
  const quote = formula[from];
  let at = from + 1;
  while (at < formula.length && !(formula[at] === quote && formula[at + 1] !== quote))
    at += formula[at] === quote ? 2 : 1;
  return at + 1;
}

/** The end of a structured or external reference's brackets; inside them `'` escapes the next sign. */
function endOfBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && (depth -= 1) === 0) return at + 1;
  }
  return formula.length;
}

/** The end of what begins at `from` and hides its content from the reader of words, or `from` when nothing does. */
function endOfHidden(formula: string, from: number): number {
  const sign = formula[from];
  if (sign === '"' || sign === "'") return endOfQuoted(formula, from);
  return sign === "[" ? endOfBrackets(formula, from) : from;
}

/** The words of a formula outside texts, quoted sheet names and brackets. */
export function wordsOf(formula: string): FormulaWord[] {
  const words: FormulaWord[] = [];
  for (let at = 0; at < formula.length;) {
    const hidden = endOfHidden(formula, at);
    if (hidden > at) {
      at = hidden;
      continue;
    }
    wordPattern.lastIndex = at;
    const word = /[\p{N}$]/u.test(formula[at - 1] ?? "") ? null : wordPattern.exec(formula);
    if (!word) {
      at += 1;
      continue;
    }
    at += word[0].length;
    words.push({ text: word[0], from: at - word[0].length, to: at, called: formula[at] === "(" });
  }
  return words;
}

/** The arguments of the call whose parenthesis opens at `open`, and where it closes. */
export function argumentsAt(formula: string, open: number): { args: string[]; to: number } {
  const args: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at < formula.length;) {
    const hidden = endOfHidden(formula, at);
    if (hidden > at) {
      at = hidden;
      continue;
    }
    const sign = formula[at]!;
    if (sign === "(" || sign === "{") depth += 1;
    if (sign === ")" || sign === "}") depth -= 1;
    if (depth === 0 || (depth === 1 && sign === ",")) {
      args.push(formula.slice(start, at).trim());
      start = at + 1;
      if (depth === 0) return { args: args.length === 1 && args[0] === "" ? [] : args, to: at + 1 };
    }
    at += 1;
  }
  return { args, to: formula.length };
}

/** The function calls of a formula in the order they begin, nested ones included. */
export function functionCalls(formula: string): FunctionCall[] {
  return wordsOf(formula)
    .filter(({ called }) => called)
    .map(({ text, from, to }) => ({ name: text, from, open: to, ...argumentsAt(formula, to) }));
}

/** The formula with each word replaced by what `change` makes of it. */
export function withWords(formula: string, change: (word: FormulaWord) => string): string {
  let result = "";
  let at = 0;
  for (const word of wordsOf(formula)) {
    result += formula.slice(at, word.from) + change(word);
    at = word.to;
  }
  return result + formula.slice(at);
}
