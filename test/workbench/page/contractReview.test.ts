import type { FrameLocator } from "playwright-core";
import { toPage } from "../../../scripts/pictures/toPage";
import { tooWide } from "../../support/axe";
import type { PanePage } from "../../support/panePage";
import { openedScreen, startBrowser, stopBrowser } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

const plan = [
  "Resultatplan 2019 for Tilskud",
  "",
  "Nr\tMål\tMåles på\tResultat 2018\tSkal nås\tEnhed\tAnsvarlig kontor for sagsbehandling",
  "1.1\tSvartid\tGennemsnitlig sagsbehandlingstid i byggesager om enfamiliehuse, dage\t41\t30\tdage\tKontor for Byggesagsbehandling",
  "1.2\tKlager\tAntal klager, der får medhold\t12\t8\tantal\tKontor for Klager",
  "",
  "2.1 Sygefraværet skal i 2019 være højst 8 dage pr. medarbejder.",
  "2.2 Personaleomsætningen skal i 2019 være mindst 5 pct.",
  "",
  "Eksempel: Nævnet skal behandle mindst 50 sager om måneden.",
].join("\n");

/** The accessible name of what has the focus in the pane: its label, its own words, or the label around it. */
const focused = (pane: FrameLocator): Promise<string> =>
  pane.locator("body").evaluate((body) => {
    const own = body.ownerDocument.activeElement;
    if (!(own instanceof HTMLElement)) return "";
    const labels = (own as HTMLInputElement).labels;
    return own.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? own.textContent ?? "";
  });

/** The most stops of the Tab key on the way to anything in the review. */
const MOST_STOPS = 150;

/** Goes by the Tab key alone to what bears this name. @throws where it is not reached */
async function tabTo({ page, pane }: PanePage, name: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const at = await focused(pane);
    if (name.test(at.trim())) return;
    passed.push(at.trim().slice(0, 30));
    await page.keyboard.press(key);
  }
  throw new Error(`${String(name)} is not reached by Tab, only: ${[...new Set(passed)].join(" | ")}`);
}

test("at 320 pixels all of a contract's review is reached by the keyboard, and nothing scrolls sideways", async () => {
  const opened = await openedScreen(
    {
      name: "review",
      workbook: "empty",
      go: async (pane) => {
        await toPage(pane, "Kontrakt");
        await pane.getByRole("textbox", { name: "Kontraktens tekst" }).fill(plan);
      },
    },
    320,
  );
  const { page, pane, frame } = opened;
  const own = await frame();
  const widths: Record<string, number> = {};
  const fits = async (part: string): Promise<void> => {
    widths[part] = await tooWide(own);
  };
  const press = async (name: RegExp, key = "Enter"): Promise<void> => {
    await tabTo(opened, name);
    await page.keyboard.press(key);
  };
  const choose = async (name: RegExp, words: string): Promise<void> => {
    await tabTo(opened, name);
    await page.keyboard.type(words);
  };
  await press(/^Find mål$/);
  await pane.getByRole("textbox", { name: /Kontraktens navn/ }).waitFor();
  await fits("review");
  await press(/^Tabellens kolonner$/);
  await fits("columns");
  await choose(/^Måles på/, "Indikator");
  await choose(/^Skal nås/, "Krav");
  await press(/^Læs tabellen igen$/);
  await pane.getByText("Tabellen er læst igen og giver 2 mål.").waitFor();
  expect(await pane.getByLabel("Rækken").first().locator("mark").allTextContents()).toContain("30");
  await fits("place of a goal in a table");
  await press(/^Godkendt mål 1\.1$/, "Space");
  await tabTo(opened, /^Godkend ét mål uden tvivl$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Godkendt mål 1.1" }).waitFor();
  await press(/^Ret mål 2\.2$/);
  await press(/^Del målet, eller læg det sammen/);
  await fits("split and join");
  await tabTo(opened, /^Målets ord/);
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Sygefraværet må i 2019 højst være 4 pct.");
  await press(/^Del i 2 mål$/);
  await pane.getByText(/^Målet er delt i mål/).waitFor();
  await fits("split");
  await press(/^Fortryd mål 2\.2/);
  // What is put back is open, with the focus in it.
  await pane.getByText("Det er fortrudt.").waitFor();
  await press(/^Del målet, eller læg det sammen/);
  await choose(/^Læg sammen med/, "Mål 2.1");
  await press(/^Læg sammen$/);
  await pane.getByText(/^Målene er lagt sammen til mål/).waitFor();
  await fits("joined");
  await press(/^Gør til mål: Eksempel/);
  await pane.getByText(/er lavet af afsnittet og står øverst/).waitFor();
  await fits("made of a passage");
  await press(/^Skriv .*mål til arket$/);
  await pane.getByText(/skrevet nederst/).waitFor();
  await page.close();
  expect(widths).toEqual(Object.fromEntries(Object.keys(widths).map((part) => [part, 0])));
}, 240_000);
