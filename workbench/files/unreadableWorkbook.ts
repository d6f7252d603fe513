/** Why a file could not be opened as a workbook. */
export type UnreadableReason =
  | "empty"
  | "notXlsx"
  | "oldExcel"
  | "encrypted"
  | "binaryWorkbook"
  | "brokenZip"
  | "noWorkbook"
  | "tooLarge"
  | "tooMuch"
  | "wideAreas"
  | "damaged";

const messages = {
  empty: "Filen er tom.",
  notXlsx: "Filen er ikke en Excel-projektmappe (.xlsx).",
  oldExcel: "Filen er i det gamle Excel-format (.xls). Gem den som .xlsx i Excel, og prøv igen.",
  encrypted: "Filen er beskyttet med en adgangskode. Fjern adgangskoden i Excel, og prøv igen.",
  binaryWorkbook: "Filen er en binær projektmappe (.xlsb). Gem den som .xlsx i Excel, og prøv igen.",
  brokenZip: "Filen er beskadiget eller ikke hentet helt.",
  noWorkbook: "Filen er et zip-arkiv, men indeholder ingen Excel-projektmappe.",
  tooLarge: "Filen fylder for meget, når den pakkes ud (over 200 MB).",
  tooMuch:
    "Projektmappen har flere celler, tekster eller formater, end der kan åbnes. Gem kun de ark, der skal bruges, i en ny fil.",
  wideAreas:
    "Et ark har flettede celler eller matrixformler over mere end 500.000 celler. Ophæv fletningen eller slet formlen i Excel, og prøv igen.",
  damaged: "Filen er en Excel-projektmappe, men indholdet er beskadiget.",
} satisfies Record<UnreadableReason, string>;

/** A file that is no readable workbook; `message` is one Danish line to show as it is. */
export class UnreadableWorkbook extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, options?: ErrorOptions) {
    super(messages[reason], options);
    this.name = "UnreadableWorkbook";
    this.reason = reason;
  }
}
