import { plain } from "../imports/headings";

/** What a column of somebody's own sheet of goals can hold. */
export const SHEET_USES = [
  "contract",
  "nr",
  "part",
  "text",
  "indicator",
  "target",
  "targetUpper",
  "form",
  "unit",
  "baseline",
  "aggregation",
  "weight",
  "deadline",
  "responsible",
  "source",
  "focus",
  "area",
  "type",
  "lineKind",
  "remark",
  "figure",
  "total",
  "none",
] as const;
export type SheetUse = (typeof SHEET_USES)[number];

/** Headings as controllers write them, the more telling ones first; without case, unit, year and punctuation. */
const VOCABULARY: readonly (readonly [pattern: RegExp, use: SheetUse])[] = [
  [/^(?:(?:mål|maal|indikator|resultatmål|kontraktmål|løbe) ?-?)?(?:nr|nummer|id|#)$|^løbenr$|^#$/, "nr"],
  [/^(?:resultat)?kontrakt$|^(?:job)?center(?:navn)?$|^centre$|^afdeling$|^institution$|^skole$|^kommune$/, "contract"],
  [/^måltal øvre$|^øvre(?: grænse)?$|^(?:max|maks|maksimum|højst|loft)$/, "targetUpper"],
  [/^(?:måltal )?nedre(?: grænse)?$|^(?:min|minimum|mindst)$/, "target"],
  [/^målform$|^retning$|^måltype? ?\(?mindst/, "form"],
  [/^styringsområde$|^styringsparameter$/, "area"],
  [/^måltype$/, "type"],
  [/fokusområde|visionspunkt|indsatsområde|^tema$|^fokus$|^område$|^overordnet mål$|^strategisk mål$/, "focus"],
  [/vægt/, "weight"],
  [/^(?:måle)?enhed(?:er)?$/, "unit"],
  [/^(?:frist|tidsfrist|deadline|senest|slutdato|milepælsdato|dato)(?![\p{L}\d])/u, "deadline"],
  [/ansvar|^ejer$|^tovholder/, "responsible"],
  [/kilde|^leverandør$|^datagrundlag/, "source"],
  [/^(?:opgørelse(?:smetode|sform)?|beregning(?:smetode)?|akkumulering)$/, "aggregation"],
  [/^bemærkning|^kommentar|^note(?:r|t)?$|^forklaring/, "remark"],
  [/^linje$|^række$|^(?:mål|plan|budget) ?\/ ?(?:resultat|faktisk|realiseret)$/, "lineKind"],
  [/^udgangspunkt|^baseline|^basis(?:år)?$|^nulpunkt|^startværdi|^udgangsniveau/, "baseline"],
  [
    /^måltal|^mål(?:værdi|niveau|sat)?$|^target$|^(?:resultat|års|performance)?krav$|^målkrav|^ambition|^årsmål|^succeskriteri|^grænse(?:værdi)?$/,
    "target",
  ],
  [/indikator|^nøgletal|^måleparameter|^hvad måles|^kpi$|^måles på|^delmål$|^aktivitet/, "indicator"],
  [/^(?:resultat|indsats|udviklings|effekt|drifts|operationelle )?mål(?:et|ene|tekst|formulering)?$/, "text"],
  [/^målsætning(?:er)?$|^mål og (?:krav|indikator)|^(?:mål)?beskrivelse$|^måltekst$|^målets ordlyd$/, "text"],
];

/** Headings of what this product computes itself: a colour, a degree, a trend. They are never read. */
const JUDGED =
  /^status|^(?:trafik)?lys$|^farve|^smiley|^(?:mål)?opfyld|opfyldelse(?:sgrad)?$|^tendens|^prognose|^forventet|^vurdering|^afvigelse|^afv$|^diff|^forskel|^rød|^grøn|^gul/;

/** Headings of the figure of the year so far. */
const TOTAL =
  /^(?:(?:års)?resultat(?:et)?|faktisk|realiseret|opnået|status)?\s*(?:åtd|ytd|år til dato|hittil(?: i år)?|akk|akkumuleret|kumuleret|i alt|ialt|total(?:t)?|gennemsnit|gns|snit|sum|året|hele året|helår|år|pr dags dato|dags dato)$|^(?:års)?resultat(?:et)?$|^faktisk$|^realiseret$|^opnået$|^regnskab$|^seneste(?: resultat| måling)?$/;

/** Headings of a figure of a year that is named beside them. */
const RESULT =
  /^(?:(?:års)?resultat(?:er)?|regnskab|niveau|måling|realiseret|faktisk|opnået|status)(?: (?:i|for|ultimo|pr))*$/;
const AIM = /^(?:mål|måltal|resultatmål|målsætning|budget|årsmål|resultatkrav|krav|plan)(?: (?:i|for|ultimo|pr))*$/;

const YEAR = /(?:^|\D)((?:19|20|21)\d\d)(?!\d)/;

/** What a heading says of its column: what it holds, and the year that it names. */
export type SheetHeading = { use: SheetUse; year: number | null; judged: boolean };

/**
 * What the heading of a column says that it holds.
 * @param contractYear Of a result by year, an earlier one is a baseline (*udgangspunkt*).
 */
export function headingUse(heading: string, contractYear: number | null): SheetHeading {
  const year = Number(YEAR.exec(heading)?.[1] ?? Number.NaN);
  const dated = Number.isFinite(year);
  const name = plain(heading.replace(YEAR, " ").replace(/[,;*]/g, " "))
    .replace(/^[-–\s]+|[-–\s]+$/g, "")
    .replace(/\s+/g, " ");
  return {
    use: namedUse(name, dated ? year : null, contractYear),
    year: dated ? year : null,
    judged: JUDGED.test(name),
  };
}

function namedUse(name: string, year: number | null, contractYear: number | null): SheetUse {
  const isPast = year !== null && contractYear !== null && year < contractYear;
  if (year !== null && (name === "" || RESULT.test(name))) return isPast ? "baseline" : "total";
  if (year !== null && AIM.test(name))
    return isPast || (contractYear !== null && year > contractYear) ? "none" : "target";
  if (JUDGED.test(name)) return "none";
  const named = VOCABULARY.find(([pattern]) => pattern.test(name))?.[1];
  return named ?? (TOTAL.test(name) ? "total" : "none");
}

/** Words beside a month that say its column is no result: a target of the month, a deviation, a colour. */
const NO_RESULT =
  /^(?:mål|måltal|budget|plan|krav|target|forventet|prognose|status|afv(?:igelse)?|diff(?:erence)?|%|pct|opfyldelse|målopfyldelse|farve|kommentar|bemærkning)$/;

/** Whether the words beside a column's period name something else than its result. */
export function isNoResult(words: string): boolean {
  return NO_RESULT.test(plain(words));
}

/** What a line of a goal holds, where its target, result, numerator, denominator and deviation have one each. */
export type LineKind = "target" | "result" | "numerator" | "denominator" | "other";

/** The kind of a line by its word; null for any other text. */
export function lineKindOf(text: string): LineKind | null {
  const word = plain(text);
  if (/^(?:mål|måltal|budget|plan|krav|forventet)$/.test(word)) return "target";
  if (/^(?:resultat|faktisk|realiseret|opnået|status|måling)$/.test(word)) return "result";
  if (word === "tæller") return "numerator";
  if (word === "nævner") return "denominator";
  return /^(?:afvigelse|afv|diff|differens|difference|målopfyldelse|opfyldelse|pct af mål)$/.test(word)
    ? "other"
    : null;
}

const SHARE_LINE = /^(?:heraf\s+)?(tæller|nævner)(?:\s*[:,(–-].*)?$|[(,:–-]\s*(tæller|nævner)\)?$/i;

/** The part of a share that a line below a goal holds by its words: *Nævner: alle samtaler*, *Rettidige (tæller)*. */
export function shareLineOf(text: string): "numerator" | "denominator" | null {
  const [, first, last] = SHARE_LINE.exec(text.replace(/^[\s–-]+/, "")) ?? [];
  const word = (first ?? last)?.toLowerCase();
  return word === undefined ? null : word === "tæller" ? "numerator" : "denominator";
}
