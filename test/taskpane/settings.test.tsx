/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Foreign } from "../../src/app/workbook/ports";
import type { PaneActions } from "../../src/taskpane/paneActions";
import { inMemoryWorkbook } from "../support/inMemoryWorkbook";
import { sampleActions, sampleTables, type SampleActions } from "../support/paneSample";
import { renderPane, violations } from "../support/renderPane";
import { sampleSettings, sampleSettingsTable, type SampleSettings } from "../support/settingsSample";

type Opened = { user: UserEvent; settings: SampleSettings; actions: SampleActions };

async function onSettings({
  tables = [...sampleTables(), sampleSettingsTable()],
  foreign = [],
  more = {},
}: {
  tables?: ReturnType<typeof sampleTables>;
  foreign?: readonly Foreign[];
  more?: Partial<PaneActions>;
} = {}): Promise<Opened> {
  sessionStorage.clear();
  localStorage.clear();
  const settings = sampleSettings(inMemoryWorkbook(tables), foreign);
  const actions = sampleActions(tables, { settings: async () => settings, ...more });
  const once = actions.settings();
  const user = renderPane({ ...actions, settings: () => once });
  // The page is fetched and its jobs are waited for: React goes on with both inside act.
  await act(() =>
    user.click(
      within(screen.getByRole("navigation", { name: "Skærme" })).getByRole("button", { name: "Indstillinger" }),
    ),
  );
  await screen.findByRole("heading", { name: "Hvad Målopfyldelse har lavet" });
  return { user, settings, actions };
}

const field = (group: string, label: string): HTMLInputElement =>
  within(screen.getByRole("group", { name: group })).getByRole("textbox", { name: label });
const effect = (): string => screen.getByText(/skifter status/).textContent ?? "";

test("the thresholds stand in per cent; an empty one is not used", async () => {
  await onSettings();
  expect(
    [
      field("Mens året løber", "Niveau, pct."),
      field("Mens året løber", "Ændring, pct."),
      field("Når fristen er nået", "Niveau, pct."),
      field("Når fristen er nået", "Ændring, pct."),
    ].map(({ value }) => value),
  ).toEqual(["90", "50", "", "50"]);
  expect(screen.queryByRole("button", { name: "Gem grænser" })).toBeNull();
});

test("what a new threshold does to the goals is told before it is saved, and then it is written", async () => {
  const { user, settings } = await onSettings();
  await user.clear(field("Mens året løber", "Niveau, pct."));
  await user.type(field("Mens året løber", "Niveau, pct."), "98,5");
  expect(effect()).toBe("Ét mål skifter status: 1 fra I risiko til Bagud.");
  await user.click(screen.getByRole("button", { name: "Gem grænser" }));
  expect(
    await screen.findByText("Én grænse er gemt i tabellen Indstillinger. Vælg Opdater status, så arket følger med."),
  ).toBeInstanceOf(HTMLElement);
  expect(settings.asked).toEqual([
    { cells: [{ table: "Indstillinger", row: 5, header: "Værdi", value: 0.985, numberFormat: "0.0# %" }], rows: [] },
  ]);
});

test.each(["101", "-1", "halvfems", "0,9,1"])(
  "»%s« is no threshold: it is told beside the field, and nothing can be saved",
  async (text) => {
    const { user } = await onSettings();
    await user.clear(field("Mens året løber", "Niveau, pct."));
    await user.type(field("Mens året løber", "Niveau, pct."), text);
    expect(screen.getByText("Skriv et tal fra 0 til 100, fx 90, eller lad feltet være tomt.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Gem grænser" })?.getAttribute("aria-disabled") ?? "true").toBe("true");
  },
);

test.each([
  { text: "0,9", says: "Skriv 90 for 90 pct., eller 0,9 % med procenttegn, hvis grænsen er så lav." },
  { text: "1", says: "Skriv 100 for 100 pct., eller 1 % med procenttegn, hvis grænsen er så lav." },
])("»$text« may be a degree or per cent, and is asked about", async ({ text, says }) => {
  const { user } = await onSettings();
  await user.clear(field("Mens året løber", "Niveau, pct."));
  await user.type(field("Mens året løber", "Niveau, pct."), text);
  expect(screen.getByText(/med procenttegn/).textContent).toBe(says);
  expect(screen.getByRole("button", { name: "Gem grænser" }).getAttribute("aria-disabled")).toBe("true");
});

test.each([
  { text: "0,9 %", value: 0.009 },
  { text: "1,1", value: 0.011 },
  { text: "0", value: 0 },
])("»$text« is per cent", async ({ text, value }) => {
  const { user, settings } = await onSettings();
  await user.clear(field("Mens året løber", "Niveau, pct."));
  await user.type(field("Mens året løber", "Niveau, pct."), text);
  await user.click(screen.getByRole("button", { name: "Gem grænser" }));
  expect(settings.asked).toMatchObject([{ cells: [{ value }] }]);
});

test("a limit of less than one per cent stands with its sign, and one of 150 % in the cell is told of", async () => {
  await onSettings({ tables: [...sampleTables(), sampleSettingsTable(0.009)] });
  expect(field("Mens året løber", "Niveau, pct.").value).toBe("0,9 %");
  document.body.innerHTML = "";
  await onSettings({ tables: [...sampleTables(), sampleSettingsTable("150 %")] });
  expect(screen.getByText(/som ikke er en grad/).textContent).toBe(
    "I cellen står »150 %«, som ikke er en grad. Den almindelige grænse gælder, indtil du gemmer.",
  );
});

test("a cell that holds no degree is told of, and can be mended", async () => {
  await onSettings({ tables: [...sampleTables(), sampleSettingsTable("meget")] });
  expect(
    screen.getByText("I cellen står »meget«, som ikke er en grad. Den almindelige grænse gælder, indtil du gemmer."),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Gem grænser" }).getAttribute("aria-disabled")).not.toBe("true");
});

test("without the table the way out is Opret ark", async () => {
  const { user } = await onSettings({ tables: sampleTables() });
  expect(field("Mens året løber", "Niveau, pct.").closest("fieldset")?.disabled).toBe(true);
  await user.click(screen.getByRole("button", { name: "Opret ark" }));
  expect(await screen.findByText("Oprettet: Kontrakter, Mål, Målinger.")).toBeVisible();
});

test("how often a contract is followed up is written at once", async () => {
  const { user, settings } = await onSettings();
  await user.selectOptions(screen.getByRole("combobox", { name: "Skelbækgade 2009" }), "Hvert halvår");
  expect(await screen.findByText("Opfølgningen på Skelbækgade 2009 er gemt i tabellen Kontrakter.")).toBeVisible();
  expect(settings.asked).toEqual([
    { cells: [{ table: "Kontrakter", row: 5, header: "Opfølgning", value: "halvår" }], rows: [] },
  ]);
});

test("the language changes at once and is kept in the browser", async () => {
  const { user } = await onSettings();
  expect(screen.getByRole("radio", { name: "Som Office" })).toHaveProperty("checked", true);
  await user.click(screen.getByRole("radio", { name: "English" }));
  const asOffice = await screen.findByRole("radio", { name: "Same as Office" });
  expect([
    localStorage.getItem("maalopfyldelse.language"),
    screen.getByRole("heading", { level: 1 }).textContent,
  ]).toEqual(["en", "Settings"]);
  await user.click(asOffice);
  await screen.findByRole("radio", { name: "Som Office" });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Indstillinger");
  expect(localStorage.getItem("maalopfyldelse.language")).toBeNull();
});

test("a language that could not be fetched is told of until one has been chosen", async () => {
  sessionStorage.clear();
  let reachable = false;
  const user = renderPane(
    sampleActions(undefined, {
      language: {
        chosen: () => null,
        choose: async () => {
          if (!reachable) throw new Error("no net");
        },
      },
    }),
  );
  const settings = await screen.findByRole("button", { name: "Indstillinger" });
  await act(() => user.click(settings));
  await user.click(await screen.findByRole("radio", { name: "English" }));
  expect((await screen.findByText(/Sproget kunne ikke hentes/)).textContent).toBe(
    "Sproget kunne ikke hentes. Tjek internetforbindelsen, og vælg igen.",
  );
  reachable = true;
  await user.click(screen.getByRole("radio", { name: "English" }));
  await waitFor(() => expect(screen.getByRole("radio", { name: "English" })).toHaveProperty("checked", true));
  expect(screen.queryByText(/Sproget kunne ikke hentes/)).toBeNull();
});

test("what the add-in has made is a click away", async () => {
  const { user, settings, actions } = await onSettings();
  await user.click(screen.getByRole("button", { name: "Tabellen Mål: 6 rækker" }));
  expect(actions.shown).toEqual([{ table: "Mål", row: null, column: null }]);
  await user.click(screen.getByRole("button", { name: /^Status: / }));
  await user.click(screen.getByRole("button", { name: "Grafer" }));
  expect(settings.asked).toEqual(["showStatus", { shown: "Grafer" }]);
});

test("before anything goes it is told what is lost and what stays; the data can be left", async () => {
  const { user, settings } = await onSettings({
    foreign: [
      { kind: "cells", first: "A30", count: 3 },
      { kind: "name", name: "Sygefravær" },
    ],
  });
  await user.click(screen.getByRole("button", { name: "Fjern det hele …" }));
  expect(document.activeElement?.textContent).toBe("Hvad skal fjernes?");
  const items = (title: string) =>
    within(screen.getByText(title).parentElement as HTMLElement)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
  expect(items("Fjernes alt, går det her tabt:")).toEqual(["6 mål", "21 målinger", "2 rækker i Kontrakter"]);
  expect(items("Det bliver stående:")).toEqual([
    "arket Mål med det, der står i A30 og 2 andre celler, navnet Sygefravær",
    "alle andre ark i projektmappen",
  ]);
  expect(screen.getByText(/^Det kan ikke fortrydes/).textContent).toContain("Gem en kopi først");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Fjern kun status og det, der er husket" }));
  expect((await screen.findByText(/Status og det, der var husket, er fjernet/)).textContent).toContain(
    "står, hvor de stod",
  );
  expect(settings.asked).toEqual([{ removed: "status" }]);
});

test("after everything is gone the pane begins anew", async () => {
  const { user, settings } = await onSettings();
  await user.click(screen.getByRole("button", { name: "Fjern det hele …" }));
  await user.click(screen.getByRole("button", { name: "Fjern alt, også mål og målinger" }));
  expect(await screen.findByText("Det, Målopfyldelse har lavet, er fjernet.")).toBeVisible();
  expect(settings.asked).toEqual([{ removed: "everything" }]);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Start");
});

test("the removal can be left, and focus is back", async () => {
  const { user, settings } = await onSettings();
  await user.click(screen.getByRole("button", { name: "Fjern det hele …" }));
  await user.click(screen.getByRole("button", { name: "Annuller" }));
  expect(document.activeElement?.textContent).toBe("Hvad Målopfyldelse har lavet");
  expect(settings.asked).toEqual([]);
});

test("the example is offered in an empty workbook and shows its status", async () => {
  const user = renderPane(sampleActions([]));
  await user.click(await screen.findByRole("button", { name: "Prøv med eksempel" }));
  expect(await screen.findByText("Eksemplet er klar: Skelbækgade 2009 med 18 mål.")).toBeVisible();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Status");
});

test.each([
  ["with tables", undefined],
  ["without tables", []],
])("no violations on Indstillinger %s", async (_what, tables) => {
  await onSettings(tables === undefined ? {} : { tables });
  expect(await violations()).toEqual([]);
});
