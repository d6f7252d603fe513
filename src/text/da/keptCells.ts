/** The rows of the Status sheet that are kept for people's own cells. */
export const keptText = {
  title: "Egne celler ud for rækker, der ikke længere er med",
  goal: (nr: string, contract: string) => `Mål ${nr}  ·  ${contract}`,
} as const;
