/** What the example says of itself in the sheets. */
export const exampleTexts = {
  centre: "Jobcenter København, Skelbækgade (eksempel med opdigtede tal)",
  madeUp: "Opdigtet tal",
  closedBy: "Anna Holm, RES (opdigtet)",
  remarks: [
    { nr: "1.3", asOf: "2009-03-31", text: "To medarbejdere er fratrådt; der er lagt vagtplan (opdigtet)." },
    { nr: "1.3", asOf: "2009-06-30", text: "Vagtplanen virker, men ferien trækker ned (opdigtet)." },
  ],
  plan: {
    cause: "To stillinger har været ledige siden januar (opdigtet)",
    action: "Vagtplan med ugentlig opfølgning på kontaktforløb",
    responsible: "Mette Lund",
    deadline: "2009-10-31",
    expectedEffect: "Rettidighed over 95 pct. fra oktober",
    state: "underWay",
    created: "2009-04-22",
    followUp: "Den ene stilling er besat 1. august",
  },
  adjusted: {
    added: " Tiden regnes fra den dag, sagen er rejst.",
    said: {
      kind: "adjustment",
      from: "2009-05-01",
      reason: "Det stod ikke i målet, fra hvilken dag tiden regnes (opdigtet)",
      decidedBy: "Centret og ØK/RES",
      decided: "2009-04-28",
    },
  },
  renegotiated: {
    before: 650,
    after: 600,
    said: {
      kind: "renegotiation",
      from: "2009-07-01",
      reason: "Færre virksomheder tager imod praktikanter end ventet (opdigtet)",
      decidedBy: "Direktionen",
      decided: "2009-06-25",
    },
  },
} as const;
