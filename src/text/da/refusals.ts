import { listed, listedCells } from "../listed";
import { withoutStop } from "../withoutStop";
import { isCalendarDate } from "../../domain/calendarDate";
import { formatDate, formatNumber } from "./numbers";

const dateText = (asOf: string): string => (isCalendarDate(asOf) ? formatDate(asOf) : asOf);
const atDate = (asOf: string): string => (asOf === "" ? "" : ` pr. ${dateText(asOf)}`);
const theSheet = (name: string): string => (name === "" ? "Et ark" : `Arket ${name}`);

/**
 * What is in the way of writing or reading, where, and what to do. Nothing has been changed, but where the host itself
 * failed.
 */
export const refusals = {
  cancelled: () => "Afbrudt. Intet er skrevet.",
  readOnly: () => "Projektmappen er skrivebeskyttet. Gem en kopi under et andet navn, åbn den, og prøv igen.",
  protectedSheet: (sheet: string) =>
    `${theSheet(sheet)} er beskyttet. Vælg Gennemse > Fjern arkbeskyttelse, og prøv igen.`,
  protectedWorkbook: () =>
    "Projektmappens struktur er beskyttet, så der kan ikke laves ark. Vælg Gennemse > Beskyt projektmappe for at fjerne beskyttelsen, og prøv igen.",
  filteredTable: (name: string) =>
    `${name === "" ? "En tabel" : `»${name}«`} er filtreret. Vælg Data > Ryd for at vise alle rækker, og prøv igen.`,
  mergedCells: (name: string) =>
    `${name === "" ? "Et ark" : `»${name}«`} har flettede celler, hvor der skal skrives. Marker dem, vælg Hjem > Flet og centrer for at ophæve fletningen, og prøv igen.`,
  foreignRows: (rows: string) =>
    `Arket Status har rækker, som ikke er lavet af Målopfyldelse: række ${listed(rows.split(" "), "og")}. Flyt det, der står i dem, ned under status eller ud for et mål, slet rækkerne, og prøv igen.`,
  typedOver: (cells: string) =>
    `Der er skrevet i celler på arket Status, som Målopfyldelse selv udfylder: ${listedCells(cells, "og")}. Flyt det, der er skrevet, til kolonnen Bemærkning, til højre for status eller til tabellerne, ryd ${cells.includes(" ") ? "cellerne" : "cellen"}, og prøv igen.`,
  drawingChanged: (rows: string, sheet: string) =>
    rows === ""
      ? `Arket ${sheet} har fået flere eller færre kolonner der, hvor Målopfyldelse tegner. Fortryd det, eller omdøb arket, og slet dets navn under Formler > Navnestyring: så laves et nyt ark.`
      : `Der er skrevet på arket ${sheet}, hvor Målopfyldelse selv tegner: række ${listed(rows.split(" "), "og")}. Flyt det, der er skrevet, ned under tegningen, fortryd ændringen i rækkerne, og prøv igen.`,
  statusSpoilt: () =>
    "Arket Status mangler sine skjulte kolonner eller overskrifter, så det ikke kan ses, hvilke mål rækkerne hører til. Fortryd det, der blev slettet. Eller omdøb arket, slet navnet Resultatkontrakt_Status under Formler > Navnestyring, og vælg Opdater status: så laves et nyt ark ved siden af.",
  tableMissing: (name: string) =>
    `Tabellen ${name} findes ikke i projektmappen. Vælg Opret ark på fanen Resultatkontrakt, og prøv igen.`,
  columnMissing: (column: string, table: string) =>
    `Kolonnen ${column} i tabellen ${table} findes ikke. Giv kolonnen dens navn tilbage, eller tilføj den, og prøv igen.`,
  goalGone: (nr: string) =>
    `Mål ${nr} findes ikke længere i tabellen Mål. Intet er skrevet. Luk formularen, og se målene igen.`,
  goalChanged: (nr: string) =>
    `Mål ${nr} er ændret i arket, siden det blev åbnet her. Intet er skrevet. Vælg Annuller, og åbn målet igen for at se det, der står nu.`,
  goalExists: (nr: string) => `Der findes allerede et mål ${nr} i kontrakten. Giv målet et andet Nr eller Delmål.`,
  cellEditMode: () => "En celle er ved at blive redigeret. Tryk Enter eller Esc, og prøv igen.",
  tooLarge: () =>
    "Tabellerne er for store til at blive læst eller skrevet på én gang (over 5 MB). Flyt ældre målinger til en anden projektmappe, og prøv igen.",
  emptyRows: (rows: string, table: string) =>
    `Tabellen ${table} slutter med ${formatNumber(Number(rows))} tomme rækker, så den er for stor til at blive læst. Træk tabellens nederste højre hjørne op til den sidste række med indhold, og prøv igen.`,
  headerRowHidden: (table: string) =>
    `Tabellen ${table} viser ikke sin overskriftsrække, så kolonnerne kan ikke kendes. Klik i tabellen, sæt flueben i Tabeldesign > Overskriftsrække, og prøv igen.`,
  sheetFull: (sheet: string) =>
    `${theSheet(sheet)} har ikke plads til flere rækker under tabellen. Ryd rækkerne under den, og prøv igen.`,
  changedMeanwhile: () =>
    "Tabellerne blev ændret af andre, mens der blev skrevet. Det, der stod der, er sat tilbage. Prøv igen, når de andre er færdige.",
  partlyWritten: (table: string) =>
    `Kun en del blev skrevet i tabellen ${table}, så kom Excel eller andre i vejen. De rækker, der er skrevet, er hele. Tryk igen, så skrives resten.`,
  noAnswer: () =>
    "Excel har ikke svaret i 15 sekunder, så opgaven er opgivet. Er en celle ved at blive redigeret, så tryk Enter eller Esc. Se efter i arkene, om noget blev skrevet, før du prøver igen.",
  listOutdated: () =>
    "Projektmappen er blevet ændret, siden listen blev vist. Intet er fjernet. Se listen igennem igen, og fjern så.",
  unsavedRemarks: (count: string) =>
    `${count === "1" ? "Én bemærkning" : `${count} bemærkninger`} på arket Status er ikke gemt i tabellen Bemærkninger endnu. Vælg Opdater status, så gemmes ${count === "1" ? "den" : "de"}, og prøv igen.`,
  remarkTooLong: (nr: string) =>
    `Bemærkningen til mål ${nr} på arket Status og den i tabellen Bemærkninger er tilsammen over 32.767 tegn, og det er mere, end en celle kan rumme. Gør en af dem kortere, og prøv igen.`,
  remarkChanged: (nr: string) =>
    `Bemærkningen til mål ${nr} er ændret andre steder, siden den blev vist her. Intet er skrevet. Kopier din tekst, luk målet, åbn det igen, og ret den bemærkning, der står nu.`,
  alreadyClosed: (contract: string, asOf: string) =>
    `Status for ${contract}${atDate(asOf)} er allerede lukket. Intet er skrevet. Genåbn den først, hvis den skal lukkes igen.`,
  notClosed: (contract: string, asOf: string) =>
    `Status for ${contract}${atDate(asOf)} er ikke lukket. Vælg en status, der er lukket.`,
  nothingToSend: (asOf: string) =>
    `Ingen kontrakt kan sendes til sit center${atDate(asOf)}. Vælg en dag i kontraktens periode.`,
  nothingToClose: (contract: string, asOf: string) =>
    contract === ""
      ? `Ingen kontrakt kan lukkes${atDate(asOf)}. Vælg en dag i kontraktens periode.`
      : `${contract} har ingen mål${atDate(asOf)}. Vælg en dag, hvor der er mål.`,
  nothingToReport: (_: string, asOf: string) =>
    `Ingen kontrakt dækker ${dateText(asOf)}. Vælg en dag i en kontrakts periode.`,
  reportTypedOver: (places: string) =>
    `Der er skrevet på arket Rapport, hvor en ny rapport skal stå: ${listed(
      places.split(" ").map((place) => (/^\d/.test(place) ? `række ${place}` : place)),
      "og",
    )}. Flyt det, der er skrevet, til et andet ark, eller giv arket et andet navn, slet navnet Resultatkontrakt_Rapport under Formler > Navnestyring, og prøv igen: så laves et nyt ark.`,
  reportSpoilt: () =>
    "Arket Rapport har fået eller mistet kolonner, så det ikke kan ses, hvad rækkerne handler om. Fortryd det. Eller giv arket et andet navn, slet navnet Resultatkontrakt_Rapport under Formler > Navnestyring, og prøv igen: så laves et nyt ark.",
  decisionUnclear: (row: string, column: string) =>
    `Beslutningen i række ${row} på arket Rapport kan ikke blive til en handlingsplan: ${
      { Nr: "målets nummer findes ikke i kontrakten", Frist: "fristen er ikke en dato" }[column] ??
      "der mangler en tekst i Beslutning"
    }. Ret rækken, eller ryd den, og prøv igen.`,
  dateOutside: (contract: string, asOf: string) =>
    `${contract} dækker ikke ${dateText(asOf)}. Vælg en dag i kontraktens periode.`,
  notAfterClosed: (asOf: string) =>
    `Ændringen skal gælde fra en dag efter den lukkede status${atDate(asOf)}. Skriv en senere dag i Gælder fra, eller vælg rettelse.`,
  contractGone: (contract: string) => `Kontrakten ${contract} findes ikke. Skriv navnet, som det står i Kontrakter.`,
  reasonMissing: () => "Begrundelsen mangler. Skriv, hvorfor perioden genåbnes, eller målet ændres.",
  byMissing: () => "Navnet mangler. Skriv, hvem der gør det eller har besluttet det.",
  nothingBefore: (year: string) =>
    `Projektmappen har ingen kontrakt fra før ${year} at lave et nyt kontraktår af. Vælg et senere år.`,
  contractExists: (contract: string) =>
    `Kontrakten ${contract} findes allerede. Vælg et andet år, eller slet dens rækker, hvis den skal laves forfra.`,
  contractWithoutGoals: (contract: string) =>
    `Kontrakten ${contract} har ingen mål, der gælder. Skriv dem i Mål, og prøv igen.`,
  nothingAmended: (nr: string) => `Mål ${nr} har den værdi i forvejen, så der er intet at ændre. Skriv en anden værdi.`,
  tablesExist: (names: string) =>
    `Projektmappen har allerede ${names}. Eksemplet kan kun prøves i en projektmappe uden Målopfyldelses tabeller: åbn en ny, tom projektmappe, og prøv igen.`,
  hostFault: (words: string) =>
    `Excel kunne ikke udføre opgaven (${withoutStop(words)}). Klik i projektmappen, og prøv igen; alt skrives forfra. Hjælper det ikke, så luk og åbn projektmappen.`,
  accessDenied: () =>
    "Excel tillader ikke ændringen. Fjern beskyttelsen på fanen Gennemse, eller åbn projektmappen til redigering, og prøv igen.",
  alreadyExists: () =>
    "Projektmappen har allerede noget med samme navn. Se efter i arkenes navne og under Formler > Navnestyring, omdøb det, og prøv igen.",
  calculating: () => "Excel er ikke færdig med at beregne. Vælg Genberegn på fanen Resultatkontrakt, og prøv igen.",
  conflict: () => "Andre ændrede projektmappen samtidig. Vent et øjeblik, og prøv igen.",
  formulaTooLong: () => "En formel er længere, end Excel kan rumme. Del den i flere celler, og prøv igen.",
  gone: () =>
    "Noget, som opgaven skulle bruge, er flyttet eller slettet imens. Prøv igen, så læses projektmappen forfra.",
  insertBlocked: (sheet: string) =>
    `På ${sheet === "" ? "arket" : `arket ${sheet}`} er noget i vejen for at sætte rækker ind eller fjerne dem, fx en anden tabel. Flyt det til et andet ark, og prøv igen.`,
  interrupted: () => "Excel afbrød opgaven, fordi der var for meget at lave. Vent et øjeblik, og prøv igen.",
  linksBlocked: () => "Excel har spærret for kæder til andre data. Giv lov til dem på fanen Data, og prøv igen.",
  noService: () =>
    "Excel får ikke svar fra sin tjeneste på nettet. Tjek internetforbindelsen, og at du er logget ind, og prøv igen.",
  notInFront: () => "En anden projektmappe er forrest. Klik i projektmappen, og prøv igen.",
  outOfMemory: () => "Excel har ikke mere hukommelse. Gem, luk andre projektmapper, og prøv igen.",
  pivotInTheWay: (sheet: string) =>
    `${theSheet(sheet)} har en pivottabel, hvor der skal skrives. Flyt den til et andet ark, og prøv igen.`,
  tooManyCells: () =>
    "Opgaven rører flere celler, end Excel kan klare på én gang. Slet det, der står langt nede eller langt ude på arkene (Ctrl+End viser det), gem, og prøv igen.",
  tooOld: () =>
    "Denne udgave af Excel kan ikke udføre opgaven. Opdater Excel, eller åbn projektmappen i Excel på nettet, og prøv igen.",
  unsupportedSheet: (sheet: string) =>
    `${theSheet(sheet)} er et diagramark eller et makroark, som ikke kan rumme tabeller. Omdøb det, og prøv igen.`,
  totalsRow: (name: string) =>
    `Tabellen ${name} har en totalrække, og nye rækker kan ikke skrives under den. Klik i tabellen, fjern fluebenet i Tabeldesign > Totalrække, og prøv igen. Sæt det tilbage bagefter.`,
  nameTaken: (name: string) =>
    `Projektmappen har et navn, der hedder ${name}, så tabellen ${name} kan ikke laves. Vælg Formler > Navnestyring, omdøb eller slet navnet, og prøv igen.`,
} as const;
