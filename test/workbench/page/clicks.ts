import type { Page } from "playwright-core";

type Counted = { clicksMade?: number };

/** Counts the clicks of a person on the page and in the pane, from now on. Gives how many there have been. */
export async function countClicks(page: Page): Promise<() => Promise<number>> {
  const hear = (): void => {
    const count = (event: Event): void => {
      const top = window.top as unknown as Counted;
      if (event.isTrusted) top.clicksMade = (top.clicksMade ?? 0) + 1;
    };
    window.addEventListener("pointerdown", count, true);
  };
  // The pane is loaded anew with each workbook.
  await page.addInitScript(hear);
  for (const frame of page.frames()) await frame.evaluate(hear);
  return () => page.evaluate(() => (window as unknown as Counted).clicksMade ?? 0);
}
