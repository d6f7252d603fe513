/** An argument of a formula in Danish writing: a number with decimal comma, a text in quotes, nothing for null. */
export function argument(value: number | string | null): string {
  if (value === null) return "";
  return typeof value === "number" ? String(value).replace(".", ",") : `"${value.replaceAll('"', '""')}"`;
}

/** A call as typed in Danish Excel; arguments left out at the end take their semicolons with them. */
export function formula(name: string, ...values: readonly (number | string | null)[]): string {
  return `=${name}(${values.map(argument).join(";").replace(/;+$/, "")})`;
}
