import type { SeenCell } from "../../files/sleepingSheets";

/** A cell's number format in English; *General* when it has none. */
export function formatOf(cell: SeenCell | undefined): string {
  const format = cell?.style.numFmt;
  if (!format) return "General";
  return typeof format === "string" ? format : format.formatCode;
}

/** Danish names for the letters of a date format, and the words for General; the numbers' separators change places. */
const danishLetters: Readonly<Record<string, string>> = { y: "å", h: "t", d: "d", m: "m", s: "s" };
const englishLetters: Readonly<Record<string, string>> = { å: "y", t: "h", d: "d", m: "m", s: "s" };

/** An English number format as Danish Excel shows it: `0.0` is `0,0`, `yyyy` is `åååå`, General is *Standard*. */
export function toDanishFormat(format: string): string {
  return convert(format, "General", "Standard", { ".": ",", ",": "." }, danishLetters);
}

/** A Danish number format in English. */
export function toEnglishFormat(format: string): string {
  return convert(format, "Standard", "General", { ".": ",", ",": "." }, englishLetters);
}

function convert(
  format: string,
  fromGeneral: string,
  toGeneral: string,
  separators: Readonly<Record<string, string>>,
  letters: Readonly<Record<string, string>>,
): string {
  if (format === fromGeneral) return toGeneral;
  const isDate = /[yåhtds]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[\s\S]/g, (part) => {
    if (part.length > 1) return part;
    if (isDate) return letters[part] ?? part;
    return separators[part] ?? part;
  });
}
