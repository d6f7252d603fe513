import { phraseTable } from "./phrase";

export type UnitKind = "percent" | "points" | "duration" | "money" | "count" | "other";
/** A unit (*enhed*) as the goals table writes it, and what it measures. */
export type Unit = { name: string; kind: UnitKind };

const named = (kind: UnitKind, name: string, spellings: string): (readonly [string, Unit])[] =>
  spellings.split("|").map((spelling) => [spelling, { name, kind }] as const);

const spellings: readonly (readonly [string, Unit])[] = [
  ...named(
    "points",
    "pct.",
    "procentpoint|procentpoints|procent point|pct point|pct points|pct.point|pct.-point|pct-point|pct - point|% point|% - point|%-point|procent-point|procentenheder",
  ),
  ...named("percent", "pct.", "pct|procent|%|vægtprocent|vægtpct|procents|pct.s|promille af hundrede"),
  ...named("other", "promille", "promille|‰"),
  ...named("other", "point", "point|points|skalapoint|indekspoint"),
  ...named(
    "duration",
    "dage",
    "dag|dage|dages|døgn|sygedage|sygedag|sygefraværsdage|sygefraværsdag|fraværsdage|sengedage|kalenderdage|liggedage|fraværsdagsværk|dagsværk",
  ),
  ...named("duration", "arbejdsdage", "arbejdsdag|arbejdsdage|arbejdsdages"),
  ...named("duration", "hverdage", "hverdag|hverdage|hverdages"),
  ...named("duration", "uger", "uge|uger|ugers"),
  ...named("duration", "måneder", "måned|måneder|måneders|mdr|mdrs|mdr's|md|måneds"),
  ...named("duration", "år", "år|års|leveår"),
  ...named("duration", "timer", "time|timer|timers|klokketimer|arbejdstimer|undervisningstimer"),
  ...named("duration", "minutter", "minut|minutter|minutters|min"),
  ...named("duration", "sekunder", "sekund|sekunder|sek|sekunders"),
  ...named("money", "kr.", "kr|kroner|dkk|kr.-"),
  ...named("money", "øre", "øre"),
  ...named("money", "euro", "euro|eur|€"),
  ...named("other", "kWh", "kwh|kilowatttimer"),
  ...named("other", "MWh", "mwh"),
  ...named("other", "GWh", "gwh"),
  ...named("other", "TWh", "twh"),
  ...named("other", "kW", "kw"),
  ...named("other", "MW", "mw|megawatt"),
  ...named("other", "GW", "gw|gigawatt"),
  ...named("other", "GJ", "gj"),
  ...named("other", "PJ", "pj"),
  ...named("other", "ton", "ton|tons|ton co2|tons co2|ton co2e|tons co2e"),
  ...named("other", "kg", "kg|kilo|kilogram"),
  ...named("other", "g", "gram|g"),
  ...named("other", "mg/l", "mg/l|mg / l"),
  ...named("other", "µg/m3", "µg/m3|µg/m³|mikrogram"),
  ...named("other", "mg", "mg|milligram"),
  ...named("other", "m2", "m2|m²|kvm|kvadratmeter"),
  ...named("other", "m3", "m3|m³|kubikmeter"),
  ...named("other", "km/t", "km/t|km / t|kilometer i timen|km i timen"),
  ...named("other", "km", "km|kilometer"),
  ...named("other", "meter", "meter|m"),
  ...named("other", "cm", "cm|centimeter"),
  ...named("other", "mm", "mm|millimeter"),
  ...named("other", "Mbit/s", "mbit/s|mbit / s|mbps"),
  ...named("other", "liter", "liter|l"),
  ...named("other", "hektar", "hektar|ha"),
  ...named("other", "dB", "db|decibel|db(a)"),
  ...named("other", "grader", "grader|grad|celsius"),
  ...named("other", "årsværk", "årsværk|fuldtidsstillinger"),
  ...named("count", "antal", "gange|gang|stk"),
];

/** How units are spelt, longest first. */
export const unitTable = phraseTable<Unit>(spellings);
/** Units by a single word: *antallet af sygedage*. */
export const unitWords: ReadonlyMap<string, Unit> = new Map(spellings);

/** Words after a number that are not its unit: the number has none. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "i på af til fra for med om ved og eller samt end mod over under efter inden senest ift hvor som der at men mens så pr ud hos per før når hvis da er skal må vil kan har være " +
    "det den de dette disse ikke hhv henholdsvis både dvs svarende mindst højst flere færre mere mindre lavere højere bedre ekstra årligt om jf blandt gennem målt set således også " +
    "sammenlignet heraf herunder dog ultimo primo medio i.f.t bl.a inkl ekskl mv m.v frem igen året år-til-år"
  ).split(" "),
);

const weekdays = /^(?:man|tirs|ons|tors|fre|lør|søn|hellig|fødsels)dage$/;

/** *Kursusdage*, *undervisningstimer*: a compound that ends in a unit of time. */
export function unitOfCompound(word: string): Unit | null {
  const ending = weekdays.test(word) ? undefined : /.{2}(dage|timer|minutter)$/.exec(word)?.[1];
  return ending ? { name: ending, kind: "duration" } : null;
}
