import { encodeCol } from "@cj-tech-master/excelts";
import type { CallSite } from "./customFunctionsCallSites";

const reference = /^(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/iu;

/** A sheet's name before `!`: quoted when it has other characters than letters, digits and underscores. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The cell that calls, as `Ark1!B2`. */
export const addressOf = ({ sheet, row, column }: CallSite): string =>
  `${quotedSheet(sheet.name)}!${encodeCol(column - 1)}${row}`;

/** The address of each argument that is a plain reference, with its sheet; null for every other argument. */
export function argumentAddresses({ sheet, args }: CallSite): (string | null)[] {
  return args.map((arg) => {
    const match = reference.exec(arg);
    if (!match) return null;
    const [, own, left, top, right, bottom] = match;
    const corner = `${left}${top}`.toUpperCase();
    return `${own ?? quotedSheet(sheet.name)}!${corner}${right ? `:${right}${bottom}`.toUpperCase() : ""}`;
  });
}
