import { paneText } from "../text/spoken/pane";

/** Says on the page, in the pane's place, why there is no pane. */
export function showState(text: string): void {
  const [state, page] = [document.getElementById("state"), document.getElementById("fallback")];
  if (state) state.textContent = text;
  if (page) page.style.animation = "none";
}

/** Runs before anything that needs office.js: without it nothing after this does. */
if (!("Office" in globalThis)) showState(paneText.officeMissing);
