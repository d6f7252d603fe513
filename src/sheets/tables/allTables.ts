import {
  aggregationChoices,
  changeKindChoices,
  followUpChoices,
  goalFormChoices,
  goalTypeChoices,
  managementAreaChoices,
  methodChoices,
  pacingChoices,
} from "../cells/choices";
import type { Column, TableName, TableSchema } from "./schema";

const KEY: readonly Column[] = [
  {
    header: "Kontrakt",
    kind: "text",
    required: true,
    width: 22,
    help: "Kontraktens navn, skrevet ens i alle tabeller, fx Skelbækgade 2009.",
  },
  {
    header: "Nr",
    kind: "text",
    required: true,
    width: 7,
    help: "Målets nummer som tekst: 1.10 er ikke det samme som 1.1.",
  },
  { header: "Delmål", kind: "text", width: 8, help: "a, b …, når et mål har flere grænser. Ellers tomt." },
];

const contracts: TableSchema = {
  name: "Kontrakter",
  sheet: "Kontrakter",
  required: false,
  help: "En række for hver resultatkontrakt. Rækkefølgen her er rækkefølgen på arket Status.",
  columns: [
    {
      header: "Kontrakt",
      kind: "text",
      required: true,
      width: 26,
      help: "Kontraktens navn: center og år, fx Skelbækgade 2009.",
    },
    { header: "Center", kind: "text", width: 30, help: "Centrets fulde navn." },
    { header: "År", kind: "number", width: 8, help: "Kontraktåret, fx 2009." },
    {
      header: "Statusdato",
      kind: "date",
      width: 13,
      help: "Den dag, status skal opgøres. Tom: sidste dag i den seneste periode med tal.",
    },
    {
      header: "Opfølgning",
      kind: "choice",
      choices: followUpChoices.words,
      width: 13,
      help: "Hvor tit der følges op: måned, kvartal eller halvår.",
    },
  ],
};

const goals: TableSchema = {
  name: "Mål",
  sheet: "Mål",
  required: true,
  help: "En række for hvert mål. Har et mål to grænser, er det to rækker med samme Nr og delmål a og b.",
  columns: [
    ...KEY,
    {
      header: "Måltype",
      kind: "choice",
      choices: goalTypeChoices.words,
      width: 14,
      help: "Resultatmål, Indsatsmål eller Udviklingsmål.",
    },
    {
      header: "Styringsområde",
      kind: "choice",
      choices: managementAreaChoices.words,
      width: 15,
      help: "Indsats, Kvalitet, Personale eller Ressourcer.",
    },
    {
      header: "Fokusområde",
      kind: "text",
      width: 26,
      help: "Fokusområde eller visionspunkt. Status grupperes efter det.",
    },
    { header: "Mål", kind: "text", width: 60, help: "Målets ordlyd i kontrakten." },
    {
      header: "Målform",
      kind: "choice",
      choices: goalFormChoices.words,
      required: true,
      width: 11,
      help: "Mindst: højere er bedre. Højst: lavere er bedre. Interval: mellem to grænser. Milepæl: gjort eller ikke gjort.",
    },
    {
      header: "Måltal",
      kind: "number",
      required: true,
      width: 12,
      help: "Årets måltal. Tomt, hvis det følger af udgangspunkt og ændring. Procent skrives som 95.",
    },
    { header: "Måltal øvre", kind: "number", width: 12, help: "Kun for Interval: den øvre grænse." },
    { header: "Enhed", kind: "text", width: 18, help: "pct., antal, point, dage pr. medarbejder, kWh, måneder, kr. …" },
    {
      header: "Udgangspunkt",
      kind: "number",
      width: 14,
      help: "Tallet, der ændres fra. Lad feltet være tomt, hvis det ikke kendes; skriv ikke 0.",
    },
    {
      header: "Udgangspunkt periode",
      kind: "text",
      width: 14,
      help: "Hvornår udgangspunktet er målt, fx 2008 eller ultimo 2008.",
    },
    {
      header: "Ændring",
      kind: "number",
      width: 10,
      help: "Den aftalte ændring. Minus er et fald, 0 betyder, at niveauet fastholdes.",
    },
    {
      header: "Ændringstype",
      kind: "choice",
      choices: changeKindChoices.words,
      width: 13,
      help: "Pct. af udgangspunktet, Pct.point eller Absolut i målets enhed.",
    },
    {
      header: "Opgørelse",
      kind: "choice",
      choices: aggregationChoices.words,
      width: 14,
      help: "Hvordan målingerne bliver til ét tal: Sum, Gennemsnit, Seneste, Hver periode eller Afvigelse.",
    },
    {
      header: "Periodisering",
      kind: "choice",
      choices: pacingChoices.words,
      width: 13,
      help: "Hvad der forventes undervejs: Lineær, Konstant, Profil eller Ultimo. Tom: følger af opgørelsen.",
    },
    { header: "Frist", kind: "date", width: 12, help: "Den dag, målet skal være nået. Tom: årets sidste dag." },
    {
      header: "Metode",
      kind: "choice",
      choices: methodChoices.words,
      width: 10,
      help: "Niveau: tallet mod måltallet. Ændring: hvor stor en del af den aftalte ændring der er nået. Tom: Ændring, når der er et udgangspunkt og en ændring.",
    },
    {
      header: "Gul grænse",
      kind: "degree",
      width: 11,
      help: "Fra hvilken målopfyldelse et ikke nået mål er delvist opfyldt, fx 90 %. Tom: grænserne i Indstillinger.",
    },
    { header: "Vægt", kind: "number", width: 8, help: "Målets andel af kontrakten. Må stå tom." },
    { header: "Kilde", kind: "text", width: 12, help: "Hvem der leverer tallet: LIS eller centret." },
    { header: "Ansvarlig", kind: "text", width: 16, help: "Person eller team." },
    {
      header: "Udgået",
      kind: "date",
      comesWithUse: true,
      width: 12,
      help: "Den dag, målet udgik. Fra den dag opgøres det ikke, og dets målinger bliver stående. Tom: målet gælder. Kolonnen laves, når det første mål udgår.",
    },
  ],
};

const measurements: TableSchema = {
  name: "Målinger",
  sheet: "Målinger",
  required: true,
  help: "En række for hvert mål og hver periode. Kun perioder, der er slut på statusdatoen, tæller med.",
  columns: [
    ...KEY,
    {
      header: "Periode",
      kind: "period",
      required: true,
      width: 16,
      help: "Fx marts 2009, 2009-03, 1. kvartal 2009, 1. halvår 2009, uge 12 2009 eller 2009.",
    },
    { header: "Værdi", kind: "figure", width: 13, help: "Periodens tal. For en milepæl: datoen, eller Ja / Nej." },
    {
      header: "Tæller",
      kind: "number",
      width: 11,
      help: "Tæller, når tallet er en andel. Så beregnes gennemsnittet ud fra tællere og nævnere.",
    },
    { header: "Nævner", kind: "number", width: 11, help: "Nævner, når tallet er en andel." },
    {
      header: "Foreløbig",
      kind: "yesNo",
      choices: ["Ja", "Nej"],
      width: 11,
      help: "Ja, hvis tallet kan blive ændret.",
    },
    { header: "Bemærkning", kind: "text", width: 40, help: "Din egen note til tallet." },
  ],
};

const profiles: TableSchema = {
  name: "Profiler",
  sheet: "Profiler",
  required: false,
  help: "For mål med periodisering Profil: hvor stor en del af året der forventes nået ved udgangen af hver måned, lagt sammen fra årets start.",
  columns: [
    ...KEY,
    {
      header: "Periode",
      kind: "period",
      required: true,
      width: 16,
      help: "Måneden, fx marts 2009, eller 1. kvartal 2009.",
    },
    {
      header: "Andel",
      kind: "degree",
      required: true,
      width: 12,
      help: "Andelen af året, der forventes nået ved periodens udgang, fx 20 %. Ved fristen er den 100 %, også når det ikke er skrevet.",
    },
  ],
};

const settings: TableSchema = {
  name: "Indstillinger",
  sheet: "Indstillinger",
  required: false,
  help: "Grænserne for, hvornår et mål, der ikke er nået, er i risiko eller delvist opfyldt. De er jeres egne; der findes ingen dansk norm.",
  columns: [
    {
      header: "Indstilling",
      kind: "text",
      required: true,
      width: 42,
      help: "Indstillingens navn. Skriv ikke i denne kolonne.",
    },
    {
      header: "Værdi",
      kind: "degree",
      required: true,
      width: 12,
      help: "Målopfyldelsen, fx 90 %. Tom: grænsen bruges ikke.",
    },
    { header: "Forklaring", kind: "text", width: 80, help: "Hvad indstillingen betyder." },
  ],
};

const remarks: TableSchema = {
  name: "Bemærkninger",
  sheet: "Bemærkninger",
  required: false,
  help: "Bemærkninger til mål. Det, der skrives i kolonnen Bemærkning på arket Status, lander her ved næste opdatering.",
  columns: [
    ...KEY,
    { header: "Statusdato", kind: "date", required: true, width: 13, help: "Den statusdato, bemærkningen hører til." },
    { header: "Bemærkning", kind: "text", required: true, width: 80, help: "Bemærkningen." },
  ],
};

/** Every table of the workbook, in the order of its sheets. */
export const tables: readonly TableSchema[] = [contracts, goals, measurements, profiles, settings, remarks];

export function schemaOf(name: TableName): TableSchema {
  return tables.find((table) => table.name === name) ?? contracts;
}
