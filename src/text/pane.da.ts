/** What the pane says about its own state. */
export const paneText = {
  ready: "Klar.",
  notExcel: "Siden er en del af et tilføjelsesprogram og virker kun inde i Excel.",
  officeMissing: "Excels del af panelet kunne ikke hentes. Tjek internetforbindelsen, og åbn panelet igen.",
} as const;
