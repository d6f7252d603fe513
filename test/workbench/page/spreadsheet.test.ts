import { onPage, startBrowser, stopBrowser, type PageSession } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);
jest.setTimeout(180_000);

/** Waits until the page has drawn what a click or a key did. */
const drawn = (page: PageSession["page"]): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
const nameBox = async ({ page }: PageSession): Promise<string> => {
  await drawn(page);
  return page.getByLabel("Navneboks").inputValue();
};
const told = async ({ page }: PageSession): Promise<string | null> => {
  await drawn(page);
  return page.locator(".unseen[role=status]").textContent();
};
const item = ({ page }: PageSession, name: string) => page.getByRole("menuitem", { name });
const choose = async (session: PageSession, name: string): Promise<void> => {
  await session.page.keyboard.press("Shift+F10");
  await item(session, name).click();
};
const press = async ({ page }: PageSession, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

test("by mouse: cells are selected by a drag, rows and columns by their headings, and menus open where they are pointed to", () =>
  onPage(async (session) => {
    const { page, cell, tab, value } = session;
    await tab("Kontrakter").click();
    await cell("A5").hover();
    await page.mouse.down();
    await cell("C6").hover();
    await page.mouse.up();
    expect([await told(session), await nameBox(session)]).toEqual(["2 rækker og 3 kolonner markeret", "A5"]);
    await cell("B8").click({ modifiers: ["Shift"] });
    expect(await told(session)).toBe("4 rækker og 2 kolonner markeret");
    await page.locator(".header.row", { hasText: /^5$/ }).click();
    expect(await told(session)).toBe("1 række markeret");
    await page.locator(".header.column", { hasText: /^C$/ }).click({ button: "right" });
    expect(await told(session)).toBe("1 kolonne markeret");
    await item(session, "Skjul kolonnen").click();
    expect(await page.locator(".header.column", { hasText: /^C$/ }).count()).toBe(0);
    await press(session, "Control+z");
    expect(await page.locator(".header.column", { hasText: /^C$/ }).count()).toBe(1);
    // A press outside closes the menu, and Escape gives the focus back to the sheet.
    await cell("A6").click({ button: "right" });
    expect([await nameBox(session), await page.getByRole("menu").locator(":focus").textContent()]).toEqual([
      "A6",
      "KlipCtrl+X",
    ]);
    await press(session, "Escape");
    expect([
      await page.getByRole("menu").count(),
      await page.evaluate(() => document.activeElement?.className),
    ]).toEqual([0, "grid"]);
    const first = await value("Kontrakter", "A5");
    await cell("A5").click({ button: "right" });
    await item(session, "Indsæt tabelrække ovenfor").click();
    expect([await value("Kontrakter", "A5"), await value("Kontrakter", "A6")]).toEqual(["", first]);
    await page.getByRole("button", { name: "Fortryd", exact: true }).click();
    expect(await value("Kontrakter", "A5")).toBe(first);
  }));

test("by keyboard: to the edges, tables that grow, a thousands point that is asked about, and what Excel refuses", () =>
  onPage(async (session) => {
    const { page, cell, tab, value, goTo } = session;
    await tab("Målinger").click();
    await goTo("A4");
    await press(session, "Control+ArrowDown");
    const last = Number((await nameBox(session)).slice(1));
    expect(last).toBeGreaterThan(100);
    await press(session, "Control+ArrowDown");
    expect(await nameBox(session)).toBe("A1048576");
    await press(session, "Control+ArrowUp", "Control+ArrowUp", "Control+Shift+ArrowDown");
    expect(await told(session)).toBe(`${last - 3} rækker og 1 kolonne markeret`);
    await press(session, "Control+ArrowRight");
    const edge = (await nameBox(session)).replace(/\d+$/, "");
    await press(session, "ArrowRight");
    const beside = (await nameBox(session)).replace(/\d+$/, "");
    expect(beside).not.toBe(edge);
    await page.keyboard.type("Fordoblet\n");
    await page.keyboard.type("=[@Værdi]*2\n");
    expect([await value("Målinger", `${beside}4`), await value("Målinger", `${beside}6`)]).toEqual([
      "Fordoblet",
      2 * Number(await value("Målinger", "E6")),
    ]);
    expect(await page.getByRole("button", { name: "Filtrér Fordoblet" }).count()).toBe(1);
    await press(session, "Control+z", "Control+z");
    expect(await page.getByRole("button", { name: "Filtrér Fordoblet" }).count()).toBe(0);

    await tab("Kontrakter").click();
    await goTo("H20");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") !== "Navneboks");
    await page.keyboard.type('=MÅLTAL(412.854;-5;"Pct.")\n');
    const question = page.getByRole("dialog", { name: "Et punktum i formlen" });
    await question.waitFor();
    expect(await question.textContent()).toContain("Formlen har tallet 412.854. Mente du 412854?");
    await press(session, "Escape");
    expect([await question.count(), await page.getByLabel("Celle").inputValue()]).toEqual([
      0,
      '=MÅLTAL(412.854;-5;"Pct.")',
    ]);
    await press(session, "Enter", "Enter");
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>(".nameBox")?.value === "H21");
    await cell("H20").getByText(/^392/).waitFor();
    expect(await value("Kontrakter", "H20")).toBeCloseTo(392_211.3, 1);
    await page.keyboard.type("=1.234*2\n");
    await page.getByRole("button", { name: "Nej, læs 1.234 som 1,234" }).click();
    expect(await value("Kontrakter", "H21")).toBe(2.468);

    await goTo("4:4");
    await press(session, "Control+-");
    expect(await page.getByRole("alert").textContent()).toContain("en tabel ville blive revet over");
    await tab("Kontrakter").focus();
    await press(session, "Shift+F10");
    await item(session, "Beskyt arket").click();
    await goTo("A5");
    await page.keyboard.type("x\n");
    expect(await page.getByRole("alert").textContent()).toContain("Arket er beskyttet");
    await press(session, "Escape");
    await tab("Kontrakter").click({ button: "right" });
    await item(session, "Fjern arkets beskyttelse").click();
    await goTo("A5");
    await page.keyboard.type("x\n");
    expect([await value("Kontrakter", "A5"), await page.getByRole("alert").textContent()]).toEqual(["x", ""]);
    await tab("Profiler").click({ button: "right" });
    await item(session, "Skjul arket").click();
    expect(await tab("Profiler").count()).toBe(0);
    await tab("Kontrakter").click({ button: "right" });
    await item(session, "Vis arket Profiler").click();
    expect(await tab("Profiler").count()).toBe(1);
  }));

test("a filter's menu ticks, searches, sorts and clears; the pane counts on; cells are copied with their formats", () =>
  onPage(async (session) => {
    const { page, cell, tab, value, goTo } = session;
    await tab("Kontrakter").click();
    await page.getByRole("button", { name: "Filtrér Kontrakt", exact: true }).click();
    const menu = page.getByRole("dialog", { name: "Filtrér Kontrakt" });
    await menu.getByRole("searchbox").fill("gade");
    await press(session, "Enter");
    expect([
      await cell("A5").count(),
      await cell("A6").textContent(),
      await page.locator(".state").textContent(),
    ]).toEqual([0, "Skelbækgade 2009", "2 af 4 rækker vises"]);
    await goTo("A4");
    await press(session, "Alt+ArrowDown");
    await menu.getByRole("button", { name: "Ryd filter fra Kontrakt" }).click();
    expect(await cell("A5").textContent()).toBe("Sygedagpenge 2008");
    await page.getByRole("button", { name: "Filtrér Kontrakt", exact: true }).click();
    await menu.getByRole("button", { name: "Sortér Å til A" }).click();
    expect([await value("Kontrakter", "A5"), await value("Kontrakter", "A8")]).toEqual([
      "Udvalgssag 2010 (eksempler)",
      "Nyropsgade 2010",
    ]);
    await press(session, "Control+z");
    expect(await value("Kontrakter", "A5")).toBe("Sygedagpenge 2008");

    await goTo("D5");
    await choose(session, "Kopiér");
    await goTo("A20");
    await choose(session, "Sæt ind");
    // The browser hands over its clipboard, or denies it, in its own time.
    await cell("A20").filter({ hasText: /\d/ }).waitFor();
    expect([await value("Kontrakter", "A20"), await cell("A20").textContent()]).toEqual([
      await value("Kontrakter", "D5"),
      await cell("D5").textContent(),
    ]);
    expect(await page.locator(".copied").count()).toBeGreaterThan(0);
    await press(session, "Escape");
    expect(await page.locator(".copied").count()).toBe(0);
  }));

test("the colours follow the system, or what is chosen, in the sheet and in the pane, and are kept", () =>
  onPage(async ({ page, cell, pane, tab }) => {
    await tab("Kontrakter").click();
    const look = async () => ({
      sheet: await page.locator(".grid").evaluate((grid) => getComputedStyle(grid).backgroundColor),
      ink: await cell("B6").evaluate((element) => getComputedStyle(element).color),
      pane: await pane.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches),
    });
    const light = { sheet: "rgb(255, 255, 255)", ink: "rgb(0, 0, 0)", pane: false };
    const dark = { sheet: "rgb(30, 30, 30)", ink: "rgb(237, 237, 237)", pane: true };
    await page.emulateMedia({ colorScheme: "light" });
    expect(await look()).toEqual(light);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await look()).toEqual(dark);
    await page.getByLabel("Farver").selectOption("light");
    expect(await look()).toEqual(light);
    await page.emulateMedia({ colorScheme: "light" });
    await page.getByLabel("Farver").selectOption("dark");
    expect(await look()).toEqual(dark);
    await page.reload();
    await pane.getByRole("heading", { name: "Kontrakter" }).waitFor();
    expect(await page.getByLabel("Farver").inputValue()).toBe("dark");
    expect(await pane.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
  }));
