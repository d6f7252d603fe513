import { listed } from "../listed";

/** What a Word template is refused for, and what to do. */
export const templateFaults = {
  noWordFile: () => "Skabelonen er ikke en Word-fil. Vælg en fil, der ender på .docx, .dotx eller .docm.",
  oldWord: () =>
    "Skabelonen er i Words gamle format (.doc). Åbn den i Word, gem den som .docx eller .dotx, og vælg den.",
  passwordProtected: () =>
    "Skabelonen er krypteret med en adgangskode. Fjern adgangskoden i Word under Filer > Oplysninger > Beskyt dokument, og vælg den igen.",
  tooLarge: () => "Skabelonen fylder over 20 MB. Gør dens billeder mindre i Word, eller vælg en anden skabelon.",
  unpacksTooLarge: () =>
    "Skabelonen pakker ud til over 200 MB og læses ikke. Gør dens billeder mindre i Word, eller vælg en anden skabelon.",
  broken: () => "Skabelonen kan ikke læses; filen er beskadiget. Åbn den i Word, gem den igen, og vælg den nye fil.",
  noPlaceholder: () =>
    "Skabelonen har ingen plads til rapporten. Skriv {{rapport}} i et afsnit for sig, hvor rapporten skal stå, gem skabelonen, og vælg den igen.",
  notAlone: (placeholder: string) =>
    `${placeholder} står sammen med anden tekst i skabelonen. Giv den et afsnit for sig selv, gem skabelonen, og vælg den igen.`,
  notInBody: (placeholder: string) =>
    `${placeholder} står i skabelonens sidehoved, sidefod eller en note. Flyt den ind i selve teksten, gem skabelonen, og vælg den igen.`,
} as const;

/** What a Word template lacks or has too much of; the report is made all the same. */
export const templateNotes = {
  lacking: (placeholders: readonly string[]) =>
    `Skabelonen har ingen plads til ${listed(placeholders, "og")}, så ${placeholders.length === 1 ? "det afsnit" : "de afsnit"} er ikke med i dokumentet.`,
  unknown: (placeholders: readonly string[]) =>
    `Skabelonen har ${placeholders.length === 1 ? "en pladsholder" : "pladsholdere"}, som ikke kendes: ${listed(placeholders, "og")}. ${placeholders.length === 1 ? "Den står" : "De står"} i dokumentet, som ${placeholders.length === 1 ? "den" : "de"} er.`,
  repeated: (placeholders: readonly string[]) =>
    `${listed(placeholders, "og")} står flere gange i skabelonen, så det samme indhold står flere gange i dokumentet.`,
  besides: (placeholders: readonly string[]) =>
    `Skabelonen har både {{rapport}} og ${listed(placeholders, "og")}, så ${placeholders.length === 1 ? "det afsnit" : "de afsnit"} står to gange i dokumentet.`,
  withoutContent: (placeholders: readonly string[]) =>
    `Denne rapport har intet til ${listed(placeholders, "og")}. Pladsen er tom i dokumentet.`,
  blank: (placeholders: readonly string[]) =>
    `Der er ikke noget at skrive ved ${listed(placeholders, "og")}, så ${placeholders.length === 1 ? "pladsen er tom" : "pladserne er tomme"} i dokumentet. Skriv det i Word.`,
  withoutMacros: () =>
    "Skabelonens makroer er ikke taget med, for et Word-dokument (.docx) kan ikke rumme dem. Alt andet i skabelonen er med.",
} as const;
