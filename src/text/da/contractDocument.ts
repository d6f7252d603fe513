/** The words of a contract document that is written from a contract's goals. */
export const contractDocumentText = {
  title: (year: string, centre: string) => `Resultatkontrakt ${year} for ${centre}`,
  agreement: (centre: string, from: string, to: string) =>
    `Denne resultatkontrakt for ${centre} indgås mellem forvaltningen og centret. Den gælder fra ${from} til ${to}.`,
  goals: "Mål",
  how: "Tredje kolonne siger, hvordan hvert mål opgøres. Den læses igen, som den står: ret tal og ord i den, når de ændres i målet.",
} as const;
