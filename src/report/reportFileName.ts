import type { CaseReport } from "./caseReport";

/** The most letters of a file's name without its ending: Windows allows 255 in all, and a path of 260. */
const LONGEST = 120;

/** What no file may be called on Windows, whatever its ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name of a report's file: its title and date, *Statusmøde om Skelbækgade 2009 2009-09-30.docx*. Signs that
 * Windows, Mac or the web take in no file name become a space; a long title is cut at a word.
 */
export function reportFileName({ title, asOf }: Pick<CaseReport, "title" | "asOf">, ending: "docx" | "xlsx"): string {
  const plain = title
    .normalize("NFC")
    .replace(/[\\/:*?"<>|&#%{}~\p{Cc}\p{Co}\p{Cs}]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const name = plain === "" || RESERVED.test(plain) ? `Rapport ${plain}`.trim() : shortened(plain);
  return `${name} ${asOf}.${ending}`;
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST + 1);
  const space = cut.lastIndexOf(" ");
  return (space > LONGEST / 2 ? cut.slice(0, space) : [...cut].slice(0, LONGEST).join("")).replace(/[\s.]+$/, "");
}
