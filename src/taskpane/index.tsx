import { showState } from "./pageState";
import { addIn } from "../commands/commands";
import { paneText } from "../text/pane.da";

/**
 * The page of the shared runtime: the ribbon's actions and the pane live here, the functions in functions.js beside it.
 * What a button came to is told here, since the ribbon itself can show nothing.
 */
void Office.onReady(({ host }) => {
  showState(host === Office.HostType.Excel ? (addIn.outcomes.last()?.text ?? paneText.ready) : paneText.notExcel);
  addIn.outcomes.listen(({ text }) => showState(text));
});
