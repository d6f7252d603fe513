import type { DataValidation } from "@cj-tech-master/excelts";
import { type Area, contains, intersection, localAddress, parseLocalAddress } from "./area";
import { without } from "./regions";

type Entry = { area: Area; validation: DataValidation };

/** The validations that touch an area, with the part of the sheet that each covers. */
export function validationsIn(of: Area): Entry[] {
  return entries(of).filter((entry) => intersection(entry.area, of));
}

/** The one validation that covers the whole of an area; null when there is none, undefined when its cells differ. */
export function validationOf(of: Area): DataValidation | null | undefined {
  const found = validationsIn(of);
  const [first] = found;
  if (!first) return null;
  const kinds = new Set(found.map((entry) => JSON.stringify(entry.validation)));
  let uncovered: Area[] = [of];
  for (const { area } of found) uncovered = uncovered.flatMap((part) => without(part, area));
  return kinds.size === 1 && uncovered.length === 0 ? first.validation : undefined;
}

/** Gives an area a validation of its own, or none. */
export function setValidation(of: Area, validation: DataValidation | null): void {
  const others = entries(of).flatMap((entry) =>
    contains(of, entry.area) ? [] : without(entry.area, of).map((area) => ({ area, validation: entry.validation })),
  );
  const all = validation ? [...others, { area: of, validation }] : others;
  of.sheet.dataValidations.model = Object.fromEntries(all.map((entry) => [keyOf(entry.area), entry.validation]));
}

function keyOf(area: Area): string {
  const address = localAddress(area);
  return address.includes(":") ? `range:${address}` : address;
}

function entries(of: Area): Entry[] {
  return Object.entries(of.sheet.dataValidations.model).flatMap(([key, validation]) => {
    const area = parseLocalAddress(of.sheet, key.replace(/^range:/, ""));
    return area && validation ? [{ area, validation }] : [];
  });
}
