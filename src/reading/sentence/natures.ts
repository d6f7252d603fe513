import type { PassageKind } from "../reading";
import { contextOf, cueOf } from "./clauseContext";
import { isSentenceEnd } from "./clauses";
import type { Item } from "./item";
import { isTold } from "./told";

/** `needs`: what is cheap to look for, and without which the pattern does not match. */
type Nature = { needs: RegExp; pattern: RegExp; kind: PassageKind };

/** What a sentence is by its nature, where that is no goal. A demand (*skal*) makes a goal of a definition. */
const natures: readonly Nature[] = [
  {
    needs: /bod|bøde|bonus|misligholde|sanktion|strafafgift|sikkerhed/iu,
    pattern:
      /\b(?:bod|bods|bøde|bonus|dagbod|konventionalbod|misligholde\p{L}*|sanktion|strafafgift)\b|\b(?:stiller|stille) sikkerhed\b/iu,
    kind: "fine",
  },
  {
    needs: /resultatløn|lønramme|rammen udgør|udbetal|point (?:svarer|udløser)/iu,
    pattern:
      /\b(?:resultatløn(?:nen)?|lønrammen?)\b.*\b(?:kan|udgør|udbetales)\b|\brammen udgør\b|\budbetales (?:intet|ikke|der)\b|\budbetaling(?:en)? (?:kan|udgør|følger)\b|\bpoint (?:svarer til|udløser)\b|\b(?:udløses|udbetales)\b.*\bresultatløn|\bved .{3,60} udbetales\b/iu,
    kind: "terms",
  },
  // *Opfyldes mindre end 60 pct. af kravene, drøftes planen.*: what follows if, with its verb first.
  {
    needs: /^(?:Når|Opfyld|Opnå|Over|Leverer|Nås|Falder|Stiger|Ligger|Udg|Udebliver|Bliver|Konstateres|Afviger|Er)/iu,
    pattern:
      /^(?!Når\s[^,]*,\s(?:skal|kan|må)\s)(?:Opfylder|Opfyldes|Opnår|Når|Overholder|Overskrider|Leverer|Opnås|Nås|Falder|Stiger|Overstiger|Overskrides|Overholdes|Ligger|Udgør|Udgår|Udebliver|Bliver|Konstateres|Afviger|Er)\s.{5,160}?,\s(?:\p{Ll}+[rs]|skal|kan|må)\s/u,
    kind: "terms",
  },
  // *Hvis andelen er under 70 pct., udarbejdes en redegørelse.*
  {
    needs: /^(?:Hvis|Såfremt|Når|I tilfælde af)/iu,
    pattern:
      /^(?:Hvis|Såfremt|Når|I tilfælde af, at)\s[^,]*(?:\s(?:under|over|ikke|delvist?|mindre end|mere end)\s|overstig|overskrid|opfyld|indfri|misligh)[^,]*(?:,\d[^,]*)*,\s(?!når)\p{Ll}/u,
    kind: "terms",
  },
  {
    needs: /anses|betragtes|regnes/iu,
    pattern: /\b(?:anses|betragtes|regnes)\s+(?:for|som)\s+(?:kun\s+)?(?:delvist?|ikke)\s+(?:opfyldt|nået|indfriet)/iu,
    kind: "terms",
  },
  {
    needs: /forbrug|overskud|underskud|opsparing|^overførselsadgang|modregn/iu,
    pattern:
      /\b(?:mindreforbrug|merforbrug|overskud|underskud|opsparing)\P{L}.*\b(?:overføres|afdrages|disponeres|tilbagebetales)\b|^overførselsadgang|\bmodregn(?:es|ing)(?!\p{L})/iu,
    kind: "terms",
  },
  {
    needs: /vægt|indgår med|tæller/iu,
    pattern:
      /^(?:(?:mål|resultatmål|krav|resultatkrav|indikator)\s[\p{L}\d.]{1,6}|målene|kravene|de enkelte mål)\s+(?:vægter|vægtes|indgår med|tæller)(?!\p{L})|\bsummen af vægt|^vægte(?:n af|ne)(?!\p{L})/iu,
    kind: "weights",
  },
  {
    needs: /^(?:målene|kontrakten|aftalen|planen|resultatplanen|oversigten)\s/iu,
    pattern:
      /^(?!.*\s(?:skal|må)\s)(?:målene|kontrakten|aftalen|planen|resultatplanen|oversigten)\s.*\b(?:gælder|er gældende|løber|følges op|opgøres|opdateres|omfatter|genforhandles)\b/i,
    kind: "definition",
  },
  { needs: /nr\.?\s?:?\s?\d/iu, pattern: /(?:^|\s)(?:j|sags|journal)\.?\s?nr\.?\s?:?\s?\d/iu, kind: "definition" },
  {
    needs: /^(?:eksempel|for eksempel|fx|f\.eks)/iu,
    pattern: /^(?:eksempel|for eksempel|fx|f\.eks\.)[\s:.]/i,
    kind: "example",
  },
  // *En afgang er rettidig, når den afgår højst 2 minutter efter køreplanen.*: what a word means.
  {
    needs: /^e[nt]\s.*\s(?:når|hvis)\s/iu,
    pattern:
      /^(?:en|et)\s(?:\p{L}+\s){1,3}(?:er|anses for|regnes for|betragtes som|tæller som)\s\p{L}+,?\s(?:når|hvis)\s(?:den|det|de|der)\s/iu,
    kind: "definition",
  },
  {
    needs: /defineres|forstås|^definition/iu,
    pattern: /\b(?:defineres|forstås)\b|^(?:definition|ved .{3,60} forstås)/i,
    kind: "definition",
  },
  {
    needs: /opgøres|beregnes|måles|udregnes/iu,
    pattern:
      /^(?!(?:.*\P{L})?(?:skal|må|målet er)(?!\p{L})).*\b(?:opgøres|beregnes|måles|udregnes)\s+(?:som|ved(?!,? at\s)|ud fra|efter|på baggrund|eksklusive|inklusive)/iu,
    kind: "definition",
  },
  // *Status afgives senest den 1. september*: how the contract itself is reported.
  {
    needs: /afgives|status|rapport/iu,
    pattern:
      /^(?:der\s+)?(?:afgives|status|statusrapport\p{L}*|afrapportering\p{L}*|rapportering\p{L}*|årsrapport\p{L}*|halvårsrapport\p{L}*)\s+(?:(?:på|for|om|af|til)\s\p{L}+\s)?(?:afgives|gives|sker|sendes|fremsendes|forelægges|foretages|status)(?!\p{L})|\bfremsender status(?!\p{L})/iu,
    kind: "definition",
  },
  // *Fremskrivningen viser, at antallet stiger med 32 pct.*: what others foresee.
  {
    needs: /viser|viste|peger på|forudser|angiver|fremskrevet|forudsat/iu,
    pattern:
      /\p{L}*(?:fremskrivning|prognose|undersøgelse|analyse|opgørelse|måling|statistik)(?:en|erne|er)?\s(?:viser|viste|peger på|forudser),?\s(?:at|en|et)(?!\p{L})|^(?:tabel|figur|bilag)\s\S{1,4}\s(?:viser|angiver)(?!\p{L})|\ber fremskrevet(?!\p{L})|\ber (?:det )?forudsat(?!\p{L})/iu,
    kind: "definition",
  },
  // *Den samlede bevilling udgør 364,8 mio. kr.*: what there is to spend, and no demand.
  {
    needs: /bevilling|budget|ramme|betaling/iu,
    pattern:
      /^(?!.*(?:^|\s)(?:skal|må|højst|højest|maks\p{L}*|mindst|overholdes)(?!\p{L}))(?:\p{L}+\s){0,3}\p{L}*(?:bevilling|budget|ramme|betaling)(?:en|et|tet|erne|n)?\s(?:(?:for|i)\s\d{4}\s)?(?:er|udgør|udgjorde|var)\s(?:på\s|i alt\s|ca\.\s)*[-–]?\d/iu,
    kind: "definition",
  },
];

const mayHaveNature = new RegExp(natures.map(({ needs }) => needs.source).join("|"), "iu");

/** The nature of a sentence that looks like a goal and is none; `null` for all others. */
export function natureOf(text: string): PassageKind | null {
  return mayHaveNature.test(text.slice(0, 400)) ? natureByPatterns(text) : null;
}

/** The same, held against every pattern. */
export function natureByPatterns(text: string): PassageKind | null {
  const beginning = text.slice(0, 400);
  return natures.find(({ pattern }) => pattern.test(beginning))?.kind ?? null;
}

/** The sentences of a text, each as its items. */
export function sentencesIn(items: readonly Item[]): (readonly Item[])[] {
  const sentences: (readonly Item[])[] = [];
  let start = 0;
  items.forEach((_item, at) => {
    if (!isSentenceEnd(items, at) && at < items.length - 1) return;
    sentences.push(start === 0 && at === items.length - 1 ? items : items.slice(start, at + 1));
    start = at + 1;
  });
  return sentences;
}

/**
 * The items of a text without the sentences that are no goals by their nature, and without those that tell, where they
 * are nothing that a demand beside them starts from.
 */
export function goalItems(items: readonly Item[], text: string): readonly Item[] {
  const sentences = sentencesIn(items);
  const own = sentences.filter((sentence) => {
    const [first, last] = [sentence[0], sentence.at(-1)];
    return natureOf(text.slice(first?.start, last?.end)) === null;
  });
  const left = own.length === sentences.length ? items : own.flat();
  if (own.length < 2) return left;
  const demands = own.filter((sentence) => !isTold(contextOf(sentence)));
  return demands.length === own.length || demands.some((sentence) => sentence.some(canStart)) ? left : demands.flat();
}

/** A figure, or a word that moves or keeps a level, which a sentence beside it may say. */
function canStart(item: Item): boolean {
  if (item.kind === "quantity") return !item.quantity.name;
  return ["direction", "multiply", "comparative", "level", "bound"].includes(cueOf(item)?.role ?? "");
}
