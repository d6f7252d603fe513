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
  { name: "settings", hash: "", go: async (page) => { await to(page, "Indstillinger"); await page.getByRole("heading", { name: "Hvad Målopfyldelse har lavet" }).waitFor(); } },
  {
    name: "settings-change",
    hash: "#settings",
    go: async (page) => {
      await to(page, "Indstillinger");
      await page.getByRole("group", { name: "Mens året løber" }).getByRole("textbox").first().fill("98,5");
      await page.getByRole("group", { name: "Når fristen er gået" }).getByRole("textbox").first().fill("halvfems");
    },
  },
  {
    name: "settings-remove",
    hash: "#settings",
    go: async (page) => {
      await to(page, "Indstillinger");
      await page.getByRole("button", { name: "Fjern det hele …" }).click();
    },
  },
  {
    name: "refreshing",
    hash: "#slow",
    go: async (page) => {
      await to(page, "Status");
      await page.getByRole("button", { name: "Opdater status" }).click();
      await page.getByText("Vurderer 57 mål …").waitFor();
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
