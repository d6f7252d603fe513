/**
 * The period that a heading names: *2019*, *1. halvår 2017*, *3. kvartal*. `endMonth` is the last month of a part of a
 * year; `rest` are the heading's other words.
 */
export type HeadPeriod = { year: number | null; endMonth: number | null; name: string | null; rest: string };

const partPattern = /(?:^|\s)\(?([1-4])\.?\s*(halvår|hå\.?|kvartal|kvt\.?)(?:et)?(?!\p{L})/iu;
const yearPattern = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;
const barePeriod = /^\(?(?:[1-4]\.?\s*(?:halvår|hå\.?|kvartal|kvt\.?))?\s*(?:(?:19|20)\d\d)?\)?$/i;

/** The period in a heading's words; nulls where it names none. A second half-year is the last there is. */
export function headPeriod(words: string): HeadPeriod {
  const part = partPattern.exec(words);
  const months = /^h/i.test(part?.[2] ?? "") ? 6 : 3;
  const endMonth = part && Number(part[1]) * months <= 12 ? Number(part[1]) * months : null;
  const year = yearPattern.exec(words)?.[1] ?? null;
  const partName = part && endMonth !== null ? `${part[1] ?? ""}. ${months === 6 ? "halvår" : "kvartal"}` : null;
  const name = [partName, year].filter((each) => each !== null).join(" ");
  const rest = words.replace(endMonth === null ? /$^/ : partPattern, " ").replace(year ?? /$^/, " ");
  return { year: year === null ? null : Number(year), endMonth, name: name === "" ? null : name, rest };
}

/** A cell that says a period and nothing else. */
export function isBarePeriod(text: string): boolean {
  return text !== "" && text !== "()" && barePeriod.test(text);
}
