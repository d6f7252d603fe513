import "../commands/commands";
import { paneText } from "../text/pane.da";

/** The page of the shared runtime: the ribbon's actions and the pane live here, the functions in functions.js beside it. */
function showState(text: string): void {
  const state = document.getElementById("state");
  if (state) state.textContent = text;
}

if (typeof Office === "undefined") {
  showState(paneText.officeMissing);
} else {
  void Office.onReady(({ host }) => showState(host === Office.HostType.Excel ? paneText.ready : paneText.notExcel));
}
