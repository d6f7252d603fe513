/** *Nyt kontraktår* and *Kontraktens mål som Word* in the pane. */
export const nextYearText = {
  heading: "Nyt kontraktår",
  help: "Lav næste års kontrakter af dette års: mål, kilder og ansvarlige følger med, og resultaterne bliver udgangspunkter.",
  open: "Lav et nyt kontraktår",
  reading: "Læser kontrakterne …",
  year: "År",
  yearWrong: "Skriv et år, fx 2011.",
  plan: "Se, hvad der laves",
  made: (contract: string, goals: number, dropped: number, decisions: number) =>
    `${contract}: ${goals} mål${dropped === 0 ? "" : `, ${dropped} ${dropped === 1 ? "udgået" : "udgåede"} udeladt`}, ${decisions} at beslutte`,
  ask: (year: number) => `Sådan bliver kontraktåret ${year}. Intet er skrevet endnu.`,
  add: "Føj kontrakterne til projektmappen",
  adding: "Skriver …",
  asFile: "Åbn som ny projektmappe",
  cancel: "Annuller",
  added: (contracts: number, year: number) =>
    `${contracts === 1 ? "Én kontrakt" : `${contracts} kontrakter`} for ${year} er føjet til. Det, der skal besluttes, står i tabellen Beslutninger.`,
  toDecide: "Det skal besluttes",
  decision: (contract: string, nr: string, field: string) => `${contract}, mål ${nr}, ${field}`,
  before: (text: string) => `Året før: »${text}«.`,
  result: (text: string) => `Resultat: ${text}.`,
  document: "Kontraktens mål som Word",
  contract: "Kontrakt",
  documentMake: "Lav Word-dokumentet",
  documentName: (contract: string) => `${contract}.docx`,
} as const;
