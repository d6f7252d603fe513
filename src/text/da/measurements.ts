import { danishError } from "./errorNames";
import { listed } from "../listed";
import { formatNumber } from "./numbers";
import { withoutStop } from "../withoutStop";

const figures = (count: number): string => (count === 1 ? "én måling" : `${formatNumber(count, 0)} målinger`);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const whole = (count: number): string => formatNumber(count, 0);
const values = (count: number): string => (count === 1 ? "Ét tal" : `${whole(count)} tal`);
const rows = (numbers: readonly number[], more = 0): string =>
  `række ${listed([...numbers.map(String), ...(more === 0 ? [] : [`${whole(more)} ${more === 1 ? "anden" : "andre"}`])], "og")}`;

/** The outcome of writing figures when some of them were in the table already. */
function fate(added: number, changed: number): string {
  if (changed === 0) return ".";
  if (added === 0) return changed === 1 ? "; den stod der med et andet tal." : "; de stod der med andre tal.";
  return `: ${whole(added)} ${added === 1 ? "ny" : "nye"}, ${whole(changed)} ${changed === 1 ? "ændret" : "ændrede"}.`;
}

/** The screen Målinger. */
export const measurementText = {
  withoutTables: "Tabellerne findes ikke endnu. Når de er lavet, kan målinger skrives her.",
  reading: "Læser projektmappen …",
  period: "Periode",
  kind: "Periodens længde",
  kinds: { month: "Måned", quarter: "Kvartal", halfYear: "Halvår", year: "År" },
  groupedBy: "Vis efter",
  groups: { contract: "Kontrakt", source: "Hvem der leverer tallet" },
  noSource: "Ingen kilde angivet",
  missing: (count: number, period: string) => `${upper(figures(count))} mangler for ${period}.`,
  complete: (period: string) => `Ingen målinger mangler for ${period}.`,
  noneDue: (period: string) => `Ingen mål skal have tal for ${period}.`,
  groupCount: (name: string, count: number) => `${name} (${count})`,
  milestones: "Milepæle, der ikke er nået",
  milestoneHelp: "Skriv den dato, milepælen blev nået, fx 14-05-2009, eller Ja / Nej.",
  deadline: (date: string) => `Frist ${date}`,
  last: (value: string, period: string) => `Senest: ${value} (${period})`,
  noFigure: "Ingen tal endnu",
  replaces: (value: string) => `Der står allerede »${value}«; det bliver erstattet.`,
  percent: "pct.",
  unitless: "tal",
  pasteHelp: "Enter går til næste felt. En kolonne med tal fra Excel kan indsættes i et felt og fylder felterne nedad.",
  provisional: "Tallene er foreløbige",
  pastedTooLong: (left: number) => `${values(left)} fra den indsatte kolonne har intet felt og er ikke brugt.`,
  pastedWide:
    "Det indsatte har flere kolonner, men ingen overskrifter, der kan genkendes. Kopier én kolonne med tal, eller tag overskrifterne Kontrakt, Nr, Periode og Værdi med.",
  pasted: "Indsat fra Excel",
  goToField: "Gå til feltet",
  fileOpen: (name: string) =>
    `Filen ${name} er ikke skrevet endnu. Skriv den, eller vælg Annuller, før du henter en ny.`,
  typed: "Tastet i panelet",
  write: (count: number) => (count === 0 ? "Skriv målinger" : `Skriv ${figures(count)}`),
  writing: "Skriver …",
  preparing: "Gør klar til at skrive …",
  writtenParts: (done: number, of: number) =>
    of === 1 ? "Skriver …" : `Skriver: ${whole(done)} af ${whole(of)} dele står i arket …`,
  takingPartsBack: (left: number, _of: number) =>
    `Tager tilbage, hvad der er skrevet (${whole(left)} ${left === 1 ? "del" : "dele"}) …`,
  writeNone: "Skriv mindst ét tal.",
  wrong: (count: number) => `${count === 1 ? "Ét felt" : `${whole(count)} felter`} skal rettes og skrives ikke.`,
  written: (
    added: number,
    changed: number,
    left: readonly string[],
    wayBack: "open" | "tooMany" | "notRemembered" | "nothingWritten",
  ) =>
    [
      added + changed === 0
        ? "Intet er skrevet."
        : `${upper(figures(added + changed))} er skrevet i tabellen Målinger${fate(added, changed)}`,
      ...(left.length === 0
        ? []
        : [`${left.length === 1 ? "Rækken" : "Rækkerne"} for ${left.join("; ")} er ændret imens og er ikke rørt.`]),
      ...(wayBack === "tooMany" ? ["Der er for mange til, at panelet kan fortryde dem; brug Fortryd i Excel."] : []),
      ...(wayBack === "notRemembered"
        ? ["Excel kunne ikke gemme i projektmappen, hvad der blev skrevet, så det kan ikke fortrydes her i panelet."]
        : []),
    ].join(" "),
  lastWriting: (name: string, count: number) => `Sidst skrevet: ${figures(count)} (${name}).`,
  takeBack: "Fortryd seneste skrivning",
  takeBackAsk: (count: number) =>
    `Nye rækker fjernes, og ændrede tal får deres gamle værdi tilbage (${figures(count)} i alt). Rækker, der er rettet siden, røres ikke.`,
  takeBackYes: "Ja, fortryd",
  no: "Behold",
  takenBack: (removed: number, restored: number, left: readonly string[]) =>
    [
      upper(
        [
          ...(removed === 0 ? [] : [`${removed === 1 ? "Én række" : `${whole(removed)} rækker`} er fjernet`]),
          ...(restored === 0
            ? []
            : [`${restored === 1 ? "ét tal har" : `${whole(restored)} tal har`} fået den gamle værdi`]),
        ].join(", og ") || "intet er fortrudt",
      ),
      left.length === 0 ? "." : `. Rettet siden og derfor ikke rørt: ${left.join("; ")}.`,
    ].join(""),
  place: (contract: string, nr: string, period: string) => `${contract}, mål ${nr}, ${period}`,
  content: {
    share: (numerator: string, denominator: string) => `${numerator} af ${denominator}`,
    provisional: "foreløbig",
    nothing: "tom",
  },
  note: {
    negative: "Tallet er under 0. Se efter, om fortegnet er rigtigt.",
    overHundred: "Tallet er over 100 pct. Se efter, om det er rigtigt.",
    numeratorLarger: "Tæller er større end Nævner, så tallet er over 100 pct. Se efter, om de er byttet om.",
    suppressed: (text: string) => `»${text}« er for lavt til at blive oplyst og er læst som intet tal.`,
    explained: (text: string, mark: string, words: string) =>
      `»${text}« er læst uden mærket ${mark}. Noten »${words}« skrives som bemærkning.`,
    footnote: (text: string, mark: string) =>
      `»${text}« er læst uden mærket ${mark}. Se i filens noter, hvad det betyder.`,
  },
  fault: {
    contractMissing: "Kontrakten mangler. Skriv den i filen, eller vælg én kontrakt for hele filen.",
    contractUnknown: (text: string, near: string | null) =>
      `»${text}« er hverken en kontrakt eller et center i tabellen Kontrakter. ${near === null ? "Ret navnet" : `Er det ${near}, så ret navnet`} i filen, eller vælg kontrakten for hele filen.`,
    contractOtherYear: (text: string, year: string, others: readonly string[]) =>
      `${text} har ingen kontrakt for ${year}; der er en for ${listed(others, "og")}. Ret perioden eller navnet i filen.`,
    contractOther: (text: string, chosen: string) =>
      `Rækken gælder ${text}, men ${chosen} er valgt for hele filen. Vælg den anden kontrakt, hvis rækken skal med.`,
    nrMissing: "Målets nummer mangler. Skriv det i filen.",
    nrIsDate: "Nummeret er blevet til en dato. Giv kolonnen formatet Tekst i filen, og skriv nummeret igen.",
    goalUnknown: (nr: string, contract: string) =>
      `Mål ${nr} findes ikke i ${withoutStop(contract)}. Ret nummeret i filen, eller opret målet i tabellen Mål.`,
    partMissing: (nr: string, parts: readonly string[]) =>
      `Mål ${nr} har delmålene ${listed(parts, "og")}. Skriv, hvilket det er, fx ${nr}${parts[0] ?? ""}.`,
    periodMissing: "Perioden mangler. Skriv fx marts 2009.",
    periodUnreadable: (text: string) =>
      `Perioden »${text}« kan ikke læses. Skriv fx marts 2009, 2009-03 eller 1. kvartal 2009.`,
    notANumber: (text: string, example: string) =>
      `»${text}« er ikke et tal, der kan læses entydigt. Skriv fx ${example}.`,
    ledgerSign: (text: string) =>
      `»${text}« siger ikke, om tallet er over eller under 0. Skriv det med eller uden minus i filen.`,
    twoReadings: (text: string, thousands: string, decimals: string) =>
      `»${text}« kan være ${thousands} eller ${decimals}, og målets egne tal ligger nærmest det sidste. Skriv ${thousands} eller ${decimals}.`,
    notInPercent: (value: string, unit: string) =>
      `${value} pct. kan ikke være et tal i ${withoutStop(unit)}. Skriv tallet i målets enhed, uden procent.`,
    otherUnit: (text: string, unit: string) =>
      `»${text}« er i kr., men målet opgøres i ${withoutStop(unit)}. Skriv tallet i målets enhed.`,
    hours: (text: string, unit: string) =>
      `${text} er timer og minutter${unit === "" ? "" : `, men målet opgøres i ${withoutStop(unit)}`}. Skriv tallet i målets enhed.`,
    numberIsDate: "Cellen er en dato, ikke et tal. Ret tallet, og giv cellen talformat.",
    errorCell: (code: string) => `Cellen viser fejlen ${danishError(code)}. Ret den i filen.`,
    notYesNo: (text: string) => `»${text}« kan ikke læses. For en milepæl skrives en dato, Ja eller Nej.`,
    factorHundred: (value: number, other: number, of: "target" | "baseline", factor: number) =>
      `${formatNumber(value, 4)} og ${of === "target" ? "måltallet" : "udgangspunktet"} ${formatNumber(other, 4)} ligger omkring en faktor ${formatNumber(Math.max(factor, 1 / factor), 0)} fra hinanden. ${
        factor < 1
          ? "Skriv tallet i procent (94,7) og ikke som andel (0,947), eller sæt procenttegn ved det."
          : `Står ${of === "target" ? "måltallet" : "udgangspunktet"} som andel i tabellen Mål, så skriv det i procent; ellers ret tallet.`
      }`,
    shareDisagrees: (value: string, share: string) =>
      `Værdien ${value} passer ikke med tæller og nævner, som giver ${share}. Ret den ene.`,
    numeratorMissing: "Tælleren mangler ved nævneren. Skriv den i filen.",
    denominatorMissing: "Nævneren mangler ved tælleren. Skriv den i filen.",
    denominatorZero: "Nævneren er 0, så tallet ikke kan beregnes. Ret den i filen.",
    empty: "Tallet mangler. Skriv det i filen, eller slet rækken.",
    overlaps: (period: string, other: string) =>
      `${period} overlapper ${other}, som også har tal, så de samme måneder ville tælle to gange. Slet den ene.`,
    totalBeside: (period: string, part: string) =>
      `${period} lægger andre perioder sammen, der selv har tal (fx ${part}), så tallet ville tælle to gange. Det udelades.`,
    besideRunning: (period: string, total: string) =>
      `Målet opgøres som år til dato, og filen har også tal fra årets start (${total}). Tallet for ${period} alene udelades.`,
    doubleInRow: (columns: readonly string[], nr: string, period: string, differ: boolean) =>
      `Kolonnerne ${listed(columns, "og")} giver begge et tal for mål ${nr}, ${period}. ${
        differ ? "Ret overskrifterne i filen; ingen af dem bruges." : "Tallene er ens; kun det første bruges."
      }`,
    doubleSame: (others: readonly number[], more = 0) =>
      `Samme mål og periode står også i ${rows(others, more)} med samme tal. Kun den første bruges.`,
    doubleDiffers: (others: readonly number[], more = 0) =>
      `Samme mål og periode står også i ${rows(others, more)} med et andet tal. Slet den forkerte række; ingen af dem bruges.`,
  },
  more: (count: number) => (count === 1 ? "Vis én til" : `Vis ${whole(count)} flere`),
  alreadyThere: "Tallet står der allerede.",
  notRemembered: "Kolonnerne kunne ikke huskes til næste fil.",
  columnNamed: (letters: string) => `Kolonne ${letters}`,
} as const;
