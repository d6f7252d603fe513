/** The words of the sheet *Rapport* around a report. */
export const caseSheet = {
  name: "Rapport",
  otherName: "Resultatrapport",
  footer: "Rapport fra Målopfyldelse",
  footerDate: "Udskrevet &D",
  footerPage: "Side &P af &N",
  bullet: "•  ",
  indent: "    ",
  /** The line below the title, which each printed page repeats. */
  summary: (date: string, isProvisional: boolean, contracts: number) =>
    [`Status pr. ${date}`, contracts === 1 ? "1 kontrakt" : `${contracts} kontrakter`, isProvisional ? "foreløbig" : ""]
      .filter((part) => part !== "")
      .join("  ·  "),
} as const;
