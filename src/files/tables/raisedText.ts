const RAISED: Readonly<Record<string, string>> = { "(": "⁽", ")": "⁾" };
const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * The text of a cell from its runs. A raised run keeps its height, so that the 1 of a footnote (*84,2¹*) is no digit of
 * the figure; a raised letter becomes a mark of its own: `84,2 a)`.
 */
export function runReader(): {
  open: (name: string, value: string | undefined) => void;
  text: (text: string) => string;
} {
  let isRaised = false;
  return {
    open: (name, value) => {
      if (name === "r") isRaised = false;
      if (name === "vertAlign") isRaised = value === "superscript";
    },
    text: (text) => (isRaised ? raised(text) : text),
  };
}

function raised(text: string): string {
  const letter = /^\s*(\p{L})\)?\s*$/u.exec(text)?.[1];
  if (letter !== undefined) return ` ${letter})`;
  return text.replace(/[\d()]/g, (sign) => RAISED[sign] ?? DIGITS[Number(sign)] ?? sign);
}
