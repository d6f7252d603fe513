import { sampleContract, sampleFigureFile } from "../../test/support/paneSample";
import { sectionScreens } from "./sectionScreens";
import { toPage, type PaneScreen } from "./toPage";

/** The extract as the sample workbook would have it: its contract, a month of its own, and a figure like its others. */
const figures = sampleFigureFile
  .replaceAll("Jobcenter Skelbækgade", "Skelbækgade 2009")
  .replaceAll("juni", "november")
  .replace("78,4", "1,35");

/** A goal in the list on Status, by its number. */
const GOAL = /\d\.\d/;

/** Every screen that is looked at: in pictures, by axe-core, and with large text. A new screen is a new line. */
export const screens: readonly PaneScreen[] = [
  { name: "start-empty", workbook: "empty", go: (pane) => pane.getByRole("button", { name: "Opret ark" }).waitFor() },
  { name: "start", workbook: "sample", go: (pane) => pane.getByRole("heading", { name: "Kontrakter" }).waitFor() },
  {
    name: "status",
    workbook: "sample",
    go: async (pane) => {
      await toPage(pane, "Status");
      await pane.getByRole("button", { name: GOAL, expanded: false }).first().waitFor();
    },
  },
  {
    name: "status-goal",
    workbook: "sample",
    go: async (pane) => {
      await toPage(pane, "Status");
      await pane.getByRole("button", { name: GOAL, expanded: false }).first().click();
      await pane.getByRole("img").first().waitFor();
    },
  },
  {
    name: "follow-up",
    workbook: "sample",
    go: async (pane) => {
      await toPage(pane, "Opfølgning");
      await pane.getByRole("img").first().waitFor();
    },
  },
  {
    name: "follow-up-plan",
    workbook: "sample",
    go: async (pane) => {
      await toPage(pane, "Opfølgning");
      await pane.getByRole("button", { name: "Skriv handlingsplan" }).first().click();
      await pane.getByRole("textbox", { name: /^Tiltag/ }).fill("Ugentlig opfølgning med teamet");
      await pane.getByRole("textbox", { name: "Frist" }).fill("15-12-2009");
      await pane.getByRole("img").first().waitFor();
    },
  },
  {
    name: "follow-up-close",
    workbook: "sample",
    go: async (pane) => {
      await toPage(pane, "Opfølgning");
      await pane
        .getByRole("button", { name: /^Luk status for / })
        .first()
        .click();
      await pane
        .getByText(/fryses\.$/)
        .first()
        .waitFor();
    },
  },
  {
    name: "reports",
    workbook: "sample",
    go: async (pane) => {
      await toPage(pane, "Rapporter");
      await pane.getByRole("region", { name: "Forhåndsvisning" }).waitFor();
    },
  },
  ...sectionScreens,
  {
    name: "contract",
    workbook: "empty",
    go: async (pane) => {
      await toPage(pane, "Kontrakt");
      await pane.getByRole("button", { name: "Find mål" }).waitFor();
    },
  },
  {
    name: "measurements",
    workbook: "sample",
    go: async (pane) => {
      await toPage(pane, "Målinger");
      await pane.getByRole("textbox").first().fill("71,5");
      await pane.getByRole("textbox").nth(1).fill("0,9");
    },
  },
  {
    name: "measurements-import",
    workbook: "sample",
    go: async (pane) => {
      await toPage(pane, "Målinger");
      await pane
        .locator("input[type=file]")
        .last()
        .setInputFiles({ name: "lis-november-2009.csv", mimeType: "text/csv", buffer: Buffer.from(figures) });
      await pane.getByRole("heading", { name: /^Gennemse/ }).waitFor();
    },
  },
  {
    name: "measurements-columns",
    workbook: "sample",
    go: async (pane) => {
      await toPage(pane, "Målinger");
      await pane
        .locator("input[type=file]")
        .last()
        .setInputFiles({ name: "udtraek.csv", mimeType: "text/csv", buffer: Buffer.from("Kode;Beløb\n1.2;1.234\n") });
      await pane.getByRole("heading", { name: /^Gennemse/ }).waitFor();
    },
  },
  {
    name: "settings",
    workbook: "sample",
    go: async (pane) => {
      await toPage(pane, "Indstillinger");
      await pane.getByRole("heading", { name: "Hvad Målopfyldelse har lavet" }).waitFor();
    },
  },
  {
    name: "settings-change",
    workbook: "sample",
    go: async (pane) => {
      await toPage(pane, "Indstillinger");
      await pane.getByRole("group", { name: "Mens året løber" }).getByRole("textbox").first().fill("98,5");
      await pane.getByRole("group", { name: "Når fristen er nået" }).getByRole("textbox").first().fill("halvfems");
    },
  },
  {
    name: "settings-remove",
    workbook: "sample",
    go: async (pane) => {
      await toPage(pane, "Indstillinger");
      await pane.getByRole("button", { name: "Fjern det hele …" }).click();
    },
  },
  {
    name: "goals",
    workbook: "sample",
    go: async (pane) => {
      await toPage(pane, "Kontrakt");
      await pane
        .getByRole("button", { name: /^Lad udgå: mål / })
        .first()
        .click();
    },
  },
  {
    name: "goals-retired",
    workbook: "sample",
    go: async (pane) => {
      await toPage(pane, "Kontrakt");
      const list = pane.getByRole("region", { name: "Mål i projektmappen" });
      await list
        .getByRole("button", { name: /^Lad udgå: mål / })
        .first()
        .click();
      await list.getByRole("button", { name: "Lad målet udgå" }).click();
      await list.getByRole("searchbox").fill("ordinært arbejde");
      await list
        .getByText(/^Udgået/)
        .first()
        .waitFor();
    },
  },
  {
    name: "example",
    workbook: "empty",
    go: async (pane) => {
      await pane.getByRole("button", { name: "Prøv med eksempel" }).click();
      await pane.getByRole("button", { name: GOAL, expanded: false }).first().waitFor();
    },
  },
  {
    name: "goal-form",
    workbook: "sample",
    go: async (pane) => {
      await toPage(pane, "Kontrakt");
      await pane
        .getByRole("button", { name: /^Ret mål / })
        .nth(1)
        .click();
      await pane.getByText("Flere felter").click();
      await pane.getByText(/^SMART/).click();
      await pane.getByRole("img").first().waitFor();
    },
  },
  {
    name: "contract-review",
    workbook: "empty",
    go: async (pane) => {
      await toPage(pane, "Kontrakt");
      await pane.getByRole("textbox", { name: "Kontraktens tekst" }).fill(sampleContract);
      await pane.getByRole("button", { name: "Find mål" }).click();
      await pane.getByRole("button", { name: "Ret mål 2" }).click();
    },
  },
  {
    name: "english-start",
    workbook: "sample",
    office: "en-US",
    go: (pane) => pane.getByRole("heading", { name: "Contracts" }).waitFor(),
  },
  {
    name: "english-status-goal",
    workbook: "sample",
    office: "en-US",
    go: async (pane) => {
      await toPage(pane, "Status");
      await pane.getByRole("button", { name: GOAL, expanded: false }).first().click();
      await pane.getByRole("img").first().waitFor();
    },
  },
  {
    name: "english-review",
    workbook: "empty",
    office: "en-US",
    go: async (pane) => {
      await toPage(pane, "Contract");
      await pane.getByRole("textbox", { name: "The contract's text" }).fill(sampleContract);
      await pane.getByRole("button", { name: "Find goals" }).click();
      await pane.getByRole("button", { name: "Correct goal 2" }).click();
    },
  },
];
