/** What differs between two statuses, in words. */
export const compareWords = {
  fields: { status: "Status", figure: "Tal", wording: "Ordlyd", remark: "Bemærkning", plan: "Handlingsplan" },
  nothing: "–",
  goal: (contract: string, nr: string) => `${contract}, mål ${nr}`,
  line: (field: string, was: string, now: string) => `${field}: ${was} → ${now}`,
  onlyIn: { before: "Målet er kun i den første status.", after: "Målet er kun i den anden status." },
  contractOnlyIn: {
    before: (contract: string) => `${contract} er kun i den første status.`,
    after: (contract: string) => `${contract} er kun i den anden status.`,
  },
  none: "Ingen forskelle i status, tal, ordlyd, bemærkninger eller handlingsplaner.",
  plan: (action: string, responsible: string, deadline: string, state: string) =>
    [action, responsible, deadline === "" ? "" : `frist ${deadline}`, state.toLowerCase()]
      .filter((part) => part !== "")
      .join(", "),
} as const;
