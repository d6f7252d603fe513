import type { FrameLocator, Locator } from "playwright-core";
import { returnedFiles, SAMPLE } from "./returnedFiles";
import { toPage, type PaneScreen } from "./toPage";

/** Brings a section to the top of the pane. */
const show = (section: Locator): Promise<void> =>
  section.evaluate((element) => element.scrollIntoView({ block: "start" }));

/** Opens a section at the foot of a page, and gives it. */
async function opened(pane: FrameLocator, page: string, name: string, button: string): Promise<Locator> {
  await toPage(pane, page);
  const section = pane.getByRole("region", { name, exact: true });
  await section.getByRole("button", { name: button, exact: true }).click();
  return section;
}

/** The sections that open at the foot of a page, each with what it holds on show. */
export const sectionScreens: readonly PaneScreen[] = [
  {
    name: "follow-up-send",
    workbook: "sample",
    go: async (pane) => {
      const section = await opened(pane, "Opfølgning", "Send til centrene, og saml ind", "Send eller saml ind");
      await section.getByRole("button", { name: "Lav projektmapperne" }).click();
      await section.getByRole("button", { name: "Hent alle som zip" }).waitFor();
      await show(section);
    },
  },
  {
    name: "follow-up-collect",
    workbook: "sample",
    go: async (pane) => {
      const section = await opened(pane, "Opfølgning", "Send til centrene, og saml ind", "Send eller saml ind");
      const collect = section.getByRole("region", { name: "Saml ind", exact: true });
      await collect.locator("input[type=file]").setInputFiles(await returnedFiles());
      await collect.getByRole("table").waitFor();
      await show(collect);
    },
  },
  {
    name: "follow-up-next-year",
    workbook: "sample",
    go: async (pane) => {
      const section = await opened(pane, "Opfølgning", "Nyt kontraktår", "Lav et nyt kontraktår");
      await section.getByRole("button", { name: "Se, hvad der laves" }).click();
      await section.getByRole("region", { name: "Det skal besluttes" }).waitFor();
      await show(section);
    },
  },
  {
    name: "reports-several",
    workbook: "sample",
    go: async (pane) => {
      const section = await opened(pane, "Rapporter", "Flere projektmapper", "Se flere projektmapper");
      await section.locator("input[type=file]").setInputFiles(SAMPLE);
      await section.getByRole("region", { name: "Samlet rapport: Forhåndsvisning" }).waitFor();
      await show(section);
    },
  },
  {
    name: "reports-drawings",
    workbook: "sample",
    go: async (pane) => {
      const section = await opened(pane, "Rapporter", "Grafer og strategikort", "Grafer og strategikort");
      await section.getByRole("list", { name: "Kortets elementer og pile" }).waitFor();
      await show(section);
    },
  },
];
