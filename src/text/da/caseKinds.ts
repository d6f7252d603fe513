import { joinedClauses, listed } from "../listed";

/** One or several of something, with the number before it. */
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What each kind of report says of its own. Dates and figures come as texts in Danish. */
export const caseKinds = {
  committee: {
    proposes: "Forvaltningen indstiller,",
    takesNote: (what: string) => `at udvalget tager orienteringen om ${what} til efterretning.`,
    halfYear: (of: string) => `halvårsstatus på resultatkontrakterne for ${of}`,
    wholeYear: (of: string) => `helårsstatus på resultatkontrakterne for ${of}`,
    problem: {
      halfYear: (contracts: string, date: string) =>
        `Udvalget forelægges to gange om året status på resultatkontrakterne. Denne sag er halvårsstatus på ${contracts}, opgjort ${date}.`,
      wholeYear: (contracts: string, date: string) =>
        `Udvalget forelægges to gange om året status på resultatkontrakterne. Denne sag er helårsstatus på ${contracts}, opgjort ${date}.`,
    },
    dated: (date: string) => `pr. ${date}`,
    severalDates: "på hver kontrakts egen statusdato",
    contracts: (count: number, names: readonly string[]) =>
      count === 1 ? `kontrakten ${names[0] ?? ""}` : `${count} kontrakter: ${listed(names, "og")}`,
    question:
      "Spørgsmålet er, om kontrakternes mål nås, og hvad centrene gør ved de mål, der ikke ser ud til at blive nået.",
    process: {
      halfYear: "Udvalget forelægges helårsstatus, når kontrakternes periode er slut.",
      wholeYear: "Årets resultater er udgangspunktet for de næste resultatkontrakter.",
      meetings: "Centrene følger målene løbende, og forvaltningen drøfter dem med centrene på statusmøder.",
    },
    /** `next` is the first deadline from the report's date on; `late` how many plans are past theirs. */
    plans: (count: number, next: string, late: number) => {
      const said = [
        late === 0 ? "" : count === 1 ? "fristen er overskredet" : `fristen er overskredet for ${late}`,
        next === "" ? "" : `den næste frist er ${next}`,
      ].filter((part) => part !== "");
      return `${counted(count, "handlingsplan", "handlingsplaner")} er endnu ikke gennemført${said.length === 0 ? "" : `; ${joinedClauses(said)}`}.`;
    },
    economy: {
      none: "Sagen har ikke i sig selv økonomiske konsekvenser.",
      goals: "Kontrakternes budgetmål står sådan:",
      noGoals: "Kontrakterne har ingen mål for brugen af et budget.",
    },
    byContract: "Mål fordelt på kontrakt og status",
    byArea: "Mål fordelt på styringsområde og status",
    byContractDescription: "En række for hver kontrakt med antal mål for hver status, og en række med summen.",
    byAreaDescription: "En række for hvert styringsområde med antal mål for hver status, og en række med summen.",
    appendixCaption: (contract: string) => `Alle mål i ${contract}`,
    appendixDescription: (contract: string) =>
      `En række for hvert mål i ${contract} med måltal, forventet, faktisk, målopfyldelse og status.`,
  },
  monthly: {
    intro: (count: number, month: string) =>
      count === 1
        ? `Resultatstatus viser ét udvalgt mål fra resultatkontrakterne, opgjort til og med ${month}.`
        : `Resultatstatus viser ${count} udvalgte mål fra resultatkontrakterne, opgjort til og med ${month}.`,
    none: "Ingen mål er udvalgt til resultatstatus. Skriv Ja i kolonnen Månedlig i tabellen Mål ved de mål, der skal med. Mangler kolonnen, så skriv Månedlig i den første tomme overskrift til højre i tabellen.",
    heading: "Resultatstatus",
    caption: (month: string) => `Udvalgte mål til og med ${month}`,
    description: "En række for hvert udvalgt mål med månedens tal, året indtil nu, det forventede, status og tendens.",
    runningTotals:
      "Mål, der opgøres som år til dato, har intet tal for måneden alene. En streg betyder, at måneden ikke har et tal.",
  },
  overview: {
    heading: "Mål pr. center og styringsområde",
    intro: (contracts: number, goals: number) =>
      contracts === 1 ? `Kontrakten har ${goals} mål.` : `${contracts} kontrakter har tilsammen ${goals} mål.`,
    caption: "Antal mål pr. center og styringsområde",
    description: "En række for hver kontrakt med antal mål i hvert styringsområde, og en række med summen.",
    statuses: "Status pr. center og styringsområde",
    statusesDescription:
      "En række for hver kontrakt. Hvert felt siger med symbol, hvor mange mål i styringsområdet der har hver status.",
    shared: "Mål, som flere centre har",
    sharedNone: "Ingen mål går igen hos flere centre i samme periode.",
    sharedIntro: (count: number) =>
      count === 1
        ? "Ét mål går igen hos flere centre i samme periode. Det står her side om side."
        : `${count} mål går igen hos flere centre i samme periode. De står her side om side.`,
    sharedCaption: (text: string) => `Centre med målet »${text}«`,
    /** Tells goals of the same wording apart, after the wording. */
    sharedWhich: (nr: string, contract: string) => ` (mål ${nr} i ${contract})`,
    sharedDescription: "En række for hvert center med målets nummer, måltal, faktisk tal, målopfyldelse og status.",
    numbers: "Antal mål pr. center og år",
    numbersIntro: (averages: readonly string[]) => `Hvert center har i gennemsnit ${listed(averages, "og")}.`,
    numbersOf: (average: string, year: string) => `${average} mål i ${year}`,
    numbersCaption: "Antal mål i kontrakterne pr. center og år",
    numbersDescription: "En række for hvert center med antal mål i hvert år, og en række med gennemsnittet.",
  },
  matrix: {
    intro: (contract: string, total: number) =>
      `Matricen viser, hvor mange af de ${total} mål i ${contract} der hører til hvert fokusområde og hvert styringsområde.`,
    caption: "Resultatmålsmatrix (antal mål pr. styringsområde og fokusområde)",
    description: "En række for hvert fokusområde med antal mål i hvert styringsområde, og en række med summen.",
  },
} as const;
