import type { FrameLocator, Locator } from "playwright-core";

/** A screen of the pane: the workbook it is shown on, and how to get there from the pane as it opens. */
export type PaneScreen = {
  name: string;
  workbook: "sample" | "empty";
  /** The language of the Office that it is shown in, where that is not Danish. */
  office?: string;
  go: (pane: FrameLocator) => Promise<void>;
};

/** To a page by the row of screens, or by the menu that holds what a narrow row has no room for. */
export async function toPage(pane: FrameLocator | Locator, name: string): Promise<void> {
  const row = pane.getByRole("navigation");
  const button = row.getByRole("button", { name, exact: true });
  const more = row.getByRole("button", { name: /^(Flere skærme|More screens)$/ });
  // The row may be fitted once its menu or its last page can be seen.
  await row
    .getByRole("button", { name: /^(Rapporter|Reports)$/ })
    .or(more)
    .last()
    .waitFor();
  if (await button.isVisible()) {
    const fault = await button.click({ timeout: 10_000 }).then(
      () => null,
      (each: unknown) => each,
    );
    if (fault === null) return;
    // On a busy machine the row is fitted late, and takes the button to its menu while it is clicked.
    if (await button.isVisible()) throw fault;
  }
  await more.click();
  await pane.getByRole("menuitem", { name, exact: true }).click();
}
