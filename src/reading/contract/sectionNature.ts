import type { Line } from "./lines";

/** Headings of sections that state no goals: how it began, what follows, what is paid, what words mean. */
const natureWords =
  /^(?:indledning|forord|baggrund|resumé?|sammenfatning|præsentation|mission|vision|værdier|formål|parter(?:ne)?|rammer(?:ne)?|opfølgning|afrapportering|rapportering|statusrapportering|årsrapportering|tilsyn|kontrakts?tyring|styring|evaluering|genforhandling|ændringer|ikrafttræden|ikrafttrædelse|løbetid|varighed|gyldighed|opsigelse|misligholdelse|underskrift(?:er)?|formalia|påtegning|bonus|bod|sanktioner|udmøntning|udbetaling|resultatløn(?:nen)?|lønramme(?:n)?|betaling|vederlag|definitioner|begreber|noter?|ordforklaring(?:er)?|læsevejledning|metode|opgørelsesmetode(?:r)?|datagrundlag|hvem|os)$/;
const fillers =
  /^(?:er|vi|om|og|samt|af|på|til|for|i|med|mv|kontrakt(?:en|ens)?|resultatkontrakt(?:en|ens)?|aftale(?:n|ns)?|plan(?:en|ens)?|resultatplan(?:en|ens)?|måle?ne?s?|mål|målopfyldelse(?:n)?|resultater(?:ne)?|tabel(?:len)?|den|det|generelle?|øvrige|økonomiske?|vægtning|opgørelse(?:n)?)$/;

const longestHeading = 60;

/** Whether a line is the heading of a section without goals: *4. Opfølgning*, *§ 5. Bonus og bod*, *Hvem er vi?*. */
export function opensSectionWithoutGoals({ text }: Pick<Line, "text">): boolean {
  if (text.length > longestHeading || /[.;,]$/.test(text)) return false;
  const title = text.replace(/^(?:bilag\s+)?(?:§\s*)?(?:\d{1,2}(?:\.\d{1,2})*|[A-ZÆØÅ])?[.:)]?\s+(?=\p{Lu})/iu, "");
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.some((word) => natureWords.test(word)) &&
    words.every((word) => natureWords.test(word) || fillers.test(word)) &&
    !/\d/.test(title) &&
    /^\p{Lu}/u.test(title)
  );
}

/** A line that names what stands below it: without a figure or a full stop, and shorter than a sentence. */
export function looksLikeTitle({ text, level }: Line): boolean {
  return level !== null || (text.length <= longestHeading && /^\p{Lu}[^.:;,!]*$/u.test(text) && !/\d/.test(text));
}
