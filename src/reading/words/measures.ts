import type { Aggregation } from "../../domain/goal";
import { remembered } from "./remembered";

/** Which way a measure is better, the unit it has when the text gives none, and how its measurements add up. */
export type Measure = { better: "lower" | "higher" | null; unit: string | null; aggregation: Aggregation | null };

type Row = readonly [stems: string, measure: Measure];
const row = (
  stems: string,
  better: Measure["better"],
  unit: string | null = null,
  aggregation: Aggregation | null = null,
): Row => [stems, { better, unit, aggregation }];

/**
 * Words inside which a stem tells what is measured. The order counts: *sygefraværsprocent* is a percentage before it is
 * days, *afklaringsprocent* is better higher although *procent* alone says nothing.
 */
const rows: readonly Row[] = [
  row(
    "sygefraværsprocent|fraværsprocent|fejlprocent|fejlrate|ledighedsprocent|ledighedsgrad|afbrud|frafaldsprocent|genindlæggelsesfrekvens|klagefrekvens|omgørelsesprocent|frafaldsrate|dødelighedsrate",
    "lower",
    "pct.",
    "mean",
  ),
  row(
    "rettidighed|besvarelsesprocent|afklaringsprocent|svarprocent|dækningsgrad|aktiveringsgrad|gennemførelsesprocent|refusionsprocent|afgangsrate|belægningsprocent|beskæftigelsesfrekvens|punktlighed|genanvendelsesprocent|udnyttelsesgrad|økologiprocent",
    "higher",
    "pct.",
    "mean",
  ),
  row("sygefravær|korttidsfravær|langtidsfravær|sygedage|fraværsdage", "lower", "dage", "sum"),
  row("fravær", "lower", "pct.", "mean"),
  row("sagsbehandlingstid|ventetid|liggetid|behandlingstid|ekspeditionstid|gennemløbstid", "lower", "dage", "mean"),
  row("responstid|svartid|udrykningstid|rejsetid|frist|nedetid|varighed", "lower", null, "mean"),
  row("formalitetsklage|klage", "lower", "antal", "sum"),
  row("klassekvotient|elevtal", "lower", "antal", "latest"),
  row("elforbrug|varmeforbrug|energiforbrug|strømforbrug|fjernvarmeforbrug", "lower", "kWh", "sum"),
  row("vandforbrug", "lower", "m3", "sum"),
  row("forbrug|indkøb", "lower", null, "sum"),
  row("udledning|udslip|emission|drivhusgas|kvælstof|co2|klimaaftryk|klimabelastning", "lower", "ton", "sum"),
  row("madspild|affaldsmængde|restaffald|husholdningsaffald|dagrenovation", "lower", "kg", "sum"),
  row("areal", "higher", "hektar", "latest"),
  row("hastighed", null, "km/t", "mean"),
  row("affald", null, "ton", "sum"),
  row("udgift|omkostning|gæld|restance|underskud|merforbrug|sygefraværsudgift", "lower", "kr.", "sum"),
  row("budgetresultat|driftsresultat|årsresultat|nettoresultat", "higher", "kr.", "latest"),
  row("driftsbudget|købsbudget|administrationsbudget|budget", "lower", "kr.", "latest"),
  row("medarbejderomsætning|personaleomsætning", "lower", "pct.", "mean"),
  row("eksport|omsætning|indtægt|overskud|provenu|egenfinansiering|likviditet|kassebeholdning", "higher", "kr.", "sum"),
  row(
    "bestand|beholdning|sygedagpengesag|kontanthjælpsmodtager|dagpengemodtager|ydelsesmodtager|langtidsledig|førtidspensionist|verserende|sagspukkel|venteliste|hjemløs|anbragte|anbringelse",
    "lower",
    "antal",
    "latest",
  ),
  row(
    "tilgang|fejl|frafald|ulykke|dræbt|tilskadekom|dødsfald|selvmord|genindlæggelse|aflysning|forsink|overskridelse|indbrud|recidiv|voldsepisode|magtanvendelse|opsigelse|utilsigtede|tvangsfiksering|bæltefikser|konflikt",
    "lower",
    "antal",
    "sum",
  ),
  row(
    "ledighed|fattigdom|rygere|ryger|overvægt|dødelighed|smittede|momsgab|skattegab|hjemvis|omgør|overbelastning|stress|mistrivsel|tomgang|inflation",
    "lower",
    "pct.",
    "mean",
  ),
  row(
    "støj|afvige|afvigelse|belastning|pukkel|spild|pris|nitrat|indhold|koncentration|vold|kriminalitet|lukkedage|arbejdstid",
    "lower",
  ),
  row("folketal|indbyggertal|befolkningstilvækst|befolkningstal|tilflytter", "higher", "antal", "latest"),
  row("karakter|eksamensgennemsnit|eksamenssnit", "higher", "karakter", "latest"),
  row("score|tilfreds|trivsel|trivsl|indeks|resultatet på spørgsmål", "higher", "point", "latest"),
  row("levealder|middellevetid|levetid", "higher", "år", "latest"),
  row(
    "produktivitet|effektivitet|andel|procentdel|genanvend|økologi|vedvarende|selvforsørg|fremmøde|deltagelse|gennemførelse|dækning|tillid|kendskab",
    "higher",
    "pct.",
    "mean",
  ),
  row(
    "afgang|beskæftigelse|placer|etabler|ladestandere|besøg|ansatte|praktikplads|lærling|elevplads|bolig|træer|besøgende|udlån|arbejdspladser|virksomhedsbesøg|medlemmer|forløb",
    "higher",
    "antal",
    "sum",
  ),
];

const stems: readonly (readonly [string, Measure])[] = rows.flatMap(([words, measure]) =>
  words.split("|").map((stem) => [stem, measure] as const),
);

/** Words that only contain a stem: *gælder* is no *gæld*, and *forbrugere* are people. */
const falseFriends = /^gæld(?:er|ende|t)$|^forbruger|handel|^økologisk|^afgangs(?:prøve|eksamen)/;

/** The table's entry for a word (lower case), by the stem it contains. */
export const measureIn = remembered((word): Measure | null =>
  falseFriends.test(word) ? null : (stems.find(([stem]) => word.includes(stem))?.[1] ?? null),
);

/** Words that say by their ending what unit their measure has: *besvarelsesprocenten*, *antallet*. */
const endings: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/^(?:andel|procentdel)|procent(?:en|er|erne)?$|procentsats|(?:grad|rate|frekvens|kvote)(?:en|n|erne)?$/, "pct."],
  [/^antal|antallet$|.tallet$|(?:s|ev|er)tal$/, "antal"],
];

/** *Et flertal i byrådet* is counted by nobody. */
const isMajority = /^(?:flertal|mindretal)/;

/** The unit that a word (lower case) says by its ending. */
export const unitByEnding = remembered((word): string | null =>
  isMajority.test(word) ? null : (endings.find(([pattern]) => pattern.test(word))?.[1] ?? null),
);
