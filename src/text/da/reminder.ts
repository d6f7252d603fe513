/** The words of a reminder (*rykker*), a text to paste into a mail. */
export const reminderWords = {
  greeting: (who: string) => (who === "" ? "Hej" : `Hej ${who}`),
  intro: (date: string) => `Til opfølgningen pr. ${date} mangler vi:`,
  nothing: (date: string) => `Til opfølgningen pr. ${date} mangler vi ikke noget fra dig.`,
  remarks: (count: number) =>
    count === 1 ? "En bemærkning til et mål, der afviger" : `Bemærkninger til ${count} mål, der afviger`,
  figures: (count: number) => (count === 1 ? "Et tal" : `${count} tal`),
  plans: (count: number) =>
    count === 1
      ? "Svar på en handlingsplan, hvis frist er nået"
      : `Svar på ${count} handlingsplaner, hvis frist er nået`,
  remark: (contract: string, goal: string, status: string) => `${contract}, mål ${goal}: ${status}`,
  figure: (contract: string, goal: string, period: string) => `${contract}, mål ${goal}: ${period}`,
  plan: (contract: string, goal: string, action: string, deadline: string) =>
    `${contract}, mål ${goal}: ${action === "" ? "handlingsplanen" : action} (frist ${deadline})`,
  closing: "På forhånd tak",
} as const;
