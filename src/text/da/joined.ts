import { listed } from "../listed";

/** What is told when several workbooks are joined to one answer. */
export const joinedText = {
  unreadable: (file: string, why: string) => `${file} er udeladt. ${why}`,
  notWorkbook: "Filen er ingen .xlsx-fil. Vælg en projektmappe med tabellerne Kontrakter, Mål og Målinger.",
  noContracts: (file: string) => `${file} har ingen kontrakter og er udeladt.`,
  contractTwice: (contract: string, first: string, file: string) =>
    `Kontrakten ${contract} står både i ${first} og i ${file}; den i ${file} er udeladt.`,
  otherThresholds: (file: string, first: string) =>
    `${file} har andre grænser i Indstillinger end ${first} og er udeladt. Gør grænserne ens, og prøv igen.`,
  severalYears: (years: readonly { year: number; files: readonly string[] }[]) =>
    `Kontrakterne er fra flere år: ${listed(
      years.map(({ year, files }) => `${year} (${files.join(", ")})`),
      "og",
    )}. Hver er opgjort på sin egen statusdato.`,
} as const;

/** *Flere projektmapper* on the page Rapporter. */
export const severalText = {
  heading: "Flere projektmapper",
  help: "Vælg projektmapper, der ligger hver for sig: se deres kontrakter samlet, og lav én rapport af dem alle. Filerne læses kun; intet skrives i dem.",
  open: "Se flere projektmapper",
  files: "Projektmapper (.xlsx), en eller flere",
  reading: "Læser filerne …",
  contracts: "Kontrakter i filerne",
  counted: (contracts: number, files: number) =>
    `${contracts === 1 ? "Én kontrakt" : `${contracts} kontrakter`} i ${files === 1 ? "én fil" : `${files} filer`}.`,
  none: "Ingen af filerne har kontrakter, der kan vises.",
  report: "Samlet rapport",
  part: (what: string) => `Samlet rapport: ${what}`,
  make: "Lav samlet rapport i Word",
  told: "Udeladt og værd at vide",
  issues: (file: string, count: number) => `${file}: ${count === 1 ? "én ting" : `${count} ting`} at se på`,
  issue: (place: string, problem: string) => `${place}: ${problem}`,
  more: (count: number) => `Vis ${count} til`,
} as const;
