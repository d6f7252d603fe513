import { listed } from "../listed";
import { formatDate, formatNumber } from "./numbers";
import { calendarYearOf, type ContractPeriod } from "../../domain/contractPeriod";
import { contractPeriodName } from "./periodName";
import { withoutStop } from "../withoutStop";

type Day = Parameters<typeof formatDate>[0];

/** The goals of the workbook on the screen Kontrakt: the list, and the form of one goal. */
export const goalsText = {
  heading: "Mål i projektmappen",
  readHeading: "Læs en kontrakt",
  contract: "Kontrakt",
  allContracts: "Alle kontrakter",
  newContract: "Ny kontrakt …",
  contractName: "Kontraktens navn",
  search: "Søg i mål",
  shown: (shown: number, all: number) => (shown < all ? `${shown} af ${all} mål` : all === 1 ? "Ét mål" : `${all} mål`),
  none: "Ingen mål passer. Ret søgningen, eller vælg en anden kontrakt.",
  showAll: (count: number) => `Vis alle ${count}`,
  new: "Nyt mål",
  goal: (nr: string) => `Mål ${nr}`,
  edit: "Ret",
  editGoal: (nr: string) => `Ret mål ${nr}`,
  unfinished: "Ændringer, der ikke er skrevet",
  retire: "Lad udgå",
  retireGoal: (nr: string) => `Lad udgå: mål ${nr}`,
  retireFrom: "Udgår fra",
  retireHelp: "Fra den dag opgøres målet ikke. Målingerne bliver stående, og målet kan genindsættes.",
  retiredBefore: (contract: ContractPeriod) =>
    `Dagen ligger før ${contractPeriodName(contract)}, så målet slet ikke opgøres.`,
  retiredAfter: (contract: ContractPeriod) =>
    `Dagen ligger efter ${contractPeriodName(contract)}, så målet opgøres hele ${calendarYearOf(contract) === null ? "perioden" : "året"}.`,
  dayWanted: "Vælg den dag, målet udgår.",
  retireNow: "Lad målet udgå",
  retiredFrom: (date: Day) => `Udgået ${formatDate(date)}`,
  reinstate: "Genindsæt",
  reinstateGoal: (nr: string) => `Genindsæt mål ${nr}`,
  cancel: "Annuller",
  save: "Skriv til arket",
  saving: "Skriver …",
  nrMissing: "Skriv målets nummer, fx 1.3.",
  nameMissing: "Skriv kontraktens navn: center og år.",
  remove: "Slet",
  removeGoal: (nr: string) => `Slet mål ${nr}`,
  removeAsk: (nr: string, rows: string, ownCells: boolean) =>
    [
      `Slet mål ${nr}? Rækken fjernes fra tabellen Mål${rows === "" ? "" : `, og ${rows} fjernes sammen med den`}.`,
      ...(ownCells ? ["Det, der står i jeres egne kolonner i rækken, fjernes også."] : []),
      ...(rows === "" ? [] : ["Falder målet bort i årets løb, så lad det udgå i stedet: da bliver tallene stående."]),
    ].join(" "),
  removeYes: "Ja, slet målet",
  removed: (nr: string, rows: number) =>
    `Mål ${nr} er slettet${rows === 0 ? "" : ` sammen med ${rows === 1 ? "én række" : `${rows} rækker`} i de andre tabeller`}.`,
  lastRemoval: (nr: string, contract: string, rows: number) =>
    `Sidst slettet: mål ${nr} i ${contract}${rows === 0 ? "" : ` og ${rows === 1 ? "én række" : `${rows} rækker`} i de andre tabeller`}.`,
  putBack: "Fortryd sletning",
  putBackAsk: (nr: string, rows: number) =>
    `Mål ${nr} skrives igen nederst i tabellen Mål${rows === 0 ? "" : `, og ${rows === 1 ? "én række" : `${rows} rækker`} skrives igen nederst i de andre tabeller`}.`,
  putBackYes: "Ja, fortryd sletningen",
  putBackDone: (nr: string, rows: number) =>
    `Mål ${nr} står igen i tabellen Mål${rows === 0 ? "" : ` sammen med ${rows === 1 ? "én række" : `${rows} rækker`} i de andre tabeller`}.`,
  lastWriting: (rows: number, contract: string) =>
    `Sidst skrevet: ${rows === 1 ? "én række" : `${rows} rækker`} i Mål for ${contract}.`,
  takeBack: "Fortryd seneste skrivning",
  takeBackAsk: (rows: number) =>
    `${rows === 1 ? "Rækken" : `De ${rows} rækker`} fjernes igen fra tabellen Mål. Mål, der er rettet siden eller har fået målinger eller bemærkninger, røres ikke.`,
  takeBackYes: "Ja, fortryd",
  takeBackNo: "Behold",
  takenBack: (rows: number, left: readonly string[]) =>
    [
      rows === 0 ? "Intet er fortrudt." : `${rows === 1 ? "Én række" : `${rows} rækker`} er fjernet fra tabellen Mål.`,
      ...(left.length === 0 ? [] : [`Rettet eller brugt siden og derfor ikke rørt: mål ${listed(left, "og")}.`]),
    ].join(" "),
  formWanted: "Vælg målformen.",
  proposals: "Læst af sætningen",
  proposalsRead: (count: number) =>
    `${count === 1 ? "Ét felt er læst" : `${count} felter er læst`} af sætningen. Intet er udfyldt, før du vælger det.`,
  proposalsFirst: (count: number) =>
    `Sætningen rummer ${count} mål, og felterne er det førstes. Skriv hvert mål for sig, fx som delmål a og b.`,
  useProposal: (field: string, value: string) => `${field}: ${value}`,
  useProposals: "Brug det hele",
  assumed: "(gættet)",
  aggregationWanted: "Vælg, hvordan målingerne gøres op.",
  unchanged: "Intet er ændret endnu.",
  saved: (nr: string, cells: number, followed: string) =>
    `Mål ${nr} er rettet i tabellen Mål (${cells === 1 ? "én celle" : `${cells} celler`})${followed === "" ? "" : `, og ${followed} er fulgt med`}.`,
  added: (nr: string, contract: string) => `Mål ${nr} er skrevet nederst i tabellen Mål for ${withoutStop(contract)}.`,
  retired: (nr: string, date: Day) =>
    `Mål ${nr} er udgået fra ${formatDate(date)}. Det kan genindsættes på skærmen Kontrakt.`,
  reinstated: (nr: string) => `Mål ${nr} er genindsat og opgøres igen.`,
  rows: (table: string, count: number) => `${count === 1 ? "én række" : `${count} rækker`} i ${table}`,
  askFollowing: (rows: string, nr: string) => `Målet får nyt nummer: ${rows} hører til det og får også nummer ${nr}.`,
  cell: (table: string, row: number, column: string) => `${column} i række ${row} i ${table}`,
  askFormulas: (places: readonly string[]) =>
    `Der står ${places.length === 1 ? "en formel" : "formler"} i ${listed(places, "og")}. ${places.length === 1 ? "Den" : "De"} erstattes af det, du har skrevet.`,
  agree: "Ja, skriv det",
  and: (all: readonly string[]) => listed(all, "og"),
  moreFields: "Flere felter",
  computed: (target: number) => `Beregnet ud fra udgangspunkt og ændring: ${formatNumber(target, 4)}.`,
  baselineWanted: "Målet er en ændring; skriv det tal, der ændres fra.",
  targetWanted: "Skriv måltallet, eller skriv udgangspunkt og ændring.",
  upperWanted: "Skriv den øvre grænse.",
  boundsReversed: "Den øvre grænse er mindre end den nedre. Byt om på dem.",
  deadlineBeforeYear: (contract: ContractPeriod) => `Fristen ligger før ${contractPeriodName(contract)}.`,
  percentWanted: "Skriv et tal fra 0 til 100, fx 90, eller lad feltet være tomt.",
  lowPercent: "Grænsen er 1 pct. eller mindre. Skriv 90 for 90 pct.",
  disagree: (target: number, computed: number, change: string) =>
    `Tallene passer ikke sammen: måltallet er ${formatNumber(target, 4)}, men udgangspunkt og ændring giver ${formatNumber(computed, 4)} (fra udgangspunktet til måltallet er ændringen ${change}).`,
  useTarget: (target: number, change: string) => `Brug måltallet ${formatNumber(target, 4)} (ændring ${change})`,
  useComputed: (computed: number) => `Brug ${formatNumber(computed, 4)} som måltal`,
  field: {
    goalType: "Måltype",
    area: "Styringsområde",
    focusArea: "Fokusområde",
    baselinePeriod: "Udgangspunkt periode",
    pacing: "Periodisering",
    method: "Metode",
    partlyMetFrom: "Gul grænse (pct.)",
    weight: "Vægt",
    source: "Kilde",
    responsible: "Ansvarlig",
  },
  byDefault: "Følger af målet",
} as const;

/** What the form of a goal asks where the contract has a closed status. */
export const amendText = {
  ask: (contract: string, date: Day) =>
    `${contract} har en lukket status pr. ${formatDate(date)}. Er det en fejl, der rettes, eller er målet aftalt anderledes?`,
  askSigned: (contract: string, date: Day) =>
    `${contract} er underskrevet ${formatDate(date)}. Er det en fejl, der rettes, eller er målet aftalt anderledes?`,
  slip: "Rettelse af en fejl",
  kinds: { adjustment: "Justering …", renegotiation: "Genforhandling …" },
  help: "En rettelse gælder for hele perioden. Den lukkede status bliver, som den er, og forskellen nævnes i Opfølgning. En justering eller en genforhandling gælder fra en dag.",
  helpSigned: "En rettelse gælder for hele perioden. En justering eller en genforhandling gælder fra en dag.",
  helpOf: {
    adjustment: "En justering er aftalt mellem centret og ØK/RES. Før den dag opgøres målet, som det var.",
    renegotiation: "En genforhandling er besluttet af direktionen. Før den dag opgøres målet, som det var.",
  },
  renumbered: "Får målet nyt nummer, så vælg justering: da følger den lukkede status med til det nye nummer.",
  from: "Gælder fra",
  reason: "Begrundelse",
  decidedBy: "Besluttet af",
  decided: "Besluttet",
  kindWanted: "Vælg justering eller genforhandling.",
  fromWanted: "Skriv den dag, ændringen gælder fra.",
  reasonWanted: "Skriv en begrundelse.",
  decidedByWanted: "Skriv, hvem der har besluttet det.",
  decidedWanted: "Skriv den dag, det er besluttet.",
  outside: (contract: ContractPeriod) => `Dagen ligger uden for ${contractPeriodName(contract)}.`,
  beforeClosed: (date: Day) =>
    `Dagen ligger ikke efter den lukkede status pr. ${formatDate(date)}. Den bliver, som den er, og forskellen nævnes i Opfølgning.`,
  write: { adjustment: "Skriv justeringen", renegotiation: "Skriv genforhandlingen" },
  writing: "Skriver …",
  back: "Tilbage til målet",
  saved: {
    adjustment: "Justeringen står i tabellen Ændringer.",
    renegotiation: "Genforhandlingen står i tabellen Ændringer.",
    correction: "Begrundelsen står i tabellen Ændringer.",
  },
} as const;

/** How a goal would be judged, live in its form. */
export const trialText = {
  heading: "Sådan bliver målet opgjort",
  figure: "Prøv et tal",
  move: "Flyt tallet",
  done: "Gennemført ved fristen",
  notDone: "Ikke gennemført",
  midYear: (date: Day) => `Midt på året, ${formatDate(date)}`,
  midPeriod: (date: Day) => `Midt i perioden, ${formatDate(date)}`,
  end: (date: Day) => `Endelig opgørelse, ${formatDate(date)}`,
  ofChange: "af den aftalte ændring",
  ofChangeByNow: "af den ændring, der er aftalt indtil da",
  ofTarget: "målopfyldelse i forhold til måltallet",
  ofExpected: "målopfyldelse i forhold til det, der forventes indtil da",
  ofPeriods: "af perioderne opfylder kravet",
  withinBounds: "målopfyldelse, inden for grænserne",
  ofBound: "målopfyldelse i forhold til den nærmeste grænse",
  judged: (figure: string, degree: string, of: string) => `Ved ${figure}: ${degree} ${of}, `,
  figuresWanted: "Vises, når målets tal er skrevet.",
  loading: "Tegner …",
  path: (nr: string, path: string, figures: string) => `Forløb for mål ${nr}: ${withoutStop(path)}. ${figures}`,
  figureAt: (date: Day, figure: string) => `Prøvetal ${formatDate(date)}: ${withoutStop(figure)}.`,
  paths: {
    linear: (from: string, to: string, end: Day) => `jævnt fra ${from} til ${to} ${formatDate(end)}`,
    constant: (_from: string, to: string, end: Day) => `${to} hele vejen til ${formatDate(end)}`,
    profile: (from: string, to: string, end: Day) => `i trin efter profilen fra ${from} til ${to} ${formatDate(end)}`,
    yearEnd: (_from: string, to: string, end: Day) => `opgøres først ${formatDate(end)}: ${to}`,
  },
  milestone: (end: Day) => `milepæl ${formatDate(end)}`,
  between: (low: string, high: string) => `${low}–${high}`,
  legendPath: "Forventet forløb",
  legendTrial: "Prøvetal",
} as const;

/** SMART, letter by letter. */
export const smartText = {
  open: (held: number) => `SMART: ${held} af 5 opfyldt`,
  letter: (name: string, holds: boolean) => `${name}: ${holds ? "opfyldt" : "mangler noget"}`,
  contract: "Kontrakten som helhed",
} as const;
