import { formatNumber } from "./numbers";

/** What is told when cases are added up to figures. The command line alone says it. */
export const aggregateText = {
  personNumbers: (column: string) =>
    `Kolonnen »${column}« indeholder CPR-numre og læses ikke. Fjern den fra tabellen Kilder, eller fjern numrene fra den.`,
  tooManyTexts: (column: string) =>
    `Kolonnen »${column}« har over 100.000 forskellige værdier og kan ikke være filter eller periode.`,
  decimal: (column: string) =>
    `Kolonnen »${column}«: det kan ikke ses, om tallene skrives med komma eller punktum. Skriv dem ens med decimaler.`,
  period: (text: string, rows: number) =>
    `Perioden »${text}« kan ikke læses entydigt, så ${rows === 1 ? "én række er udeladt" : `${formatNumber(rows, 0)} rækker er udeladt`}.`,
  dateOrder: (column: string) =>
    `Kolonnen »${column}«: det kan ikke ses, om dagen eller måneden står først. Skriv datoerne som 2019-03-31.`,
  milestone: "en milepæl har en dato eller Ja og Nej og kan ikke lægges sammen af sager.",
  left: {
    notNumbers: (place: string, text: string) => `${place}: »${text}« er ikke et tal, så periodens tal er udeladt.`,
    halfShares: (place: string) => `${place}: nogle rækker har Tæller uden Nævner eller omvendt, så tallet er udeladt.`,
    notAddable: (place: string) =>
      `${place}: flere rækker kan ikke blive ét tal med målets opgørelse. Udfyld Tæller og Nævner i Kilder, eller vælg opgørelsen Sum.`,
  },
  fault: (place: string, problem: string) => `${place}: ${problem}`,
  twoFigures: (place: string) =>
    `${place}: to rækker i Kilder giver hvert sit tal, så ingen af dem er med. Ret den, der er forkert.`,
} as const;
