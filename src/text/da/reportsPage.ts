import { listed } from "../listed";
import { formatDate } from "./numbers";

type Day = Parameters<typeof formatDate>[0];

/** The screen Rapporter. */
export const reportsText = {
  reading: "Laver forhåndsvisningen …",
  kind: "Rapport",
  kinds: {
    statusMeeting: "Statusmøde",
    halfYear: "Halvårsrapport",
    wholeYear: "Helårsrapport",
    monthly: "Resultatstatus for en måned",
    overview: "Overblik",
    matrix: "Resultatmålsmatrix",
  },
  kindHelp: {
    statusMeeting: "Dagsorden til mødet med centret, med plads til beslutninger.",
    halfYear: "Sag til udvalget midt i året, med alle mål i et bilag.",
    wholeYear: "Sag til udvalget efter årets udgang, med alle mål i et bilag.",
    monthly: "Månedens tal for de mål, der har Ja i kolonnen Månedlig.",
    overview: "Antal mål og deres status pr. center og styringsområde.",
    matrix: "Antal mål pr. fokusområde og styringsområde.",
  },
  contracts: "Kontrakter",
  contractsChosen: (chosen: number, all: number) => `Kontrakter (${chosen} af ${all} valgt)`,
  allContracts: "Alle kontrakter",
  noContract: "Vælg mindst én kontrakt.",
  noneAtDate: (date: Day) => `Ingen kontrakt dækker ${formatDate(date)}. Vælg en anden dato.`,
  date: "Dato",
  ownDates: "Hver kontrakts egen statusdato",
  closedDate: (date: Day) => `${formatDate(date)} (lukket)`,
  otherDate: "En anden dato",
  lacks: "Det mangler",
  lacksNothing: "Rapporten mangler ingenting.",
  madeAnyway: "Rapporten kan laves alligevel.",
  notOver: {
    wholeYear: (contracts: readonly string[], date: Day, end: Day) =>
      `Året er ikke omme for ${listed(contracts, "og")}: Tallene er pr. ${formatDate(date)}, og kontraktperioden slutter ${formatDate(end)}.`,
    halfYear: (contracts: readonly string[], date: Day, end: Day) =>
      `Halvåret er ikke omme for ${listed(contracts, "og")}: Tallene er pr. ${formatDate(date)}, og halvåret slutter ${formatDate(end)}.`,
  },
  open: (contract: string, date: Day) => `Foreløbig: Status for ${contract} pr. ${formatDate(date)} er ikke lukket.`,
  remarksLack: (contract: string, nrs: readonly string[]) =>
    `${contract} mangler ${nrs.length === 1 ? "en bemærkning" : "bemærkninger"} til mål ${listed(nrs, "og")}.`,
  figureLacks: (nr: string, contract: string, periods: readonly string[]) =>
    `${contract} mangler tal til mål ${nr} for ${listed(periods, "og")}.`,
  planLacks: (nr: string, contract: string, action: string, deadline: Day) =>
    `${contract} har en handlingsplan til mål ${nr} over fristen ${formatDate(deadline)}: ${action}`,
  more: (count: number) => (count === 1 ? "Vis én til" : `Vis ${count} til`),
  toFollowUp: "Gå til Opfølgning",
  compare: "Sammenlign to statusser",
  before: "Fra",
  after: "Til",
  findDifferences: "Vis forskelle",
  sameDate: "Vælg to forskellige datoer.",
  drawings: "Grafer og strategikort",
  graphsOf: "Grafer af",
  graphsDeviating: "De mål, der afviger, i de valgte kontrakter",
  graphsAll: "Alle mål i de valgte kontrakter",
  drawGraphs: "Lav arket Grafer",
  noneDeviates: "Ingen mål i de valgte kontrakter afviger. Vælg alle mål.",
  noGraphs: "Ingen af målene har målinger, der kan tegnes. Skriv tal i Målinger, og prøv igen.",
  graphsDrawn: (sheet: string, count: number) =>
    `Arket ${sheet} har nu ${count === 1 ? "én graf" : `${count} grafer`}.`,
  drawMaps: "Tegn strategikort",
  readingMaps: "Læser strategikortet …",
  noMapTables: "Strategikort tegnes af tabellerne Strategikort og Forandringsteori, som ikke er i projektmappen endnu.",
  noMapRows: (tables: readonly string[]) =>
    `Skriv kontraktens elementer i ${tables.length === 1 ? "tabellen" : "tabellerne"} ${listed(tables, "eller")}.`,
  noMapChosen: "De valgte kontrakter har ikke noget strategikort. Vælg en kontrakt, der har et.",
  drawingNow: "Tegner på arket",
  drawingSheet: (count: number) => `Tegner ${count === 1 ? "én tegning" : `${count} tegninger`} …`,
  mapsGone: "Der er ikke længere et strategikort at tegne.",
  mapsDrawn: (sheet: string, count: number) =>
    `Arket ${sheet} har nu ${count === 1 ? "én tegning" : `${count} tegninger`}.`,
  createMapTables: "Opret tabellerne",
  mapTablesCreated: "Tabellerne Strategikort og Forandringsteori er klar. Skriv et element i hver række.",
  map: "Kort",
  mapFrame: "Tegningen; rul til siden for at se den hele",
  mapList: "Kortets elementer og pile",
  preview: "Forhåndsvisning",
  empty: "Rapporten har intet indhold.",
  template: "Egen skabelon til Word (.docx, .dotx eller .docm)",
  templateHelp:
    "Skriv {{rapport}} i et afsnit for sig i jeres brevpapir, hvor rapporten skal stå. Uden egen skabelon bruges standardskabelonen.",
  templateUsed: (name: string) => `Word-dokumentet laves med skabelonen ${name}.`,
  templateGone: (name: string) =>
    `Skabelonen ${name} er ikke på denne computer. Vælg filen igen, eller brug standardskabelonen.`,
  templateChosen: (name: string) => `Skabelonen ${name} huskes til næste gang.`,
  templateNotRemembered: (why: string) => `Skabelonen bruges nu, men huskes ikke til næste gang. ${why}`,
  standardTemplate: "Brug standardskabelonen",
  standardChosen: "Word-dokumenter laves med standardskabelonen.",
  caseNumber: "Sagsnummer (kan udelades)",
  media: "Lav som",
  sheet: "Ark i projektmappen",
  word: "Word-dokument",
  noMedium: "Vælg ark, Word-dokument eller begge.",
  wordTooOld:
    "Word-dokumenter kan ikke laves på denne Mac, før macOS er opdateret, så Safari er mindst 16.4; vælg Ark i projektmappen.",
  make: "Lav rapport",
  preparing: "Læser projektmappen …",
  drawing: (done: number, total: number) => `Laver Word-dokumentet: ${done} af ${total} dele …`,
  sheetDrawing: "Tegner arket …",
  saving: "Gemmer Word-dokumentet …",
  making: "Laver rapporten",
  drawn: (decisions: number) =>
    decisions === 0
      ? "Rapporten står på arket Rapport."
      : `Rapporten står på arket Rapport. ${decisions === 1 ? "Én beslutning" : `${decisions} beslutninger`} fra arket er skrevet i Handlingsplaner.`,
  saved: {
    download: (name: string) => `${name} er gemt i mappen Overførsler.`,
    page: (name: string) => `${name} ligger klar på en side i browseren. Hent filen der.`,
    clipboard: (name: string) =>
      `${name} kunne ikke gemmes herfra. Rapportens tekst er kopieret i stedet: åbn Word, og sæt den ind.`,
  },
  noWayOut: (name: string) =>
    `${name} kunne ikke gemmes herfra. Åbn projektmappen i Excel på nettet, og lav rapporten der.`,
} as const;
