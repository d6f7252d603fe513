/** What the example says of itself in the sheets. */
export const exampleTexts = {
  centre: "Jobcenter København, Skelbækgade (eksempel med opdigtede tal)",
  madeUp: "Opdigtet tal",
} as const;
