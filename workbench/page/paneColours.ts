const QUERY = "(prefers-color-scheme: dark)";
/** Sent to the page's window when other colours have been chosen. */
export const COLOURS_CHOSEN = "coloursChosen";

/** Whether the page is dark, by what was chosen or else by the system. */
export function isDark(): boolean {
  const chosen = document.documentElement.dataset["colours"];
  return chosen === "dark" || (chosen !== "light" && globalThis.matchMedia(QUERY).matches);
}

/**
 * Lets the pane's page take the page's colours for the system's, as it takes Excel's: what it asks `matchMedia` is
 * answered by what was chosen here. To be called before the pane's own scripts run.
 */
export function followColours(pane: Window): void {
  const ask = pane.matchMedia.bind(pane);
  const lists: MediaQueryList[] = [];
  pane.matchMedia = (query) => {
    const list = ask(query);
    if (query !== QUERY) return list;
    Object.defineProperty(list, "matches", { get: isDark });
    lists.push(list);
    return list;
  };
  const follow = (): void => {
    pane.document.documentElement.style.colorScheme = isDark() ? "dark" : "light";
    for (const list of lists) list.dispatchEvent(new Event("change"));
  };
  follow();
  window.addEventListener(COLOURS_CHOSEN, follow);
  pane.addEventListener("pagehide", () => window.removeEventListener(COLOURS_CHOSEN, follow));
}
