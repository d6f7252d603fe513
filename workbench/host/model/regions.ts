import type { Worksheet } from "@cj-tech-master/excelts";
import { type Area, intersection, localAddress, parseLocalAddress } from "./area";

/** What is left of an area when a hole is cut in it. */
export function without(of: Area, hole: Area): Area[] {
  const cut = intersection(of, hole);
  if (!cut) return [of];
  const left: Area[] = [];
  if (of.top < cut.top) left.push({ ...of, bottom: cut.top - 1 });
  if (of.bottom > cut.bottom) left.push({ ...of, top: cut.bottom + 1 });
  const middle = { ...of, top: cut.top, bottom: cut.bottom };
  if (of.left < cut.left) left.push({ ...middle, right: cut.left - 1 });
  if (of.right > cut.right) left.push({ ...middle, left: cut.right + 1 });
  return left;
}

/** The areas of a reference of several parts, as rules keep them: `A1:B2 D4`. */
export function areasOf(sheet: Worksheet, ref: string): Area[] {
  return ref.split(/[ ,]+/).flatMap((part) => parseLocalAddress(sheet, part) ?? []);
}

/** A reference of several parts without the cells of a hole; null when nothing is left. */
export function refWithout(sheet: Worksheet, ref: string, hole: Area): string | null {
  const left = areasOf(sheet, ref).flatMap((area) => without(area, hole));
  return left.length > 0 ? left.map((area) => localAddress(area)).join(" ") : null;
}

/** Takes the conditional formats away from an area. */
export function clearConditionalFormats(of: Area): void {
  of.sheet.conditionalFormattings = of.sheet.conditionalFormattings.flatMap((entry) => {
    if (areasOf(of.sheet, entry.ref).every((area) => !intersection(area, of))) return [entry];
    const ref = refWithout(of.sheet, entry.ref, of);
    return ref ? [Object.assign(entry, { ref })] : [];
  });
}
