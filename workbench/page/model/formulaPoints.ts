/** A number in a formula that is written with a point, and what is probably meant by it. */
export type PointedNumber = { written: string; meant: string; isThousands: boolean };
/** What is to be asked about a formula: its numbers with a point, and the formula with what is meant by them. */
export type PointQuestion = { numbers: readonly PointedNumber[]; formula: string };

/** Texts, quoted sheets, brackets, array constants, names and references are no numbers. */
const piece =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^'\]])*\]|\{(?:"(?:[^"]|"")*"|[^"{}])*\}|[\p{L}_\\][\p{L}\p{N}_.]*|\d[\d.,]*|[\s\S]/gu;

/**
 * Looks for numbers with a point in a Danish formula: `412.854`, where somebody meant thousands, or `1.5`. Danish Excel
 * takes a comma for decimals and no mark for thousands in formulas. Null for a formula without any and for what is no
 * formula.
 */
export function pointQuestion(typed: string): PointQuestion | null {
  const text = typed.trim();
  if (!/^=./.test(text) && !/^[+-].*[^\d.,\s%]/.test(text)) return null;
  const numbers: PointedNumber[] = [];
  const formula = text.replace(piece, (part) => {
    const number = pointedNumber(part);
    if (!number) return part;
    numbers.push(number);
    return number.meant;
  });
  return numbers.length > 0 ? { numbers, formula } : null;
}

function pointedNumber(written: string): PointedNumber | null {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(written))
    return { written, meant: written.replaceAll(".", ""), isThousands: true };
  if (/^\d+\.\d+$/.test(written)) return { written, meant: written.replace(".", ","), isThousands: false };
  return null;
}
