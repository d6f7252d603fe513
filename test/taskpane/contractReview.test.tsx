/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { sampleActions, type SampleActions } from "../support/paneSample";
import { renderPane, violations } from "../support/renderPane";

const plan = [
  "Resultatplan 2019 for Tilskud",
  "Planen gælder fra 1. august 2019 til 31. juli 2020.",
  "Der følges op på planen: statusmøder afholdes hvert kvartal.",
  "",
  "Nr\tMål\tMåles på\tResultat 2018\tSkal nås",
  "1.1\tSvartid\tGennemsnitlig sagsbehandlingstid, dage\t41\t30",
  "1.2\tKlager\tAntal klager, der får medhold\t12\t8",
  "",
  "2.1 Sygefraværet skal i 2019 være højst 8 dage pr. medarbejder, og mindst 90 pct. af medarbejderne skal have haft MUS.",
  "",
  "Eksempel: Nævnet skal behandle mindst 50 sager om måneden.",
].join("\n");

async function onReview(text = plan): Promise<{ user: UserEvent; actions: SampleActions }> {
  sessionStorage.clear();
  const actions = sampleActions();
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: "Kontrakt" }));
  fireEvent.change(await screen.findByRole("textbox", { name: "Kontraktens tekst" }), { target: { value: text } });
  await user.click(screen.getByRole("button", { name: "Find mål" }));
  await screen.findByRole("textbox", { name: /Kontraktens navn/ });
  return { user, actions };
}

const card = (name: string) => screen.getByRole("heading", { name: `Mål ${name}` }).closest("li") as HTMLElement;
const names = () =>
  screen
    .getAllByRole("heading", { level: 2 })
    .map(({ textContent }) => textContent)
    .filter((text) => text?.startsWith("Mål "));
const row = (name: string) =>
  within(within(card(name)).getByLabelText("Rækken"))
    .getAllByRole("term")
    .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
const choose = (user: UserEvent, name: string | RegExp, words: string) =>
  user.selectOptions(screen.getByRole("combobox", { name }), words);
const said = async (words: RegExp) => (await screen.findByText(words)).textContent;

const relabelled = async (user: UserEvent) => {
  await user.click(screen.getByText("Tabellens kolonner"));
  await choose(user, "Måles på", "Indikator (hvad der måles)");
  await choose(user, "Skal nås", "Krav (måltal)");
  await user.click(screen.getByRole("button", { name: "Læs tabellen igen" }));
  return said(/Tabellen er læst igen/);
};

describe("where a goal stands", () => {
  test("a goal of a table shows its row under the table's headings, with what was read marked", async () => {
    const { user } = await onReview();
    await relabelled(user);
    expect(within(card("1.1")).getByText("Tabel 1, række 2")).toBeVisible();
    expect(row("1.1")).toEqual([
      ["Nr", "1.1"],
      ["Mål", "Svartid"],
      ["Måles på", "Gennemsnitlig sagsbehandlingstid, dage"],
      ["Resultat 2018", "41"],
      ["Skal nås", "30"],
    ]);
    expect([...card("1.1").querySelectorAll("mark")].map(({ textContent }) => textContent)).toContain("30");
  });

  test("a goal of a sentence shows its line and its paragraph", async () => {
    await onReview();
    expect(within(card("2.1a")).getByText("Linje 9")).toBeVisible();
    expect(card("2.1a").querySelector("p[lang=da]")?.textContent).toContain("mindst 90 pct. af medarbejderne");
  });

  test("the contract's centre, period and rhythm come from the text, with their place", async () => {
    await onReview();
    expect(screen.getByRole("combobox", { name: "Opfølgning" })).toHaveDisplayValue("Hvert kvartal");
    expect(screen.getByRole("combobox", { name: "Opfølgning" })).toHaveAccessibleDescription(/\(linje 3\)\.$/);
    expect([screen.getByRole("textbox", { name: "Fra" }), screen.getByRole("textbox", { name: "Til" })]).toEqual([
      expect.objectContaining({ value: "01-08-2019" }),
      expect.objectContaining({ value: "31-07-2020" }),
    ]);
    expect(await said(/^Læst i »gælder fra 1\. august 2019/)).toContain("(linje 2).");
  });
});

describe("the columns of a table", () => {
  test("are named once for the whole table, and all its goals follow", async () => {
    const { user } = await onReview();
    expect(await relabelled(user)).toBe("Tabellen er læst igen og giver 2 mål.");
    expect(card("1.1")).toHaveTextContent("30");
    await choose(user, "Resultat 2018", "Læses ikke");
    await user.click(screen.getByRole("button", { name: "Læs tabellen igen" }));
    await screen.findByText(/Tabellen er læst igen/);
    await user.click(screen.getByRole("button", { name: "Ret mål 1.1" }));
    expect(within(card("1.1")).getByRole("textbox", { name: "Udgangspunkt" })).toHaveValue("");
  });

  test("another reading keeps what was corrected, and says so", async () => {
    const { user } = await onReview();
    await relabelled(user);
    await user.click(screen.getByRole("button", { name: "Ret mål 1.2" }));
    fireEvent.change(within(card("1.2")).getByRole("textbox", { name: "Måltal" }), { target: { value: "7" } });
    await choose(user, "Resultat 2018", "Læses ikke");
    await user.click(screen.getByRole("button", { name: "Læs tabellen igen" }));
    expect(await said(/Dine rettelser/)).toBe(
      "Tabellen er læst igen og giver 2 mål. Dine rettelser i mål 1.2 er bevaret.",
    );
    await user.click(screen.getByRole("button", { name: "Ret mål 1.2" }));
    expect(within(card("1.2")).getByRole("textbox", { name: "Måltal" })).toHaveValue("7");
  });

  test("a goal that was corrected and is no longer in the table stays on the list, not accepted", async () => {
    const { user } = await onReview();
    await relabelled(user);
    await user.click(screen.getByRole("button", { name: "Ret mål 1.1" }));
    fireEvent.change(within(card("1.1")).getByRole("textbox", { name: "Måltal" }), { target: { value: "29" } });
    // With the first row as headings, its goal is gone from the table.
    await user.click(screen.getByRole("checkbox", { name: /ingen overskrifter/ }));
    await choose(user, "Skal nås", "Læses ikke");
    await choose(user, "Resultat 2018", "Opfyldt");
    await user.click(screen.getByRole("button", { name: "Læs tabellen igen" }));
    expect(await said(/Tabellen er læst igen/)).toContain("Dine rettelser i mål 1.1 er bevaret.");
    expect(names().filter((name) => name === "Mål 1.1")).toHaveLength(1);
  });

  test("without a column for the requirement nothing is read again", async () => {
    const { user } = await onReview();
    await relabelled(user);
    await choose(user, "Skal nås", "Læses ikke");
    expect(screen.getByText("Vælg, hvilken kolonne der har kravet eller årets tal.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Læs tabellen igen" })).toHaveAttribute("aria-disabled", "true");
  });
});

describe("what gave no goal", () => {
  test("is listed with its place and its reason, and made a goal with the next number", async () => {
    const { user, actions } = await onReview();
    const passed = screen.getByRole("region", { name: "Ét afsnit gav intet mål" });
    expect(within(passed).getByText("Linje 11: er et eksempel")).toBeVisible();
    await user.click(within(passed).getByRole("button", { name: /^Gør til mål: Eksempel/ }));
    expect(await said(/er lavet af afsnittet/)).toBe("Mål 2.2 er lavet af afsnittet og står øverst.");
    expect(names()[0]).toBe("Mål 2.2");
    expect(screen.queryByRole("region", { name: /gav intet mål/ })).toBeNull();
    expect(card("2.2")).toContainElement(document.activeElement as HTMLElement);
    await user.click(screen.getByRole("button", { name: "Godkend mål 2.2" }));
    for (const button of screen.queryAllByRole("button", { name: /^Godkendt mål (?!2\.2)/ })) await user.click(button);
    await user.click(screen.getByRole("button", { name: "Skriv ét mål til arket" }));
    await screen.findByText(/er skrevet nederst/);
    expect(actions.written.map(({ nr, target }) => [nr, target])).toEqual([["2.2", 50]]);
  });

  test("is listed again when that is undone", async () => {
    const { user } = await onReview();
    await user.click(screen.getByRole("button", { name: /^Gør til mål/ }));
    await user.click(await screen.findByRole("button", { name: "Fortryd mål 2.2" }));
    await screen.findByText("Det er fortrudt.");
    expect(names()).not.toContain("Mål 2.2");
    expect(screen.getByRole("region", { name: "Ét afsnit gav intet mål" })).toBeVisible();
  });
});

describe("a goal's shape", () => {
  const opened = async (user: UserEvent, name: string) => {
    await user.click(screen.getByRole("button", { name: `Ret mål ${name}` }));
    await user.click(within(card(name)).getByText("Del målet, eller læg det sammen med et andet"));
    return within(card(name));
  };

  test("one goal is split where its user breaks the line, and back again", async () => {
    const { user } = await onReview("Plan for Vest 2019\n1. Klager skal falde til 40, og svartiden til 4 uger.");
    const whole = await opened(user, names()[0]?.slice(4) ?? "");
    fireEvent.change(whole.getByRole("textbox", { name: "Målets ord" }), {
      target: { value: "Antallet af klager skal falde til højst 40.\nSvartiden må højst være 4 uger." },
    });
    await user.click(whole.getByRole("button", { name: "Del i 2 mål" }));
    expect(await said(/^Målet er delt i mål/)).toMatch(/^Målet er delt i mål 1. og 1.\.$/);
    expect(screen.getAllByText(/Svartiden må højst være 4 uger/).length).toBeGreaterThan(0);
    const before = names().length;
    await user.click(screen.getAllByRole("button", { name: /^Fortryd mål/ })[0] as HTMLElement);
    await screen.findByText("Det er fortrudt.");
    expect(names()).toHaveLength(before - 1);
  });

  test("two goals are joined: a floor and a ceiling are one span", async () => {
    const { user } = await onReview(
      "Plan for Vest 2019\n1. Personaleomsætningen skal være mindst 5 pct.\n2. Personaleomsætningen må højst være 12 pct.",
    );
    const first = await opened(user, "1");
    await user.selectOptions(first.getByRole("combobox", { name: "Læg sammen med" }), "1");
    await user.click(first.getByRole("button", { name: "Læg sammen" }));
    expect(await said(/lagt sammen til/)).toBe("Målene er lagt sammen til mål 1.");
    expect(names()).toEqual(["Mål 1"]);
    expect(within(card("1")).getByRole("textbox", { name: "Måltal" })).toHaveValue("5");
    expect(within(card("1")).getByRole("textbox", { name: "Måltal øvre" })).toHaveValue("12");
    expect(
      within(card("1"))
        .getAllByText(/^Linje \d/)
        .map(({ textContent }) => textContent),
    ).toEqual(["Linje 2", "Linje 3"]);
  });
});

test("all without doubts are accepted at once", async () => {
  const { user } = await onReview(
    "Plan for Vest 2019\n1. Andelen af rettidige svar skal i 2019 i gennemsnit være mindst 95 pct.\n2. Andelen af rettidige udbetalinger skal i 2019 i gennemsnit være mindst 97 pct.",
  );
  for (const button of screen.getAllByRole("button", { name: /^Godkendt mål/ })) await user.click(button);
  await user.click(screen.getByRole("button", { name: "Godkend 2 mål uden tvivl" }));
  expect(screen.getByText("2 af 2 godkendt")).toBeVisible();
  expect(screen.queryByRole("button", { name: /uden tvivl$/ })).toBeNull();
});

test("no violations with everything open", async () => {
  const { user } = await onReview();
  await user.click(screen.getByText("Tabellens kolonner"));
  await user.click(screen.getByRole("button", { name: "Ret mål 2.1a" }));
  await user.click(within(card("2.1a")).getByText("Del målet, eller læg det sammen med et andet"));
  expect(await violations()).toEqual([]);
});

test("of a long list a hundred goals are drawn, and the rest on demand, from the first of which one goes on", async () => {
  const lines = Array.from(
    { length: 102 },
    (_each, at) => `${at + 1}. Klager over område ${at + 1} må højst være 40 i 2019.`,
  );
  const { user } = await onReview(["Resultatplan 2019 for Tilskud", ...lines].join("\n"));
  expect(names()).toHaveLength(100);
  await user.click(screen.getByRole("button", { name: "Vis de sidste 2 mål" }));
  expect(names()).toHaveLength(102);
  const first = names()[100]?.replace("Mål ", "") ?? "";
  expect(within(card(first)).getAllByRole("button")[0]).toHaveFocus();
  expect(screen.queryByRole("button", { name: /^Vis de/ })).toBeNull();
}, 60_000);
