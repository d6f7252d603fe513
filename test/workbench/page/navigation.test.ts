import type { Browser, Page } from "playwright-core";
import { axeFaults, doubleText, looks, show, tooWide } from "../../support/axe";
import { openBrowser } from "../../support/browser";
import { serveStory, type StoryPage } from "../../support/stories/storyPage";

let browser: Browser;
let story: StoryPage;

beforeAll(async () => {
  story = await serveStory("eightPages");
  browser = await openBrowser();
}, 600_000);
afterAll(async () => {
  await browser?.close();
  story?.close();
});
jest.setTimeout(120_000);

const ALL = ["Start", "Kontrakt", "Målinger", "Status", "Opfølgning", "Rapporter", "Statusmøde"];

/** The pane with eight pages in a window so wide; nothing may be left on the page's error list. */
async function onPane(width: number, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 640 }, locale: "da-DK" });
  const faults: string[] = [];
  page.on("pageerror", (fault) => faults.push(fault.message));
  try {
    await page.goto(story.address);
    await page.getByRole("heading", { name: "Næste skridt" }).waitFor();
    await work(page);
    expect(faults).toEqual([]);
  } finally {
    await page.close();
  }
}

const row = (page: Page) => page.getByRole("navigation", { name: "Skærme" });
const more = (page: Page) => row(page).getByRole("button", { name: "Flere skærme" });
/** The pages in the row that can be seen, without the menu. */
const inRow = async (page: Page): Promise<string[]> => {
  const links = await row(page).getByRole("listitem").getByRole("button").all();
  const seen = await Promise.all(links.map(async (link) => ((await link.isVisible()) ? await link.textContent() : "")));
  return seen.filter((name): name is string => name !== null && name !== "" && name !== "…");
};
const inMenu = (page: Page): Promise<string[]> => page.getByRole("menuitem").allTextContents();
/** From the top of the pane, and from its right edge, to the last thing in the row. */
const corner = (page: Page) =>
  row(page).evaluate((nav) => {
    const last = nav.lastElementChild?.getBoundingClientRect();
    return { height: nav.getBoundingClientRect().height, right: innerWidth - (last?.right ?? innerWidth) };
  });

test.each(["Status", "Opfølgning", "Rapporter"])("on %s nothing of the page lies over the menu", (name) =>
  onPane(320, async (page) => {
    await more(page).click();
    await page.getByRole("menuitem", { name, exact: true }).click();
    await page.getByRole("textbox").or(page.getByRole("combobox")).first().waitFor();
    await more(page).click();
    const covered = await page.getByRole("menuitem").evaluateAll((items) =>
      items.flatMap((item) => {
        const { x, y, width, height } = item.getBoundingClientRect();
        return item.contains(document.elementFromPoint(x + width / 2, y + height / 2)) ? [] : [item.textContent];
      }),
    );
    expect(covered).toEqual([]);
  }),
);

test("at 320 pixels the row of eight pages is one line, and what it has no room for is in a menu", () =>
  onPane(320, async (page) => {
    await more(page).click();
    const [seen, hidden] = [await inRow(page), await inMenu(page)];
    expect([...seen, ...hidden]).toEqual(ALL);
    // How many pages there is room for follows from the browser's fonts.
    expect([3, 4]).toContain(seen.length);
    expect(await row(page).getByRole("button", { name: "Indstillinger" }).isVisible()).toBe(true);
    const { height, right } = await corner(page);
    expect(height).toBeLessThan(40);
    // Office's menu takes 34 pixels there on a Mac.
    expect(right).toBeGreaterThanOrEqual(34);
    expect(await tooWide(page.mainFrame())).toBe(0);
  }));

test("a page of the menu is gone to by keyboard: it is in the row then, and its heading has the focus", () =>
  onPane(320, async (page) => {
    await more(page).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Statusmøde" }).waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.getByText("her er meeting").waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === "Statusmøde");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    const current = row(page).getByRole("button", { name: "Statusmøde" });
    expect([await current.isVisible(), await current.getAttribute("aria-current")]).toEqual([true, "page"]);
  }));

test("Escape closes the menu and leaves the focus on its button", () =>
  onPane(320, async (page) => {
    await more(page).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Statusmøde" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    expect(await more(page).evaluate((button) => button === document.activeElement)).toBe(true);
  }));

test("settings are behind a gear that is named, by its tooltip too for whoever points at it or comes by keyboard", () =>
  onPane(320, async (page) => {
    const gear = row(page).getByRole("button", { name: "Indstillinger" });
    const tooltip = page.getByRole("tooltip", { name: "Indstillinger" }).or(page.locator("[role=tooltip]"));
    await gear.hover();
    await tooltip.waitFor();
    expect(await tooltip.textContent()).toBe("Indstillinger");
    await page.keyboard.press("Escape");
    await tooltip.waitFor({ state: "detached" });
    await page.mouse.move(0, 400);
    await more(page).focus();
    await page.keyboard.press("Tab");
    expect(await gear.evaluate((button) => button === document.activeElement)).toBe(true);
    await tooltip.waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Indstillinger" }).waitFor();
    expect(await gear.getAttribute("aria-current")).toBe("page");
  }));

test("a wide pane has all pages in the row, and no menu", () =>
  onPane(700, async (page) => {
    expect([await inRow(page), await more(page).count()]).toEqual([ALL, 0]);
  }));

test("with text twice as large fewer pages are in the row, and none is lost", () =>
  onPane(320, async (page) => {
    await doubleText(page.mainFrame());
    await page.waitForTimeout(300);
    await more(page).click();
    const [seen, hidden] = [await inRow(page), await inMenu(page)];
    expect([...seen, ...hidden].sort()).toEqual([...ALL].sort());
    expect(seen).toContain("Start");
    expect(hidden.length).toBeGreaterThan(3);
  }));

test("where the menu cannot be fetched the row goes on in another line", () =>
  onPane(320, async (page) => {
    await page.route(/fullRow\.js/, (route) => route.abort());
    await page.reload();
    await page.getByRole("heading", { name: "Næste skridt" }).waitFor();
    await page.waitForFunction(() => (document.querySelector("nav")?.getBoundingClientRect().height ?? 0) > 40);
    expect([await inRow(page), await more(page).count()]).toEqual([ALL, 0]);
  }));

test.each(looks)("axe-core finds nothing in the row and its menu: $name", (look) =>
  onPane(320, async (page) => {
    await show(page, look);
    const closed = await axeFaults(page.mainFrame(), look);
    await more(page).click();
    await page.getByRole("menu").waitFor();
    const open = await axeFaults(page.mainFrame(), look);
    // Fluent's menu has guards at its ends that are hidden from readers, and that hand the focus on at once.
    expect([...closed, ...open].filter((fault) => !fault.includes("data-tabster-dummy"))).toEqual([]);
  }),
);
