/** What F6 goes through, as in Excel: the ribbon, the sheet, the pane. */
const regions = [".ribbon", ".grid", ".pane:not([hidden]) iframe"] as const;

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "preventDefault">;

/**
 * Takes the focus to the next part of the page with F6, back with Shift+F6; called for keys on the page and in the
 * pane.
 */
export function moveByRegionKey(event: Key): void {
  if (event.key !== "F6") return;
  event.preventDefault();
  const shown = regions
    .map((selector) => document.querySelector<HTMLElement>(selector))
    .filter((element) => element !== null)
    .filter((element) => element.checkVisibility());
  const current = shown.findIndex((element) => element.contains(document.activeElement));
  const next = shown[(current + (event.shiftKey ? -1 : 1) + shown.length) % shown.length];
  if (next instanceof HTMLIFrameElement) {
    next.focus();
    next.contentDocument?.querySelector<HTMLElement>("button")?.focus();
  } else if (next?.matches(".grid")) next.focus();
  else next?.querySelector<HTMLElement>("button")?.focus();
}
