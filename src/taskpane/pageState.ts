import { paneText } from "../text/pane.da";

/** Says on the page how far it has come. */
export function showState(text: string): void {
  const state = document.getElementById("state");
  if (state) state.textContent = text;
}

/** Runs before anything that needs office.js: without it nothing after this does. */
if (!("Office" in globalThis)) showState(paneText.officeMissing);
