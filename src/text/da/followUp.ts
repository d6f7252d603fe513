import { listed } from "../listed";
import { formatDate } from "./numbers";

type Day = Parameters<typeof formatDate>[0];

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const remarks = (count: number): string => (count === 1 ? "én bemærkning" : `${count} bemærkninger`);
const figures = (count: number): string => (count === 1 ? "ét tal" : `${count} tal`);
const plans = (count: number): string => (count === 1 ? "én handlingsplan" : `${count} handlingsplaner`);
const counted = (counts: { remarks: number; figures: number; plans: number }): string =>
  listed(
    [
      ...(counts.remarks > 0 ? [remarks(counts.remarks)] : []),
      ...(counts.figures > 0 ? [figures(counts.figures)] : []),
      ...(counts.plans > 0 ? [plans(counts.plans)] : []),
    ],
    "og",
  );

/** The screen Opfølgning. */
export const followUpText = {
  reading: "Læser projektmappen …",
  withoutTables: "Projektmappen har ingen resultatkontrakter endnu.",
  groupedBy: "Vis efter",
  groups: { contract: "Kontrakt", responsible: "Ansvarlig", centre: "Center" },
  shown: "Mål",
  selections: { owing: "Mangler noget", deviating: "Afviger", all: "Alle mål" },
  nobody: "Uden ansvarlig",
  noCentre: "Uden center",
  written: (written: number, due: number) =>
    due === 1 ? `${written} af 1 bemærkning skrevet` : `${written} af ${due} bemærkninger skrevet`,
  noneDue: "Ingen mål afviger, så der skal ikke skrives bemærkninger.",
  nothing: {
    owing: "Der mangler ingen bemærkninger, tal eller handlingsplaner over frist.",
    deviating: "Ingen mål afviger.",
    all: "Ingen mål er opgjort.",
  },
  group: (name: string, count: number) => `${name} (${count === 1 ? "ét mål" : `${count} mål`})`,
  more: (count: number) => (count === 1 ? "Vis ét mål til" : `Vis ${count} mål til`),
  owesRemark: "Bemærkning mangler",
  owesFigures: (periods: readonly string[]) => `Tal mangler: ${listed(periods, "og")}`,
  owesPlans: (count: number) => (count === 1 ? "Handlingsplan over frist" : `${count} handlingsplaner over frist`),
  closed: (date: Day) =>
    `Status pr. ${formatDate(date)} er lukket. Her står det, der blev rapporteret; bemærkninger skrives til en åben status.`,
  unplanned: "Bagud ved to lukkede statusser uden handlingsplan",
  asOf: (date: Day) => `Status pr. ${formatDate(date)}`,
  exchange: "Send til centrene, og saml ind",
  exchangeHelp:
    "Lav en projektmappe til hvert center med dets egne mål, og læs dem ind, når de kommer udfyldt tilbage.",
  exchangeOpen: "Send eller saml ind",
  remark: "Bemærkning",
  remarkHelp: (date: Day) => `Til status pr. ${formatDate(date)}.`,
  remarkNow: (text: string) =>
    text === ""
      ? "Bemærkningen i projektmappen er fjernet, mens du skrev."
      : `Bemærkningen i projektmappen er ændret, mens du skrev: »${text}«`,
  overwrite: "Behold min tekst",
  useTheirs: "Brug projektmappens",
  figures: "Tal, der mangler",
  lastTimes: "De seneste gange",
  noRemark: "Ingen bemærkning",
  useAgain: (date: Day) => `Brug bemærkningen fra ${formatDate(date)} igen`,
  save: (counts: { remarks: number; figures: number; plans: number }) => {
    const words = counted(counts);
    return words === "" ? "Gem" : `Gem ${words}`;
  },
  saving: "Gemmer …",
  saveNone: "Skriv en bemærkning, et tal eller en handlingsplan.",
  wrong: (count: number) => `${count === 1 ? "Ét felt" : `${count} felter`} skal rettes og gemmes ikke.`,
  goToField: "Gå til feltet",
  elsewhere: (count: number) =>
    `${count === 1 ? "Ét mål, du har skrevet til, vises" : `${count} mål, du har skrevet til, vises`} ikke med det valgte, men gemmes med.`,
  drop: "Kassér det skrevne",
  dropAsk: "Det, der er skrevet her og ikke gemt, forsvinder.",
  dropYes: "Ja, kassér det",
  saved: (
    counts: { remarks: number; figures: number; plans: number },
    left: readonly string[],
    wayBack: "open" | "tooMany" | "notRemembered" | "nothingWritten",
  ) => {
    const words = counted(counts);
    return [
      words === "" ? "Intet er gemt." : `${upper(words)} er gemt.`,
      ...(left.length === 0 ? [] : [`Ændret i projektmappen imens og derfor ikke gemt: ${left.join("; ")}.`]),
      ...(wayBack === "tooMany" ? ["Der er for meget til, at panelet kan fortryde det; brug Fortryd i Excel."] : []),
      ...(wayBack === "notRemembered"
        ? ["Excel kunne ikke gemme, hvad der blev skrevet, så det kan ikke fortrydes her i panelet."]
        : []),
    ].join(" ");
  },
  leftRemark: (nr: string) => `bemærkningen til mål ${nr}`,
  leftFigure: (nr: string, period: string) => `tallet for ${period} til mål ${nr}`,
  leftPlan: (nr: string) => `handlingsplanen til mål ${nr}`,
  last: (counts: { remarks: number; figures: number; plans: number }) => `Sidst gemt: ${counted(counts)}.`,
  takeBack: "Fortryd seneste",
  takeBackAsk: (counts: { remarks: number; figures: number; plans: number }) =>
    `${upper(counted(counts))} fjernes eller får det, der stod før. Det, der er rettet siden, røres ikke.`,
  takeBackYes: "Ja, fortryd",
  keep: "Behold",
  takenBack: (count: number, left: readonly string[]) =>
    [
      count === 0 ? "Intet er fortrudt." : `${count === 1 ? "Én ændring" : `${count} ændringer`} er fortrudt.`,
      ...(left.length === 0 ? [] : [`Rettet siden og derfor ikke rørt: ${left.join("; ")}.`]),
    ].join(" "),
  remind: (name: string) => `Kopiér rykker til ${name}`,
  remindShort: "Kopiér rykker",
  reminded: (name: string) => `Rykkeren til ${name} er kopieret. Sæt den ind i en mail.`,
  remindByHand: (name: string) => `Rykker til ${name}`,
  remindByHandHelp: "Teksten kunne ikke kopieres herfra. Marker den, og kopiér den med Ctrl+C.",
} as const;

/** Action plans (handlingsplaner) in the pane. */
export const planText = {
  plans: (count: number) => (count === 1 ? "Én handlingsplan" : `${count} handlingsplaner`),
  heading: "Handlingsplan",
  headingOf: (nr: string) => `Handlingsplan til mål ${nr}`,
  none: "Ingen handlingsplan",
  write: "Skriv handlingsplan",
  toFollowUp: "Skriv handlingsplan i Opfølgning",
  another: "Skriv en handlingsplan til",
  edit: (action: string) => `Ret handlingsplanen »${action}«`,
  editShort: "Ret",
  drop: "Kassér planen",
  gap: (actual: string, expected: string, deviation: string) =>
    `Nu ${actual} mod ${expected} forventet; afvigelse ${deviation}.`,
  cause: "Årsag",
  action: "Tiltag",
  responsible: "Ansvarlig",
  deadline: "Frist",
  expectedEffect: "Forventet virkning",
  state: "Tilstand",
  followUp: "Opfølgning",
  actionMissing: "Skriv i Tiltag, hvad der gøres, eller kassér planen.",
  overdue: "Over frist",
  due: (date: Day) => `Frist ${formatDate(date)}`,
  withoutDeadline: "Uden frist",
} as const;

/** *Luk periode*, *Genåbn* and later corrections. */
export const closingText = {
  heading: "Luk periode",
  open: (contract: string, date: Day) => `${contract}, status pr. ${formatDate(date)}: åben`,
  closedBy: (contract: string, date: Day, on: Day | null, by: string) =>
    `${contract}, status pr. ${formatDate(date)}: lukket${on === null ? "" : ` ${formatDate(on)}`}${by === "" ? "" : ` af ${by}`}`,
  close: "Luk …",
  closeOne: (contract: string) => `Luk status for ${contract} …`,
  closeAll: (count: number, date: Day) => `Luk ${count} kontrakter pr. ${formatDate(date)} …`,
  reopen: "Genåbn …",
  reopenOne: (contract: string) => `Genåbn status for ${contract} …`,
  ask: (date: Day) =>
    `Status pr. ${formatDate(date)} skrives til Historik og Lukninger. Senere ændringer flytter den ikke, men bliver nævnt.`,
  freezes: (contract: string, count: number) => `${contract}: ${count === 1 ? "ét mål" : `${count} mål`} fryses.`,
  lacks: (counts: { remarks: number; figures: number; plans: number }) => {
    const words = counted(counts);
    const late = counts.plans > 0 ? " over frist eller uden svar" : "";
    return words === "" ? "Intet mangler." : `Mangler: ${words}${late}. Den kan lukkes alligevel.`;
  },
  issues: (count: number) =>
    `${count === 1 ? "Ét forhold" : `${count} forhold`} i tabellerne bør ses efter først; se Start.`,
  by: "Lukket af",
  yes: "Luk periode",
  cancel: "Annuller",
  writing: "Skriver …",
  closed: (contracts: readonly string[], date: Day) =>
    `Status pr. ${formatDate(date)} er lukket for ${listed(contracts, "og")}.`,
  reopenAsk: (contract: string, date: Day) =>
    `Status for ${contract} pr. ${formatDate(date)} opgøres igen ud fra tabellerne. Historik bliver stående.`,
  reopenBy: "Genåbnet af",
  reopenYes: "Genåbn",
  reopened: (contract: string, date: Day) => `Status for ${contract} pr. ${formatDate(date)} er åben igen.`,
  reason: "Begrundelse",
  closedStatuses: "Lukkede statusser",
  closedAt: (date: Day, contracts: readonly string[]) => `${formatDate(date)}: ${listed(contracts, "og")}`,
  showClosed: "Vis lukket status",
  showClosedOf: (date: Day) => `Vis lukket status pr. ${formatDate(date)}`,
  showOpen: "Tilbage til kontrakternes egen statusdato",
  corrections: (count: number) => `Efterfølgende rettelser (${count})`,
  of: (contract: string, date: Day) => `${contract}, lukket status pr. ${formatDate(date)}`,
  because: (reason: string, by: string, on: Day | null) =>
    [reason, by, on === null ? "" : formatDate(on)].filter((part) => part !== "").join(" · "),
  giveReason: "Skriv begrundelse …",
  giveReasonTo: (line: string) => `Skriv begrundelse for ${line}`,
  reasonWanted: "Skriv en begrundelse.",
  byWanted: "Skriv, hvem der gør det.",
  reasonAsk: "Begrundelsen skrives i tabellen Ændringer. Den lukkede status bliver, som den er.",
  reasonBy: "Skrevet af",
  reasonYes: "Gem begrundelse",
  reasonWritten: "Begrundelsen er gemt i tabellen Ændringer.",
} as const;

/** Goals that were edited straight in Mål after a status was closed. */
export const editedText = {
  heading: (count: number) => `Rettet direkte i Mål (${count})`,
  help: "Målene er rettet i tabellen Mål, efter at en status er lukket. Er det en fejl, der rettes, eller er målet aftalt anderledes?",
  of: (contract: string, nr: string, date: Day) => `${contract}, ${nr}, lukket status pr. ${formatDate(date)}`,
  ask: (nr: string) => `Hvad er ændringen af mål ${nr}?`,
  kinds: { correction: "Rettelse …", adjustment: "Justering …", renegotiation: "Genforhandling …" },
  write: { correction: "Gem begrundelse", adjustment: "Skriv justeringen", renegotiation: "Skriv genforhandlingen" },
  tooEarly: (date: Day) => `Gælder fra skal være efter den lukkede status pr. ${formatDate(date)}.`,
} as const;

/** *Tidlig varsling*. */
export const warningText = {
  heading: (count: number) => `Tidlig varsling (${count})`,
  turns: {
    status: "Status er blevet værre siden sidste lukkede status",
    outlook: "Udsigten er blevet værre siden sidste lukkede status",
    expectedMissed: "Nået nu, men forventes ikke opfyldt",
  },
  budget: "Budget",
  now: (value: string) => `Nu ${value}`,
  before: (value: string, date: Day) => `${value} pr. ${formatDate(date)}`,
} as const;
