import type { paneText } from "../text/spoken/pane";

/** A page of the pane (*skærm*), by the name that its words have. */
export type PageId = keyof typeof paneText.screen;
