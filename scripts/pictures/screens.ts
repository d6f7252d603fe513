import type { Page } from "playwright-core";
import { sampleContract } from "../../test/support/paneSample";

/** A screen to take a picture of, and how to get there from the pane as it opens. */
export type PictureScreen = { name: string; hash: string; go: (page: Page) => Promise<void> };

const to = (page: Page, name: string) => page.getByRole("navigation").getByRole("button", { name }).click();

export const screens: readonly PictureScreen[] = [
  { name: "start-empty", hash: "#empty", go: async (page) => page.getByRole("button", { name: "Opret ark" }).waitFor() },
  { name: "start", hash: "", go: async (page) => page.getByRole("heading", { name: "Kontrakter" }).waitFor() },
  { name: "status", hash: "", go: (page) => to(page, "Status") },
  {
    name: "status-goal",
    hash: "",
    go: async (page) => {
      await to(page, "Status");
      for (const nr of ["1.2", "2.1"]) await page.getByRole("button", { name: new RegExp(`^. ?${nr.replace(".", "\\.")}|${nr.replace(".", "\\.")}`) }).first().click();
      await page.getByRole("img").nth(1).waitFor();
    },
  },
  { name: "goals", hash: "", go: async (page) => { await to(page, "Kontrakt"); await page.getByRole("button", { name: "Lad mål 1.3 udgå" }).click(); } },
  {
    name: "goal-form",
    hash: "",
    go: async (page) => {
      await to(page, "Kontrakt");
      await page.getByRole("button", { name: "Ret mål 2.1" }).click();
      await page.getByText("Flere felter").click();
      await page.getByText(/^SMART/).click();
      await page.getByRole("img").waitFor();
    },
  },
  { name: "contract", hash: "", go: async (page) => { await to(page, "Kontrakt"); await page.getByRole("button", { name: "Find mål" }).waitFor(); } },
  {
    name: "contract-review",
    hash: "",
    go: async (page) => {
      await to(page, "Kontrakt");
      await page.getByRole("textbox", { name: "Kontraktens tekst" }).fill(sampleContract);
      await page.getByRole("button", { name: "Find mål" }).click();
      await page.getByRole("button", { name: "Ret mål 2" }).click();
    },
  },
];
