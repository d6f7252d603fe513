import { listed } from "../listed";

/** What is told when several workbooks are joined to one answer. */
export const joinedText = {
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
