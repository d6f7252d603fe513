import { withoutWeight } from "./titleWeight";

/** *Resultatmål 1.7*, alone or before its sentence; *Mål 3.4:*. */
const markerPattern =
  /^((?:(?:strategisk|pligtigt?|selvvalgt|overordnet|fælles|politisk|tværgående|lokalt|nationalt|fagligt|organisatorisk|økonomisk)\s+)?(?:resultat|indsats|udviklings|effekt|kvalitets|aktivitets|proces|del)?mål)(?:\s+nr\.?)?\s*:?\s*(\d{1,2}(?:\.\d{1,2}){0,2}(?:\.?[a-zæøå](?![\p{L}\d]))?(?![\d,])|[a-zæøå]\.?\d{1,2}(?:\.\d{1,2})?(?![\d,]))?[.:)]?(?:\s+[-–—](?=\s))?(?:\s+|$)(.*)$/iu;
/** *Resultatkrav 2.1.3: …*: a demand with a number in parts. */
const demandPattern =
  /^((?:resultat|mål)?krav|målepunkt|indikator|succeskriterium)(?:\s+nr\.?)?\s+(\d{1,2}(?:\.\d{1,2}){1,2}(?![\d,])|[a-zæøå]\.?\d{1,2}(?![\d,]))[.:)]?(?:\s+[-–—](?=\s))?(?:\s+|$)(.*)$/iu;
const numberPattern = /^(\d{1,2}(?:\.\d{1,2}){0,2})[.:)]?$/;
const focusPattern = /^(?:fokus|fokusområde|visionspunkt|indsatsområde)\s*(?:\d+\s*)?:\s*(\S.*)$/iu;
/** *2.1 Frafald*, *3.a Bibliotek*, *R1. Responstid*, *A.1 Ny strategi*, *A. Formidling*, *§ 3. Tilfredshed*. */
const headingPattern =
  /^[#*\s]*(\d{1,2}(?:\.\d{1,2}){0,3}(?:\.?[a-zæøå](?=[.)]?\s))?|[A-ZÆØÅ]{1,2}\.?\d{1,2}(?:\.\d{1,2})*|[A-ZÆØÅ](?=[.)]\s)|§\s?\d{1,2})[.)]?\s+[*]*(\p{Lu}.{2,110})$/u;
const definitionPattern = /^[#*\s]*Område\s+\d+:\s*([^*]+)/u;
const effortsPattern = /^indsats(?:er)?\s+til\s+målopfyldelse\s*:?$/iu;
const briefPattern = /^(?:styringsparametre|styringsområder?)\s+.*mål/iu;

export type Marker = { type: string; nr: string | null; rest: string };

/** A line that opens a goal: it has a number, or nothing behind it. Prose about goals (*Resultatmål er …*) does not. */
export function markerIn(text: string): Marker | null {
  const match = text.length < 600 ? (markerPattern.exec(text) ?? demandPattern.exec(text)) : null;
  if (!match) return null;
  const [, type = "", nr, rest = ""] = match;
  const typed = !/(?:^|\s)(?:del)?mål$/i.test(type);
  return nr === undefined && (rest !== "" || !typed) ? null : { type, nr: nr ?? null, rest };
}

export function numberIn(text: string): string | null {
  return numberPattern.exec(text)?.[1] ?? null;
}

export function focusIn(text: string): string | null {
  return focusPattern.exec(text)?.[1]?.trim() ?? null;
}

/** *Sygefraværet må højst være 8 dage*, *Mindst 40 forløb*: a figure that is demanded, besides a year. */
const statedDemand =
  /^(?!.*(?:^|\s)(?:der|som)\s(?:skal|må)\s)(?=.*\d)(?:.*\s(?:skal|må)\s.*\d|.*(?:^|\s)(?:mindst|højst|højest|minimum|maksimalt|senest)\s(?:den\s)?\d)/iu;
const year = /(?:19|20)\d\d(?!\d)/g;

/** A numbered heading; a numbered goal ends as a sentence does, or states a figure. */
export function headingIn(text: string): { number: string; title: string } | null {
  const match = text.length < 130 ? headingPattern.exec(text) : null;
  if (!match) return null;
  const title = (match[2] ?? "").replace(/[*#]+$/, "").trim();
  const words = withoutWeight(title);
  const isGoal =
    /[.;,…]$/.test(words) || /\d\s*(?:pct|%|procent)/i.test(words) || statedDemand.test(words.replace(year, ""));
  return isGoal || title.includes("\t") ? null : { number: match[1] ?? "", title };
}

export function definitionIn(text: string): string | null {
  return definitionPattern.exec(text)?.[1]?.trim() ?? null;
}

export function opensEfforts(text: string): boolean {
  return effortsPattern.test(text);
}

export function opensBrief(text: string): boolean {
  return briefPattern.test(text);
}
