/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { readStatus } from "../../src/app/status/readStatus";
import { refreshStatus } from "../../src/app/status/refreshStatus";
import type { CalendarDate } from "../../src/domain/calendarDate";
import { inMemoryWorkbook } from "../support/inMemoryWorkbook";
import { bookTables, goalRow, measurementRow } from "../support/tables";
import { sampleActions, sampleTables, type SampleActions } from "../support/paneSample";
import { renderPane, violations } from "../support/renderPane";

test("a workbook without our tables is offered the sheets, and a contract to read", async () => {
  const user = renderPane(sampleActions([]));
  await user.click(await screen.findByRole("button", { name: "Opret ark" }));
  expect((await screen.findByText(/^Oprettet:/)).textContent).toBe("Oprettet: Kontrakter, Mål, Målinger.");
  await user.click(screen.getByRole("button", { name: "Læs en kontrakt" }));
  expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("Kontrakt");
});

test("an Excel that does not answer is told of after 15 seconds, and no longer when it does", async () => {
  jest.useFakeTimers();
  try {
    let answer = (): void => undefined;
    const ready = new Promise<void>((done) => (answer = done));
    const sample = sampleActions();
    renderPane({
      ...sample,
      hostReady: () => ready,
      readStatus: async (asOf) => (await ready, sample.readStatus(asOf)),
    });
    await act(() => jest.advanceTimersByTimeAsync(14_999));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByText("Læser projektmappen …")).toBeVisible();
    await act(() => jest.advanceTimersByTimeAsync(1));
    expect(screen.getByRole("alert").textContent).toMatch(/^Excel har ikke svaret endnu\./);
    answer();
    await act(() => jest.advanceTimersByTimeAsync(1_000));
    expect([screen.queryByRole("alert"), screen.queryByText("Læser projektmappen …")]).toEqual([null, null]);
    expect(screen.getByRole("heading", { name: "Næste skridt" })).toBeVisible();
  } finally {
    jest.useRealTimers();
  }
});

test("the contracts stand with their counts, in symbol and word", async () => {
  renderPane(sampleActions());
  const card = (await screen.findByRole("heading", { name: "Skelbækgade 2009" })).closest("li");
  expect(
    within(card as HTMLElement)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["✔ 1 på sporet", "▲ 1 i risiko", "✖ 1 bagud", "○ 1 uden data", "… 1 afventer"]);
});

test("what is missing is named with row and column, and a click goes there", async () => {
  const actions = sampleActions();
  const user = renderPane(actions);
  const table = await screen.findByRole("region", { name: "Målinger" });
  expect(within(table).getByText(/»mange«/).textContent).toBe(
    "»mange« er ikke et tal, der kan læses entydigt. Skriv tallet med dansk komma, fx 1.250,5.",
  );
  await user.click(within(table).getByRole("button", { name: "Række 25, Værdi" }));
  expect(actions.shown).toEqual([{ table: "Målinger", row: 25, column: "Værdi" }]);
});

test("what was told stays on the screen that it is about", async () => {
  const actions = sampleActions();
  const user = renderPane(actions);
  await screen.findByRole("heading", { name: "Næste skridt" });
  act(() => actions.tell({ ok: false, text: "Arket Mål er beskyttet." }));
  expect(screen.getByRole("alert").textContent).toContain("Arket Mål er beskyttet.");
  await user.click(screen.getByRole("button", { name: "Start" }));
  expect(screen.getByRole("alert").textContent).toContain("Arket Mål er beskyttet.");
  await user.click(screen.getByRole("button", { name: "Status" }));
  expect(screen.queryByText(/er beskyttet/)).toBeNull();
});

test.each([
  { how: "the pane is returned to", look: () => act(() => void window.dispatchEvent(new Event("focus"))) },
  {
    how: "another screen is opened",
    look: (user: UserEvent) => user.click(screen.getByRole("button", { name: "Status" })),
  },
])("a table that got its name back is seen when $how", async ({ look }) => {
  const sample = sampleActions();
  let named = false;
  const user = renderPane({
    ...sample,
    readStatus: (asOf) => (named ? sample.readStatus(asOf) : Promise.reject(new Error("Tabellen Mål findes ikke."))),
  });
  expect((await screen.findByRole("alert")).textContent).toContain("Tabellen Mål findes ikke.");
  named = true;
  await look(user);
  await user.click(screen.getByRole("button", { name: "Start" }));
  expect(await screen.findByRole("heading", { name: "Næste skridt" })).toBeVisible();
  expect(screen.queryByText("Tabellen Mål findes ikke.")).toBeNull();
});

test("what to do next comes first: mend, measure, make the status, comment", async () => {
  renderPane(sampleActions());
  const next = (await screen.findByRole("heading", { name: "Næste skridt" })).parentElement as HTMLElement;
  expect(
    within(next)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "Ét forhold i tabellerne bør ses efter. Vis det",
    "Ét mål mangler tal for afsluttede perioder. Gå til skærmen Målinger",
    "Status er ikke opgjort endnu. Opdater status",
    "2 mål afviger og mangler en bemærkning. Vis dem",
  ]);
});

test("each next step has its button: to the issues, to Målinger, to the goals that lack a remark, and Opdater status", async () => {
  const actions = sampleActions();
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: "Vis det" }));
  expect(document.activeElement?.textContent).toBe("Ét forhold bør ses efter");
  await user.click(screen.getByRole("button", { name: "Opdater status" }));
  expect(actions.refreshed).toEqual([null]);
  await user.click(await screen.findByRole("button", { name: "Vis arket" }));
  expect(actions.shown.at(-1)?.table).toBe("Status");
  await user.click(screen.getByRole("button", { name: "Vis dem" }));
  expect(screen.getByRole("heading", { level: 1, name: "Opfølgning" })).toBe(document.activeElement);
  expect(await screen.findByText("0 af 2 bemærkninger skrevet")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Start" }));
  await user.click(screen.getByRole("button", { name: "Gå til skærmen Målinger" }));
  expect(screen.getByRole("heading", { level: 1, name: "Målinger" })).toBe(document.activeElement);
});

test("a contract's goals are a click away", async () => {
  const user = renderPane(sampleActions());
  await user.click(await screen.findByRole("button", { name: "Se mål i Musvågevej 2009" }));
  expect(screen.getByRole("heading", { level: 1, name: "Status" })).toBe(document.activeElement);
  expect((await screen.findByText(/^\d af 6 mål$/)).textContent).toBe("1 af 6 mål");
});

test("a workbook that cannot be read says why, and can be tried again", async () => {
  let fails = true;
  const sample = sampleActions();
  const user = renderPane({
    ...sample,
    readStatus: (asOf) =>
      fails ? Promise.reject(new Error("Tabellen Mål mangler kolonnen Nr.")) : sample.readStatus(asOf),
  });
  expect((await screen.findByRole("alert")).textContent).toContain("Tabellen Mål mangler kolonnen Nr.");
  fails = false;
  await user.click(screen.getByRole("button", { name: "Prøv igen" }));
  await screen.findByRole("heading", { name: "Kontrakter" });
  expect(screen.queryByRole("alert")).toBeNull();
});

test("what a ribbon button came to is told, and can be closed", async () => {
  const actions = sampleActions();
  const user = renderPane(actions);
  await screen.findByRole("heading", { name: "Kontrakter" });
  act(() => actions.tell({ ok: false, text: "Arket Status er beskyttet." }));
  expect(screen.getByRole("alert").textContent).toContain("Arket Status er beskyttet.");
  await user.click(screen.getByRole("button", { name: "Luk besked" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test.each([
  {
    stale: "manual" as const,
    says: "Excel er sat til manuel beregning, så tal fra formler kan være gamle. Vælg Genberegn, når formler eller tal er ændret.",
  },
  {
    stale: "pending" as const,
    says: "Excel er ikke færdig med at beregne, så tal fra formler kan være gamle. Vælg Genberegn.",
  },
])("figures that may be stale ($stale) are told, with the button Genberegn", async ({ stale, says }) => {
  let isStale = true;
  const workbook = inMemoryWorkbook(sampleTables());
  const actions = sampleActions(sampleTables(), {
    readStatus: () =>
      readStatus(
        { read: async () => ({ ...(await workbook.read()), stale: isStale ? stale : null }) },
        { today: () => "2009-06-30" },
      ),
    recalculate: async () => ((isStale = false), "Alle formler er genberegnet."),
  });
  const user = renderPane(actions);
  expect(await screen.findByText(says)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Genberegn" }));
  expect(await screen.findByText("Alle formler er genberegnet.")).toBeVisible();
  await waitFor(() => expect(screen.queryByText(says)).toBeNull());
});

/** The pane on a workbook whose Status sheet is truly made, and tables that can be changed on the way. */
function withStatusSheet(): {
  user: UserEvent;
  actions: SampleActions;
  edit: () => void;
  duringWriting: (job: () => void) => void;
} {
  const tables = [...sampleTables()];
  const workbook = inMemoryWorkbook(tables);
  const judging = (asOf: CalendarDate | null) => ({
    ...(asOf === null ? {} : { asOf }),
    today: () => "2009-06-30" as const,
  });
  let meanwhile = (): void => undefined;
  const actions = sampleActions(tables, {
    readStatus: (asOf) =>
      readStatus({ read: async () => ({ ...(await workbook.read()), tables: [...tables] }) }, judging(asOf)),
    refreshStatus: async (asOf) => {
      await refreshStatus(
        { ...workbook, writeStatus: (writing) => (meanwhile(), workbook.writeStatus(writing)) },
        judging(asOf),
      );
      return "Status er opdateret.";
    },
  });
  return {
    user: renderPane(actions),
    actions,
    edit: () =>
      void tables.splice(
        0,
        tables.length,
        ...tables.map((each) => (each.name === "Målinger" ? { ...each, rows: each.rows.slice(1) } : each)),
      ),
    duringWriting: (job) => (meanwhile = job),
  };
}

test("a table that is changed while the status is written is told of when it has been, though nothing told of the change", async () => {
  const { user, edit, duringWriting } = withStatusSheet();
  duringWriting(edit);
  await user.click(within(await screen.findByRole("navigation")).getByRole("button", { name: "Status" }));
  await user.click(await screen.findByRole("button", { name: "Opdater status" }));
  expect((await screen.findByText(/siden status blev opgjort/)).textContent).toBe(
    "Tabellerne er ændret, siden status blev opgjort.",
  );
  duringWriting(() => undefined);
  await user.click(screen.getAllByRole("button", { name: "Opdater status" })[0] as HTMLElement);
  await waitFor(() => expect(screen.queryByText(/siden status blev opgjort/)).toBeNull());
});

test("the same when it was the ribbon that wrote it, before the pane was told", async () => {
  const { actions, edit } = withStatusSheet();
  await screen.findByRole("heading", { name: "Kontrakter" });
  await actions.refreshStatus(null, {});
  edit();
  act(() => actions.tell({ ok: true, status: "made", text: "Status er opdateret." }));
  expect(await screen.findByText(/siden status blev opgjort/)).toBeVisible();
});

test("changed tables are told of once, and an update takes the notice away", async () => {
  const { user, actions, edit } = withStatusSheet();
  await screen.findByRole("heading", { name: "Kontrakter" });
  await actions.refreshStatus(null, {});
  edit();
  await act(async () => actions.change());
  await act(async () => actions.change());
  await screen.findByText("Tabellerne er ændret, siden status blev opgjort.");
  const [notice, ...others] = screen.getAllByText(/^Tabellerne er ændret/);
  expect(others).toEqual([]);
  const bar = notice?.closest('[role="status"]') as HTMLElement;
  await user.click(within(bar).getByRole("button", { name: "Opdater status" }));
  await waitFor(() => expect(screen.queryByText(/siden status blev opgjort/)).toBeNull());
});

test("an event that nothing has come of is not told, however often it comes", async () => {
  const { actions } = withStatusSheet();
  await screen.findByRole("heading", { name: "Kontrakter" });
  await actions.refreshStatus(null, {});
  await act(async () => actions.change());
  await act(async () => actions.change());
  await act(async () => actions.tell({ ok: true, status: "outdated", text: "Intet nyt." }));
  expect(await screen.findByText("Intet nyt.")).toBeVisible();
  expect(screen.queryByText(/siden status blev opgjort/)).toBeNull();
});

test("without a Status sheet none is out of date", async () => {
  const actions = sampleActions();
  renderPane(actions);
  await screen.findByRole("heading", { name: "Kontrakter" });
  await act(async () => actions.change());
  expect(screen.queryByText(/siden status blev opgjort/)).toBeNull();
  // Start says it as a next step.
  expect(screen.getAllByText(/^Status er ikke opgjort endnu\./)).toHaveLength(1);
});

test.each([
  { what: "with figures", measurements: [measurementRow("marts 2009", 96)], told: 1 },
  { what: "without a figure", measurements: [], told: 0 },
])("on the other screens tables $what and no Status sheet are told of $told times", async ({ measurements, told }) => {
  const actions = sampleActions(bookTables([goalRow()], measurements));
  const user = renderPane(actions);
  await screen.findByRole("heading", { name: "Kontrakter" });
  await user.click(within(screen.getByRole("navigation")).getByRole("button", { name: "Status" }));
  await act(async () => actions.change());
  const notices = await waitFor(() => {
    const found = screen.queryAllByText("Status er ikke opgjort endnu.");
    expect(found).toHaveLength(told);
    return found;
  });
  const [bar] = notices.map((notice) => notice.closest('[role="status"]') as HTMLElement);
  if (bar) await user.click(within(bar).getByRole("button", { name: "Opdater status" }));
  expect(actions.refreshed).toHaveLength(told);
});

test("another date leaves the sheet behind without the tables having changed, and is not told of as if they had", async () => {
  const { user, actions } = withStatusSheet();
  await user.click(within(await screen.findByRole("navigation")).getByRole("button", { name: "Status" }));
  await user.click(await screen.findByRole("button", { name: "Opdater status" }));
  await screen.findByText("Status er opdateret.");
  fireEvent.change(screen.getByLabelText("Statusdato"), { target: { value: "2009-03-31" } });
  fireEvent.blur(screen.getByLabelText("Statusdato"));
  await user.click(screen.getByRole("button", { name: /1\.2/ }));
  await screen.findByText(/forventet ved udgangen af marts/);
  await act(async () => actions.change());
  expect(screen.queryByText(/siden status blev opgjort/)).toBeNull();
  expect(
    screen.getByText("Arket Status viser ikke status pr. 31. marts 2009 endnu. Opdater status skriver det på arket."),
  ).toBeVisible();
});

test.each([
  ["without tables", []],
  ["with contracts", undefined],
  ["with tables and no goals", bookTables([], [])],
  ["with one goal", bookTables([goalRow()], [])],
])("no violations on Start %s", async (_what, tables) => {
  renderPane(sampleActions(tables));
  await screen.findByRole("button", { name: "Læs en kontrakt" });
  expect(await violations()).toEqual([]);
});
