import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractPeriod } from "../../domain/contractPeriod";
import type { Period } from "../../domain/period";
import { danishError } from "./errorNames";
import { formatDate, formatNumber } from "./numbers";
import { contractPeriodName, periodName } from "./periodName";

/** What can be wrong in the tables, each with what to do. Table, row and column are named beside the sentence. */
export const problemTexts = {
  notANumber: (text: string) =>
    `»${text}« er ikke et tal, der kan læses entydigt. Skriv tallet med dansk komma, fx 1.250,5.`,
  numberIsDate: () => "Cellen er en dato, ikke et tal. Ret tallet, og giv cellen talformat.",
  errorCell: (code: string) =>
    `Cellen viser fejlen ${danishError(code)}. Ret formlen; indtil da tæller tallet ikke med.`,
  textCut: () =>
    "Teksten er afkortet, fordi en celle højst kan rumme 32.767 tegn. Skriv den kortere, eller læg resten et andet sted.",
  notADate: (text: string) => `»${text}« er ikke en dato. Skriv fx 31-12-2009.`,
  notAChoice: (text: string, words: readonly string[]) => `»${text}« kendes ikke. Vælg ${listOf(words)}.`,
  missingChoice: (words: readonly string[]) => `Feltet er tomt. Vælg ${listOf(words)}.`,
  missingKey: (header: string) => `${header} mangler, så rækken ikke kan bruges. Udfyld feltet.`,
  nrIsDate: () => "Nr er blevet til en dato. Giv kolonnen formatet Tekst, og skriv nummeret igen.",
  duplicateGoal: (firstRow: number) =>
    `Målet står også i række ${firstRow}. Giv det et andet Nr eller Delmål; indtil da bruges kun den første række.`,
  partMissing: (nr: string, parts: readonly string[]) =>
    `Mål ${nr} står også med delmål ${listOf(parts, "og")}, så rækkerne tæller som ét mål. Udfyld Delmål, eller giv rækken et andet Nr.`,
  unknownGoal: (nr: string, contract: string, rows: number) =>
    `Mål ${nr} i ${contract} findes ikke i tabellen Mål (${rows === 1 ? "én række" : `${rows} rækker`}). Ret Kontrakt, Nr og Delmål, eller opret målet.`,
  unknownContract: (contract: string, rows: number, isFigure: boolean, nearest: string | null) => {
    const what = isFigure ? ["Én måling", "målinger"] : ["Én række", "rækker"];
    const count = rows === 1 ? `${what[0]} står` : `${rows} ${what[1]} står`;
    return `${count} under ${contract}, som ikke findes. ${nearest === null ? "Ret Kontrakt, eller opret kontraktens mål." : `Er det ${nearest}?`}`;
  },
  aggregationColumnMissing: (likely: string | null) =>
    `Kolonnen Opgørelse findes ikke, så alle mål opgøres som Seneste. ${likely === null ? "Tilføj kolonnen" : `Er det kolonnen »${likely}«? Kald den Opgørelse`}, og vælg, hvordan målingerne bliver til ét tal.`,
  columnRenamed: (header: string, likely: string) =>
    `Kolonnen ${header} findes ikke. Er det kolonnen »${likely}«? Kald den ${header}; indtil da læses den ikke.`,
  unreadablePeriod: (text: string) =>
    `Perioden »${text}« kan ikke læses. Skriv fx marts 2009, 1. kvartal 2009 eller uge 12 2009.`,
  missingPeriod: () => "Periode mangler. Skriv fx marts 2009.",
  duplicatePeriod: (firstRow: number) =>
    `Samme mål og periode står også i række ${firstRow}. Den nederste række gælder; slet den anden.`,
  yearsTooLate: (period: Period, last: CalendarDate) =>
    `Perioden ${periodName(period)} ligger mere end et år efter ${formatDate(last)}, så tallet tæller ikke med. Ret perioden, hvis årstallet er skrevet forkert.`,
  longerRow: (shorter: Period) =>
    `Perioden rummer ${periodName(shorter)}, som har sin egen række, så denne række tæller ikke med. Slet den række, der ikke skal bruges.`,
  rowsBeforePeriod: (periods: readonly Period[], contract: ContractPeriod) =>
    `${countOf(periods)} ligger før ${contractPeriodName(contract)} og tæller ikke med: ${namesOf(periods)}. Ret perioden, hvis den er skrevet forkert.`,
  yearsTooEarly: (periods: readonly Period[], contract: ContractPeriod) =>
    `${countOf(periods)} ligger mere end et år før ${contractPeriodName(contract)} og tæller ikke med: ${namesOf(periods)}. Årstallet er formentlig skrevet forkert; ret perioden.`,
  shareOfNothing: () =>
    "Nævner er 0, så rækken giver intet tal, og værdien tæller ikke med. Ret Nævner, eller tøm Tæller og Nævner, hvis værdien gælder.",
  valueColumnMissing: (other: string, count: number) =>
    `Kolonnen Værdi findes ikke, men i kolonnen »${other}« står der ${count} tal. Kald kolonnen Værdi; indtil da tæller tallene ikke med.`,
  changeAgainstForm: (form: "atLeast" | "atMost", change: number) =>
    `Ændringen ${figure(change)} er ${form === "atLeast" ? "et fald, men målet er Mindst" : "en stigning, men målet er Højst"}. Ret fortegnet eller målformen; indtil da gælder måltallet.`,
  weightNegative: (weight: number) => `Vægten ${figure(weight)} er negativ og tæller ikke med. Skriv et tal over 0.`,
  weightsMixed: (contract: string) =>
    `Vægtene i »${contract}« er skrevet både som andele (0,4) og som procent (20), så der vises ingen vægtet målopfyldelse. Skriv dem alle på én måde.`,
  brokenChain: (header: string, after: string, found: string, next: number | null) =>
    `Efter ændringen er ${header} ${after}, men ${next === null ? `i tabellen Mål står ${found}. Ret det ene; indtil da gælder tabellen Mål` : `ændringen i række ${next} siger ${found} før. Ret det ene`}.`,
  maybeYearToDate: (aggregation: "sum" | "latest") =>
    aggregation === "sum"
      ? "Tallene ligner totaler fra årets start, og lagt sammen er de langt over det, der forventes. Er de år til dato? Vælg da opgørelsen År til dato; med Sum lægges de sammen."
      : "Tallene stiger hele vejen i takt med, hvad en jævn fordeling af måltallet giver. Er de år til dato? Vælg da opgørelsen År til dato; med Seneste forventes hele måltallet fra årets start.",
  maybeOwnMonths: () =>
    "Tallene stiger ikke hele vejen, og lagt sammen er de tæt på det, der forventes. Er de hver periodes eget tal? Vælg da opgørelsen Sum; med År til dato tæller kun det seneste.",
  maybeWholeYears: () =>
    "Målet er en andel af et budget og holdes op mod den del af året, der er gået. Er hvert tal forbruget i hele året, så vælg periodiseringen Konstant.",
  overlappingPeriods: (other: Period) =>
    `Perioden overlapper ${periodName(other)}, så de samme måneder tæller to gange. Slet den ene.`,
  weekIntoNextYear: (end: CalendarDate, contract: ContractPeriod, before: Period) =>
    `Ugen slutter ${formatDate(end)} og tæller derfor ikke med i ${contractPeriodName(contract)}. Læg tallet til ${periodName(before)}, hvis det skal med.`,
  factorHundred: (value: number, other: number, of: "target" | "baseline", factor: number) =>
    `${figure(value)} og ${of === "target" ? "måltallet" : "udgangspunktet"} ${figure(other)} ligger omkring en faktor ${figure(Math.max(factor, 1 / factor))} fra hinanden, og intet format siger hvorfor. Skriv begge i procent (95) eller med procentformat (95 %): målingen her og målets tal i tabellen Mål. Indtil da tæller tallet ikke med.`,
  shareDisagrees: (value: number, share: number) =>
    `Værdien ${figure(value)} passer ikke med Tæller / Nævner, som giver ${figure(share)}. Ret den ene.`,
  notYesNo: (text: string) => `»${text}« kan ikke læses. For en milepæl skrives en dato, Ja eller Nej.`,
  upperBelowLower: (upper: number, lower: number) =>
    `Måltal øvre (${figure(upper)}) er mindre end Måltal (${figure(lower)}). Byt om på dem; indtil da kan målet ikke vurderes.`,
  upperMissing: () => "Målet er et interval og mangler Måltal øvre. Indtil da kan målet ikke vurderes.",
  targetMissing: () => "Måltal mangler. Udfyld det, eller udfyld Udgangspunkt og Ændring.",
  baselineMissing: (period: string) =>
    `Udgangspunktet${period === "" ? "" : ` (${period})`} mangler, så måltallet ikke kan regnes ud. Udfyld det; 0 er ikke det samme som tomt.`,
  targetDisagrees: (stated: number, computed: number, change: number, relative: boolean) =>
    `Måltallet ${figure(stated)} passer ikke med udgangspunkt og ændring, som giver ${figure(computed)} (fra udgangspunktet til måltallet er ændringen ${figure(change)}${relative ? " pct." : ""}). Måltallet gælder; ret det, der er forkert.`,
  aggregationMissing: () => "Opgørelse mangler. Seneste er brugt; vælg, hvordan målingerne bliver til ét tal.",
  changeOnInterval: () => "Metode Ændring kan ikke bruges på et interval. Niveau er brugt.",
  degreeOutOfRange: (text: string) =>
    `»${text}« er ikke en grad. Skriv fx 90 % eller 0,9. Indtil da gælder den almindelige grænse.`,
  deadlineBeforeYear: (contract: ContractPeriod) => `Fristen ligger før ${contractPeriodName(contract)}. Ret fristen.`,
  yearMissing: () => "Kontraktens år mangler. Skriv det i kolonnen År; indtil da kan kontrakten ikke opgøres.",
  yearUnreadable: (text: string) => `»${text}« er ikke et årstal. Skriv fx 2009.`,
  duplicateContract: (firstRow: number) => `Kontrakten står også i række ${firstRow}. Slet den ene række.`,
  severalYears: (name: string, years: readonly number[]) =>
    `Navnet »${name}« nævner flere år (${listOf(years.map(String), "og")}). Skriv kontraktens år i kolonnen År, eller dens første og sidste dag i kolonnerne Fra og Til, fx 01-08-2023 og 31-07-2024; indtil da kan kontrakten ikke opgøres.`,
  dateMissing: (header: "Fra" | "Til") =>
    `${header} mangler. En kontrakt, der ikke følger kalenderåret, har både Fra og Til; indtil da kan den ikke opgøres.`,
  periodReversed: () => "Til ligger før Fra. Ret datoerne; indtil da kan kontrakten ikke opgøres.",
  periodTooLong: (months: number) =>
    `Fra og Til ligger ${months} måneder fra hinanden. Ret årstallet; indtil da kan kontrakten ikke opgøres.`,
  yearBesideDates: (year: number) => `År ${year} passer ikke med Fra og Til. Datoerne gælder; ret det, der er forkert.`,
  contractNotListed: (name: string, year: number) =>
    `Kontrakten »${name}« står ikke i tabellen Kontrakter. Året ${year} er læst af navnet eller fristen; tilføj kontrakten.`,
  contractWithoutYear: (name: string) =>
    `Kontrakten »${name}« står ikke i tabellen Kontrakter, og intet årstal kan læses. Tilføj kontrakten med År; indtil da kan dens mål ikke opgøres.`,
  contractsTableMissing: (names: readonly string[]) =>
    `Tabellen Kontrakter findes ikke. Året er læst af kontrakternes navn: ${names.join(", ")}. Opret ark laver tabellen.`,
  unknownSetting: (text: string) => `Indstillingen »${text}« kendes ikke og bruges ikke.`,
  profileNotCumulative: () =>
    "Profilens andele skal være lagt sammen fra årets start, stige og være 100 % ved fristen. Ret dem; indtil da bruges profilen ikke.",
  historyEdited: () =>
    "Rækken er ændret, siden status blev lukket. Status viser det, der står nu. Fortryd ændringen, eller genåbn perioden, og luk den igen.",
  historyUnreadable: () =>
    "Rækken mangler kontrakt, nummer eller en dato, så den kan ikke læses. Fortryd ændringen, eller genåbn perioden, og luk den igen.",
  historyMissing: (contract: string, asOf: CalendarDate) =>
    `Status for ${contract} pr. ${formatDate(asOf)} er lukket, men Historik har ingen rækker for den, så den opgøres af tallene, som de er nu. Fortryd sletningen i Historik, eller genåbn perioden.`,
  historyRowsDiffer: (contract: string, asOf: CalendarDate, written: number, rows: number) =>
    `Status for ${contract} pr. ${formatDate(asOf)} blev lukket med ${written} rækker i Historik, og nu er der ${rows}. Fortryd ændringen i Historik, eller genåbn perioden.`,
  closedTwice: (firstRow: number) => `Samme status er også lukket i række ${firstRow}, som gælder. Slet den ene række.`,
  closedContractGone: (contract: string, nearest: string | null) =>
    `Kontrakten ${contract} findes ikke mere, så dens lukkede status kun kan ses ved at vælge dens dato.${nearest === null ? "" : ` Er det ${nearest}? Ret da navnet i Kontrakter tilbage.`}`,
  closingMissing: (contract: string, asOf: CalendarDate) =>
    `Historik har en lukket status for ${contract} pr. ${formatDate(asOf)}, som Lukninger ikke nævner, så den bruges ikke. Fortryd sletningen i Lukninger.`,
  yearColumnMissing: (header: string) =>
    `Kolonnen ${header} findes ikke, så tabellen læses uden den. Fortryd sletningen, eller kald kolonnen ${header} igen.`,
  elementTwice: (firstRow: number) =>
    `Elementet står også i række ${firstRow}, som gælder. Giv det et andet navn, eller slet den ene række.`,
  elementUnknown: (name: string, nearest: string | null) =>
    `Elementet »${name}« findes ikke på kontraktens strategikort, så pilen tegnes ikke. ${nearest === null ? "Ret navnet, eller opret elementet." : `Er det »${nearest}«?`}`,
  elementToItself: () => "Elementet fører til sig selv, så pilen tegnes ikke. Ret Fører til.",
  mapGoalUnknown: (nr: string, contract: string) =>
    `Mål »${nr}« findes ikke i ${contract} og tæller ikke med i elementets status. Ret nummeret; flere numre skilles med semikolon.`,
  mapGoalIsDate: () => "Mål er blevet til en dato. Giv kolonnen formatet Tekst, og skriv numrene igen.",
  stepUnreadable: (text: string) =>
    `Trin »${text}« er ikke et helt tal fra 1. Skriv 1 ved de første aktiviteter, 2 ved det, de fører til, og så videre.`,
  profileMissing: () =>
    "Målet skal følge en profil, men der er ingen i tabellen Profiler og intet helt forrige år i Målinger. Indtil da kan målet ikke vurderes før fristen.",
  filterUnreadable: (text: string) =>
    `Filteret »${text}« kan ikke læses. Skriv Kolonne = værdi, flere med semikolon, fx Område = Nordby; Køn = I alt. En værdi med semikolon eller lighedstegn sættes i anførselstegn.`,
  periodColumns: (text: string) =>
    `»${text}« kan ikke læses som kolonner. Skriv overskriften over perioden, eller over år og måned, fx År; Måned.`,
  shareHalf: (header: "Tæller" | "Nævner") => `${header} mangler. Udfyld både Tæller og Nævner, eller tøm begge.`,
  factorZero: () => "Faktor er 0, så alle tal ville blive 0. Ret den, eller tøm feltet.",
  factorOnShare: () => "Faktor ganges på Værdi, men rækken har kun Tæller og Nævner. Tøm Faktor, eller udfyld Værdi.",
  sourceTableMissing: (name: string) =>
    `Tabellen ${name} findes ikke i projektmappen. Ret navnet. Er det en fil, så skriv dens endelse, fx ${name}-*.csv.`,
  sourceTableUnread: (name: string) =>
    `Tabellen ${name} kunne ikke læses sammen med status, måske fordi den er for stor. Hent dens tal på Målinger.`,
  sourceTableUnreadable: (name: string) =>
    `Tabellen ${name} kan ikke læses, så det kan ikke ses, om dens tal står i Målinger. Åbn den på Målinger, og se hvorfor.`,
  sourceNews: (name: string, fresh: number, changed: number) => {
    const parts = [
      ...(fresh === 0 ? [] : [fresh === 1 ? "ét nyt tal" : `${fresh} nye tal`]),
      ...(changed === 0 ? [] : [changed === 1 ? "ét andet tal" : `${changed} andre tal`]),
    ];
    return `Tabellen ${name} har ${listOf(parts, "og")}, end der står i Målinger. Hent dem på Målinger; indtil da tæller de ikke med.`;
  },
  sourceSilent: (name: string, goals: readonly string[]) =>
    `Tabellen ${name} giver ingen tal for mål ${listOf(goals, "og")}. Se efter, om Filter og overskrifter passer.`,
  sourceFaults: (name: string, count: number) =>
    `${count === 1 ? "Ét tal" : `${count} tal`} i tabellen ${name} kan ikke bruges. Åbn den på Målinger, og se hvorfor.`,
  sourcesDiffer: (name: string, count: number) =>
    `${count === 1 ? "Ét tal" : `${count} tal`} i tabellen ${name} er andre end dem, en anden tabel i Kilder giver for samme mål og periode. Lad kun den ene være kilde.`,
  sourceAsks: (name: string) =>
    `Tabellen ${name} kan læses på to måder. Åbn den på Målinger, og svar én gang; det huskes.`,
  queryFailed: (name: string, last: CalendarDate | null) =>
    `Forespørgslen ${name} kunne ikke hentes sidst${last === null ? "" : `; dens tal er fra ${formatDate(last)}`}. Opdater den i Excel (Data › Opdater alle), og hent tallene på Målinger.`,
} as const;

/** What stops the whole job: a required table or column is missing. */
export const missingTexts = {
  table: (name: string) =>
    `Tabellen ${name} findes ikke i projektmappen. Vælg Opret ark på fanen Resultatkontrakt, eller giv din egen tabel navnet ${name} (Tabeldesign > Tabelnavn).`,
  column: (table: string, columns: readonly string[], likely: readonly (string | null)[]) => {
    const asked = columns.flatMap((column, index) => {
      const other = likely[index] ?? null;
      if (other === null) return [];
      return [
        columns.length === 1 ? ` Er det kolonnen ${other}? Kald den ${column}.` : ` Er ${column} kolonnen ${other}?`,
      ];
    });
    const [one, lacking] = [columns.length === 1, listOf(columns, "og")];
    const add = one ? "tilføj en kolonne med den overskrift." : "tilføj kolonner med de overskrifter.";
    const said = `Tabellen ${table} mangler ${one ? "kolonnen" : "kolonnerne"} ${lacking}.${asked.join("")}`;
    return asked.length === 0 ? `${said} ${add.replace("t", "T")}` : `${said} Ellers ${add}`;
  },
} as const;

const figure = (value: number): string => formatNumber(value, 4);

function listOf(words: readonly string[], last: "eller" | "og" = "eller"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

const countOf = (periods: readonly Period[]): string =>
  periods.length === 1 ? "Én måling" : `${periods.length} målinger`;

/** The most periods that a sentence names. */
const MOST_NAMED = 4;

function namesOf(periods: readonly Period[]): string {
  const names = periods.slice(0, MOST_NAMED).map(periodName);
  return periods.length > MOST_NAMED ? `${names.join(", ")} m.fl.` : listOf(names, "og");
}
