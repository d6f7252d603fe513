import type { Frame, FrameLocator } from "playwright-core";
import { screens } from "../../../scripts/pictures/screens";
import { toPage, type PaneScreen } from "../../../scripts/pictures/toPage";
import { looks, show, tooWide } from "../../support/axe";
import { openedScreen, startBrowser, stopBrowser } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

/** A word as long as Danish has them in a contract. */
const LONG = "Beskæftigelsestilskudsberegningsmedarbejderne";

/**
 * What a form in sight cuts off: words of labels, buttons and lines that reach out of their box, choices that a closed
 * list has no room for, and dates and numbers that a field has none for.
 */
const cutOff = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d")!;
    const roomFor = (field: HTMLElement): ((text: string) => boolean) => {
      const { fontWeight, fontSize, fontFamily, paddingLeft, paddingRight } = getComputedStyle(field);
      const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      return (text) => {
        canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
        return canvas.measureText(text).width <= room + 1;
      };
    };
    const seen = <Kind extends HTMLElement>(selector: string): Kind[] =>
      [...document.querySelectorAll<Kind>(selector)].filter((each) => each.checkVisibility());
    const nameOf = (field: HTMLInputElement | HTMLSelectElement): string => field.labels?.[0]?.textContent ?? "";
    return [
      ...seen<HTMLElement>("label, legend, button, p, li, h2, h3, summary")
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map(({ textContent }) => `words: ${textContent}`),
      ...seen<HTMLSelectElement>("select").flatMap((list) =>
        [...list.options].filter(({ text }) => !roomFor(list)(text)).map(({ text }) => `${nameOf(list)}: ${text}`),
      ),
      ...seen<HTMLInputElement>("input:not([type=checkbox], [type=radio], [type=file])")
        .filter(({ value }) => /^[\d.,-]+$/.test(value))
        .filter((field) => !roomFor(field)(field.value))
        .map((field) => `${nameOf(field)}: ${field.value}`),
    ];
  });

const named = (name: string): PaneScreen => screens.find((each) => each.name === name)!;

/** Closes the status of the sample's first contract. */
async function close(pane: FrameLocator): Promise<void> {
  await toPage(pane, "Opfølgning");
  await pane
    .getByRole("button", { name: /^Luk status for / })
    .first()
    .click();
  await pane.getByRole("textbox", { name: "Lukket af" }).fill("Mette");
  await pane.getByRole("region", { name: "Luk periode" }).getByRole("button", { name: "Luk periode" }).click();
  await pane
    .getByText(/er lukket for/)
    .first()
    .waitFor();
}

/** Changes a goal of the contract that is closed, up to the question of what the change is. */
async function editClosed(pane: FrameLocator): Promise<void> {
  await close(pane);
  await toPage(pane, "Kontrakt");
  await pane
    .getByRole("button", { name: /^Ret mål / })
    .nth(1)
    .click();
  await pane.getByRole("textbox", { name: "Måltal", exact: true }).fill("97,25");
  await pane.getByRole("button", { name: "Skriv til arket" }).click();
  await pane.getByRole("button", { name: "Genforhandling …" }).waitFor();
}

/** The forms of the pane whose fields stand in pairs. */
const forms: readonly PaneScreen[] = [
  named("goal-form"),
  named("follow-up-plan"),
  {
    name: "amending",
    workbook: "sample",
    go: async (pane) => {
      await editClosed(pane);
      await pane.getByRole("button", { name: "Genforhandling …" }).click();
      await pane.getByRole("textbox", { name: /^Besluttet af/ }).fill(LONG);
    },
  },
  {
    name: "edited-goals",
    workbook: "sample",
    go: async (pane) => {
      await editClosed(pane);
      await pane.getByRole("button", { name: "Rettelse af en fejl" }).click();
      await pane.getByText(/ er rettet i /).waitFor();
      await toPage(pane, "Opfølgning");
      const section = pane.getByRole("region", { name: /^Rettet direkte i Mål/ });
      await section.getByRole("button", { name: "Genforhandling …" }).click();
      await section.getByRole("textbox", { name: /^Besluttet af/ }).fill(LONG);
    },
  },
];

const WIDTHS = [320, 400] as const;

test.each(forms.flatMap((form) => WIDTHS.map((width) => ({ form, name: form.name, width }))))(
  "the form $name shows all of its words, choices and figures at $width pixels",
  async ({ form, width }) => {
    const { page, frame } = await openedScreen(form, width);
    const pane = await frame();
    const found: Record<string, unknown> = {};
    for (const look of looks) {
      await show(page, look);
      found[look.name] = [await tooWide(pane), ...(await cutOff(pane))];
    }
    await page.close();
    expect(found).toEqual({ light: [0], dark: [0], forced: [0] });
  },
  120_000,
);
