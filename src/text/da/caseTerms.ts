import type { ManagementArea } from "../../domain/goal";

/** The names of the year's reports. `of` is what they are about: a year, a month or a contract. */
export const caseTitles = {
  statusMeeting: (of: string) => `Statusmøde om ${of}`,
  halfYear: (of: string) => `Halvårsrapport for resultatkontrakterne for ${of}`,
  wholeYear: (of: string) => `Helårsrapport for resultatkontrakterne for ${of}`,
  monthly: (of: string) => `Resultatstatus for ${of}`,
  overview: (of: string) => `Overblik over resultatkontrakterne for ${of}`,
  matrix: (of: string) => `Resultatmålsmatrix for ${of}`,
  provisional: (title: string) => `${title} (foreløbig)`,
} as const;

/** The headings of a committee case. */
export const caseHeadings = {
  agenda: "Dagsorden",
  recommendation: "Indstilling",
  problem: "Problemstilling",
  solution: "Løsning",
  amendments: "Ændringer og rettelser",
  process: "Videre proces",
  economy: "Økonomi",
  appendix: "Bilag: Alle mål",
  decisions: "Beslutninger",
  deviating: "Mål, der afviger",
  others: "Øvrige mål",
  budget: "Budgetmål",
  warnings: "Tidlige varslinger",
  owed: "Det mangler",
  amended: "Ændringer af mål",
  corrected: "Efterfølgende rettelser",
} as const;

/** The headers of the tables. */
export const caseColumns = {
  contract: "Kontrakt",
  centre: "Center",
  nr: "Nr",
  goal: "Mål",
  target: "Måltal",
  expected: "Forventet",
  actual: "Faktisk",
  degree: "Målopfyldelse",
  status: "Status",
  outlook: "Ventes ved udgangen",
  trend: "Tendens",
  goals: "Mål i alt",
  area: "Styringsområde",
  focusArea: "Fokusområde",
  noArea: "Uden styringsområde",
  noFocusArea: "Uden fokusområde",
  kind: "Art",
  edit: "Fra og til",
  from: "Gælder fra",
  decidedBy: "Besluttet af",
  reason: "Begrundelse",
  field: "Felt",
  was: "Som lukket",
  now: "Nu",
  decision: "Beslutning",
  responsible: "Ansvarlig",
  deadline: "Frist",
  month: "Måneden",
  yearToDate: "År til dato",
  total: "I alt",
  matrixTotal: "Samlet antal mål",
  average: "Gennemsnit pr. center",
  /** The contracts' Figur 1 gives each area its letter. */
  matrixArea: { effort: "Indsats (I)", quality: "Kvalitet (K)", staff: "Personale (P)", resources: "Ressourcer (R)" },
} as const satisfies Record<string, string | Record<ManagementArea, string>>;
