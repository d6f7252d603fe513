import { showState } from "./pageState";
import "../commands/commands";
import { paneText } from "../text/pane.da";

/** The page of the shared runtime: the ribbon's actions and the pane live here, the functions in functions.js beside it. */
void Office.onReady(({ host }) => showState(host === Office.HostType.Excel ? paneText.ready : paneText.notExcel));
