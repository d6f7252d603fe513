/** What a field for a number holds: a number, nothing, or something that is no Danish number. */
export type TypedNumber = { kind: "number"; value: number } | { kind: "empty" } | { kind: "invalid" };

const DANISH = /^[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;

/** Reads a number in Danish writing: 1.250,5. */
export function typedNumber(text: string): TypedNumber {
  const plain = text.trim();
  if (plain === "") return { kind: "empty" };
  if (!DANISH.test(plain)) return { kind: "invalid" };
  return { kind: "number", value: Number(plain.replaceAll(".", "").replace(",", ".").replace("−", "-")) };
}

/** A number as it is typed: with every decimal, without dots. */
export function numberToType(value: number | null): string {
  return value === null ? "" : String(value).replace(".", ",");
}
