import { screens } from "../../../scripts/pictures/screens";
import { axeFaults, doubleText, looks, show, tooWide } from "../../support/axe";
import { openedScreen, startBrowser, stopBrowser } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

test.each(screens)(
  "axe-core finds nothing on $name: light, dark and forced colours",
  async (screen) => {
    const { page, frame } = await openedScreen(screen, 400);
    const faults: string[] = [];
    for (const look of looks) {
      await show(page, look);
      faults.push(...(await axeFaults(await frame(), look)));
    }
    await page.close();
    expect(faults).toEqual([]);
  },
  120_000,
);

test.each(screens)(
  "$name fits a pane of 320 pixels, also with text of twice the size",
  async (screen) => {
    const { page, frame } = await openedScreen(screen, 320);
    const pane = await frame();
    const usual = await tooWide(pane);
    await doubleText(pane);
    const doubled = await tooWide(pane);
    const size = await pane.evaluate(() => getComputedStyle(document.querySelector("h1")!).fontSize);
    await page.close();
    expect({ usual, doubled, size }).toEqual({ usual: 0, doubled: 0, size: "40px" });
  },
  120_000,
);

test("axe-core finds nothing on the workbench's own page", async () => {
  const { page } = await openedScreen(screens[1]!, 400);
  const faults: string[] = [];
  for (const look of looks) {
    await show(page, look);
    faults.push(...(await axeFaults(page.mainFrame(), look)));
  }
  await page.close();
  expect(faults).toEqual([]);
}, 120_000);
