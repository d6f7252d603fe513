/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { refusalMessage } from "../../src/app/workbook/refusalMessage";
import { closePeriods } from "../../src/app/year/closePeriod";
import type { CalendarDate } from "../../src/domain/calendarDate";
import type { RefreshStep } from "../../src/app/status/refreshStatus";
import { sampleActions, sampleTables, type SampleActions } from "../support/paneSample";
import { bookTables, contractRow, goalRow, measurementRow, table } from "../support/tables";
import { renderPane, violations } from "../support/renderPane";
import { plainText } from "../support/plainText";

async function onStatus(
  actions: SampleActions = sampleActions(),
): Promise<{ user: UserEvent; actions: SampleActions }> {
  const user = renderPane(actions);
  await screen.findByRole("heading", { name: "Kontrakter" });
  await user.click(within(screen.getByRole("navigation", { name: "Skærme" })).getByRole("button", { name: "Status" }));
  await screen.findByLabelText("Statusdato");
  return { user, actions };
}

test("every goal stands with number, status and sentence", async () => {
  await onStatus();
  expect(screen.getByRole("button", { name: /650 ledige/ }).textContent).toBe(
    "▸1.2✔ På sporetMindst 650 ledige skal i virksomhedspraktik i 2009.",
  );
  expect(screen.getByText(/^\d+ mål$/).textContent).toBe("6 mål");
});

test("last year's figures from Fjoråret are a line in the chart, and in its sentence", async () => {
  const key = { Kontrakt: "Skelbækgade 2009", Nr: "1.2", "Kontrakt før": "Skelbækgade 2008", "Nr før": "1.1" };
  const lastYear = table("Fjoråret", [
    { ...key, Periode: "januar 2008", Værdi: 50 },
    { ...key, Periode: "februar 2008", Værdi: 40 },
  ]);
  const { user } = await onStatus(sampleActions([...sampleTables(), lastYear]));
  await user.click(screen.getByRole("button", { name: /1\.2.*På sporet/ }));
  const chart = await screen.findByRole("img");
  expect(chart.getAttribute("aria-label")).toMatch(
    /Prognose ved fristen: 708\. Sidste år: 31\. januar 2008: 50; 29\. februar 2008: 90$/,
  );
  expect(screen.getAllByText("Sidste år", { selector: "li" })).toHaveLength(1);
  expect([...chart.querySelectorAll("title")].map(({ textContent }) => textContent)).toContain("29. februar 2008: 90");
});

test("a period of Fjoråret that cannot be read is told with its row", async () => {
  const lastYear = table("Fjoråret", [{ Kontrakt: "Skelbækgade 2009", Nr: "1.2", Periode: "engang", Værdi: 50 }]);
  const actions = sampleActions([...sampleTables(), lastYear]);
  const read = await actions.readStatus(null);
  expect(read.kind === "judged" ? read.issues.filter((issue) => issue.table === "Fjoråret") : read).toMatchObject([
    { row: 5, column: "Periode" },
  ]);
});

test("a goal opens to its explanation, figures and chart, and a click goes to its row", async () => {
  const { user, actions } = await onStatus();
  await user.click(screen.getByRole("button", { name: /1\.2.*På sporet/ }));
  expect(plainText(screen.getByText(/forventet ved udgangen/).textContent)).toBe(
    "354 mod 325 forventet ved udgangen af juni (650 × 6/12): 108,9 %, og det forventede er nået.",
  );
  const value = (name: string) =>
    plainText(screen.getByText(name, { selector: "dt" }).parentElement?.querySelector("dd")?.textContent);
  expect([value("Måltal"), value("Forventet nu"), value("Faktisk"), value("Målopfyldelse")]).toEqual([
    "mindst 650",
    "325",
    "354",
    "108,9 % (niveau)",
  ]);
  expect((await screen.findByRole("img")).getAttribute("aria-label")).toMatch(
    /^Graf over mål 1\.2\. 31\. januar 2009: 57; .*30\. juni 2009: 354\. Prognose ved fristen: 708$/,
  );
  await user.click(screen.getByRole("button", { name: "Gå til rækken i Mål" }));
  expect(actions.shown).toEqual([{ table: "Mål", row: 5, column: null }]);
});

test("a goal's year is a timeline that opens: closings, later corrections, plans and remarks", async () => {
  const actions = sampleActions();
  await closePeriods(actions.workbook, { contracts: null, asOf: "2009-03-31", by: "Eva" }, () => "2009-04-02");
  actions.workbook.typeIn({ table: "Målinger", row: 5, header: "Værdi", value: 60 });
  const { user } = await onStatus(actions);
  await user.click(screen.getByRole("button", { name: /1\.2.*På sporet/ }));
  await user.click(await screen.findByText("Tidslinje: 2 hændelser"));
  const lines = within(screen.getByText("Tidslinje: 2 hændelser").parentElement as HTMLElement);
  expect(lines.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "31. marts 2009Status lukket af Eva ✔ På sporet",
    "31. marts 2009Efterfølgende rettelse · 1.2, Faktisk: 171 → 174",
  ]);
  expect(await violations()).toEqual([]);
});

test.each([
  ["1.2", "29"],
  ["1.3", "-2,5 pct.point"],
])("the deviation of %s is in its unit: %s", async (nr, shown) => {
  const { user } = await onStatus();
  await user.click(screen.getByRole("button", { name: new RegExp(nr.replace(".", "\\.")) }));
  expect(
    plainText(screen.getByText("Afvigelse", { selector: "dt" }).parentElement?.querySelector("dd")?.textContent),
  ).toBe(shown);
});

test.each([
  ["Status", "partlyMet", "1 af 6 mål"],
  ["Styringsområde", "staff", "1 af 6 mål"],
  ["Kontrakt", "Musvågevej 2009", "1 af 6 mål"],
])("filtered by %s", async (label, choice, words) => {
  const { user } = await onStatus();
  await user.selectOptions(screen.getByRole("combobox", { name: label }), choice);
  expect(screen.getByText(/^\d+ af 6 mål$/).textContent).toBe(words);
});

test.each([
  { what: "a number from its beginning", sought: "1.", words: "2 af 6 mål" },
  { what: "a word of the sentence", sought: "sygefraværet", words: "1 af 6 mål" },
  { what: "a word and a number", sought: "3 sagerne", words: "1 af 6 mål" },
])("sought by $what", async ({ sought, words }) => {
  const { user } = await onStatus();
  await user.type(screen.getByRole("searchbox", { name: "Søg på nummer eller ord" }), sought);
  expect(screen.getByText(words)).toBeVisible();
});

test.each([
  { choice: "remark", what: "lack a remark", shown: ["1.3"] },
  { choice: "outlook", what: "are expected not to be met", shown: ["1.3", "2.1"] },
])("the goals that $what", async ({ choice, shown }) => {
  const remark = {
    Kontrakt: "Skelbækgade 2009",
    Nr: "2.1",
    Delmål: "",
    Statusdato: "30-06-2009",
    Bemærkning: "Aftale",
  };
  const { user } = await onStatus(sampleActions([...sampleTables(), table("Bemærkninger", [remark])]));
  await user.selectOptions(screen.getByRole("combobox", { name: "Følg op på" }), choice);
  const heads = screen.getAllByRole("button", { name: /^\d/ }).map(({ textContent }) => textContent);
  expect(heads.map((head) => /▸(\d\.\d)/.exec(head ?? "")?.[1])).toEqual(shown);
});

test("a goal opens to the same goal in other centres, and a click goes to one of them", async () => {
  const absence = (contract: string, from: number, to: number) =>
    goalRow({
      Kontrakt: contract,
      Nr: contract === "Musvågevej 2009" ? "3.4" : "2.1",
      Målform: "Højst",
      Måltal: to,
      Enhed: "dage",
      Opgørelse: "Seneste",
      Mål: `Sygefraværet nedbringes fra ${from} til ${to} dage pr. medarbejder.`,
    });
  const contracts = ["Skelbækgade 2009", "Musvågevej 2009", "Lærkevej 2009"];
  const tables = bookTables(
    [
      absence("Skelbækgade 2009", 20, 17),
      absence("Musvågevej 2009", 14, 12),
      absence("Lærkevej 2009", 9, 8),
      goalRow(),
    ],
    [
      measurementRow("juni 2009", 16, { Nr: "2.1" }),
      measurementRow("juni 2009", 12.5, { Nr: "3.4", Kontrakt: "Musvågevej 2009" }),
    ],
    contracts.map((name) =>
      contractRow({ Kontrakt: name, Center: name.split(" ")[0] ?? "", Statusdato: "30-06-2009" }),
    ),
  );
  const { user } = await onStatus(sampleActions(tables));
  const skelbækgade = within(screen.getByRole("region", { name: "Skelbækgade 2009" }));
  await user.click(skelbækgade.getByRole("button", { name: /1\.3/ }));
  expect(skelbækgade.queryByText(/Samme mål i andre centre/)).toBeNull();
  await user.click(skelbækgade.getByRole("button", { name: /2\.1/ }));
  const summary = skelbækgade.getByText("Samme mål i andre centre (2)");
  const lines = within(summary.parentElement ?? document.body).getAllByRole("listitem", { hidden: true });
  expect(lines.map(({ textContent }) => plainText(textContent))).toEqual([
    "Skelbækgade 2009, 2.1✔ På sporet16 dage · 105,9 %",
    "Musvågevej 2009, 3.4▲ I risiko12,5 dage · 95,8 %",
    "Lærkevej 2009, 2.1○ Ingen data– · –",
  ]);
  await user.click(summary);
  await user.click(skelbækgade.getByRole("button", { name: "Musvågevej 2009, 3.4" }));
  const musvågevej = within(screen.getByRole("region", { name: "Musvågevej 2009" }));
  expect(musvågevej.getByRole("button", { name: /^▾?3\.4/ })).toHaveAttribute("aria-expanded", "true");
});

describe("a goal that is open", () => {
  const open = async (user: UserEvent, name: RegExp) => user.click(screen.getByRole("button", { name }));
  const remark = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Bemærkning" });

  test("has a field for its remark, with what was said last time", async () => {
    sessionStorage.clear();
    const tables = sampleTables();
    const { user, actions } = await onStatus(
      sampleActions([
        ...tables,
        table("Bemærkninger", [
          {
            Kontrakt: "Skelbækgade 2009",
            Nr: "2.1",
            Delmål: "",
            Statusdato: "31-03-2009",
            Bemærkning: "Aftale om fravær",
          },
          { Kontrakt: "Skelbækgade 2009", Nr: "2.1", Delmål: "", Statusdato: "28-02-2009", Bemærkning: "Ældre" },
        ]),
      ]),
    );
    await open(user, /2\.1.*Bagud/);
    expect(screen.getByText("Sidst, 31. marts 2009").parentElement?.textContent).toBe(
      "Sidst, 31. marts 2009✖ Bagud Aftale om fraværBrug den igen",
    );
    expect(screen.queryByRole("button", { name: "Gem bemærkning" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Brug den igen" }));
    await user.type(remark(), "; virker.");
    await user.click(screen.getByRole("button", { name: "Gem bemærkning" }));
    expect(await screen.findByText("Bemærkningen til mål 2.1 er gemt.")).toBeVisible();
    expect(actions.remarked.map(({ goal, ...change }) => ({ nr: goal.nr, ...change }))).toEqual([
      { nr: "2.1", asOf: "2009-06-30", before: "", after: "Aftale om fravær; virker." },
    ]);
  });

  test("keeps a remark that is not saved while it is closed", async () => {
    sessionStorage.clear();
    const { user } = await onStatus();
    await open(user, /2\.1.*Bagud/);
    await user.type(remark(), "Halvt skrevet");
    await open(user, /2\.1.*Bagud/);
    expect(screen.queryByRole("textbox", { name: "Bemærkning" })).toBeNull();
    await open(user, /2\.1.*Bagud/);
    await waitFor(() => expect(remark().value).toBe("Halvt skrevet"));
  });

  test("lists its figures, each a click from its row and marked on the chart, and goes to all of them", async () => {
    const { user, actions } = await onStatus();
    await open(user, /1\.2.*På sporet/);
    await user.click(screen.getByText("6 tal"));
    const june = screen.getByRole("button", { name: "juni 2009: 52" });
    const chart = await screen.findByRole("img");
    expect([...chart.querySelectorAll("title")].at(-1)?.textContent).toBe("30. juni 2009: 354");
    act(() => june.focus());
    expect([...chart.querySelectorAll("text")].at(-1)?.textContent).toBe("30. juni 2009: 354");
    await user.click(june);
    await user.click(screen.getByRole("button", { name: "Gå til tallene i Målinger" }));
    expect(actions.shown.map(({ column }) => column)).toEqual(["1.2 2009-06-30", "1.2 alle"]);
  });
});

test("the row that is selected on the sheet is opened, also where the filter hides it", async () => {
  const { user, actions } = await onStatus();
  await user.selectOptions(screen.getByRole("combobox", { name: "Status" }), "met");
  expect(screen.queryByRole("button", { name: /2\.1/ })).toBeNull();
  await act(async () => actions.select({ contract: "Skelbækgade 2009", nr: "2.1", part: "" }));
  expect(screen.getByRole("button", { name: /2\.1.*Bagud/ }).getAttribute("aria-expanded")).toBe("true");
  await act(async () => actions.select({ contract: "Musvågevej 2009", nr: "1", part: "" }));
  expect(screen.queryByRole("button", { name: /2\.1.*Bagud/ })).toBeNull();
  expect(screen.getByRole("button", { name: /tilfredse/ }).getAttribute("aria-expanded")).toBe("true");
});

test("a workbook without tables, and tables without goals, have the buttons that they need", async () => {
  const user = renderPane(sampleActions([]));
  await user.click(await screen.findByRole("button", { name: "Status" }));
  await user.click(await screen.findByRole("button", { name: "Opret ark" }));
  expect(await screen.findByText("Oprettet: Kontrakter, Mål, Målinger.")).toBeVisible();
  cleanup();
  const { user: other, actions } = await onEmptyStatus();
  await other.click(await screen.findByRole("button", { name: "Gå til tabellen Mål" }));
  expect(actions.shown).toEqual([{ table: "Mål", row: null, column: null }]);
  await other.click(screen.getByRole("button", { name: "Læs en kontrakt" }));
  expect(screen.getByRole("heading", { level: 1, name: "Kontrakt" })).toBeVisible();
});

async function onEmptyStatus(): Promise<{ user: UserEvent; actions: SampleActions }> {
  const actions = sampleActions(bookTables([], []));
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: "Status" }));
  return { user, actions };
}

/** Goal 14 has two parts, one on track and one behind, beside a goal of no parts that is on track. */
function withParts(): SampleActions {
  const row = { Opgørelse: "Seneste", Styringsområde: "Ressourcer" };
  return sampleActions(
    bookTables(
      [
        goalRow({}),
        goalRow({ ...row, Nr: "14", Delmål: "a", Måltal: 3 }),
        goalRow({ ...row, Nr: "14", Delmål: "b", Måltal: 90 }),
      ],
      [
        measurementRow("juni 2009", 96),
        measurementRow("juni 2009", 4, { Nr: "14", Delmål: "a" }),
        measurementRow("juni 2009", 20, { Nr: "14", Delmål: "b" }),
      ],
      [contractRow({ Statusdato: "30-06-2009" })],
    ),
  );
}

test.each([
  ["Status", "notMet", "1 af 2 mål", ["14a ✔ På sporet", "14b ✖ Bagud"]],
  ["Status", "met", "1 af 2 mål", ["1.3 ✔ På sporet"]],
  ["Styringsområde", "resources", "1 af 2 mål", ["14a ✔ På sporet", "14b ✖ Bagud"]],
])("a goal with parts is one, with the status of its worst: %s %s", async (label, choice, words, shown) => {
  const { user } = await onStatus(withParts());
  expect(screen.getByText("2 mål")).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: label }), choice);
  expect(screen.getByText(words)).toBeVisible();
  expect(
    screen.getAllByRole("button", { expanded: false, name: /^\d/ }).map(
      ({ textContent }) =>
        /(\S+?)([✔✖] [^R]+)/
          .exec(textContent ?? "")
          ?.slice(1)
          .join(" ") ?? textContent,
    ),
  ).toEqual(shown.map((each) => expect.stringContaining(each)));
});

test("a choice that no goal fits says so", async () => {
  const { user } = await onStatus();
  await user.selectOptions(screen.getByRole("combobox", { name: "Kontrakt" }), "Musvågevej 2009");
  await user.selectOptions(screen.getByRole("combobox", { name: "Status" }), "notMet");
  expect(screen.getByText("Ingen mål passer til det valgte.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Vis alle mål" }));
  expect(screen.getByText("6 mål")).toBeVisible();
});

test("the date given is the one judged at and updated at", async () => {
  const { user, actions } = await onStatus();
  fireEvent.change(screen.getByLabelText("Statusdato"), { target: { value: "2009-03-31" } });
  await user.click(await screen.findByRole("button", { name: /1\.2/ }));
  expect(plainText((await screen.findByText(/forventet ved udgangen af marts/)).textContent)).toBe(
    "171 mod 162,5 forventet ved udgangen af marts (650 × 3/12): 105,2 %, og det forventede er nået.",
  );
  await user.click(screen.getByRole("button", { name: "Opdater status" }));
  expect(actions.refreshed).toEqual(["2009-03-31"]);
});

test("the date given is there when the pane is opened again", async () => {
  const actions = sampleActions();
  await onStatus(actions);
  fireEvent.change(screen.getByLabelText("Statusdato"), { target: { value: "2009-03-31" } });
  cleanup();
  await onStatus(actions);
  await waitFor(() => expect((screen.getByLabelText("Statusdato") as HTMLInputElement).value).toBe("31-03-2009"));
});

test("a date that the ribbon judged at is the one shown", async () => {
  const { actions } = await onStatus();
  await actions.statusDate.choose("2009-03-31");
  act(() => actions.tell({ ok: true, status: "made", text: "Status er opdateret." }));
  await waitFor(() => expect((screen.getByLabelText("Statusdato") as HTMLInputElement).value).toBe("31-03-2009"));
});

/** The pane on Status, with the dates that it judged at and chose, and how each choice comes to an end. */
async function withDates(): Promise<{
  field: () => HTMLInputElement;
  judged: (CalendarDate | null)[];
  chosen: (CalendarDate | null)[];
  begun: (() => void)[];
  actions: SampleActions;
}> {
  const sample = sampleActions();
  const [judged, chosen, begun]: [(CalendarDate | null)[], (CalendarDate | null)[], (() => void)[]] = [[], [], []];
  const { actions } = await onStatus({
    ...sample,
    readStatus: (asOf) => (judged.push(asOf), sample.readStatus(asOf)),
    statusDate: {
      ...sample.statusDate,
      choose: (date) =>
        new Promise((done) => begun.push(() => (chosen.push(date), void sample.statusDate.choose(date).then(done)))),
    },
  });
  judged.length = 0;
  return { field: () => screen.getByLabelText<HTMLInputElement>("Statusdato"), judged, chosen, begun, actions };
}

test("a date is judged once, when it is whole: neither the parts of a date on the way nor what stands between two dates", async () => {
  const { field, judged } = await withDates();
  act(() => field().focus());
  for (const value of ["0002-03-03", "3-3-2009", "", "3", "31-3-200", "31-3-2009"])
    fireEvent.change(field(), { target: { value } });
  await waitFor(() => expect(judged).toEqual(["2009-03-31"]));
  await new Promise((later) => setTimeout(later, 700));
  expect([judged, field().value]).toEqual([["2009-03-31"], "31-3-2009"]);
});

test.each([
  { typed: "31-3-2009", judged: ["2009-03-31"], shown: "31-03-2009" },
  { typed: "3.4.2009", judged: ["2009-04-03"], shown: "03-04-2009" },
  { typed: "2009-03-31", judged: ["2009-03-31"], shown: "31-03-2009" },
  { typed: "01-01-1900", judged: ["1900-01-01"], shown: "01-01-1900" },
  { typed: "31-12-1899", judged: [], shown: "31-12-1899" },
  { typed: "31-12-2199", judged: ["2199-12-31"], shown: "31-12-2199" },
  { typed: "01-01-2200", judged: [], shown: "01-01-2200" },
  { typed: "31-02-2009", judged: [], shown: "31-02-2009" },
  { typed: "3-31-2009", judged: [], shown: "3-31-2009" },
  { typed: "", judged: [null], shown: "" },
])(
  "when the field is left with »$typed«, $judged is judged at once, and $shown is shown",
  async ({ typed, judged: expected, shown }) => {
    const { field, judged } = await withDates();
    fireEvent.change(field(), { target: { value: "2009-02-28" } });
    await waitFor(() => expect(judged).toEqual(["2009-02-28"]));
    fireEvent.change(field(), { target: { value: typed } });
    await act(async () => void fireEvent.blur(field()));
    expect(judged.slice(1)).toEqual(expected);
    expect(field().value).toBe(shown);
    expect(screen.queryByText("Skriv datoen som dag-måned-år, fx 31-12-2009.") === null).toBe(expected.length > 0);
  },
);

test("the date chosen last is the one remembered, however long each takes; what the ribbon tells meanwhile does not bring another back", async () => {
  const { field, chosen, begun, actions } = await withDates();
  for (const value of ["2009-03-31", "", "2009-02-28"]) {
    fireEvent.change(field(), { target: { value } });
    await act(async () => void fireEvent.blur(field()));
    act(() => actions.tell({ ok: true, text: "Genberegnet." }));
  }
  for (let turn = 1; turn <= 3; turn += 1) {
    await waitFor(() => expect(begun).toHaveLength(turn));
    await act(async () => begun[turn - 1]?.());
  }
  expect(chosen).toEqual(["2009-03-31", null, "2009-02-28"]);
  expect(field().value).toBe("28-02-2009");
});

test("the keyboard alone opens a goal", async () => {
  const { user } = await onStatus();
  screen.getByRole("button", { name: /2\.1/ }).focus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: /2\.1/ }).getAttribute("aria-expanded")).toBe("true");
});

test("no violations, closed and open", async () => {
  const { user } = await onStatus();
  for (const goal of screen.getAllByRole("button", { expanded: false })) await user.click(goal);
  await screen.findAllByRole("img");
  expect(await violations()).toEqual([]);
});

test("Opdater status shows how far it has come, and can be cancelled until it writes", async () => {
  const steps: ((step: RefreshStep) => Promise<void> | void)[] = [];
  const signals: AbortSignal[] = [];
  const actions = sampleActions(undefined, {
    refreshStatus: (_asOf, { signal, progress }) => {
      if (progress) steps.push(progress);
      if (signal) signals.push(signal);
      return new Promise((_done, stopped) => signal?.addEventListener("abort", () => stopped(signal.reason)));
    },
    messageOf: async (fault) => refusalMessage(fault),
  });
  const { user } = await onStatus(actions);
  await user.click(screen.getByRole("button", { name: "Opdater status" }));
  await act(async () => steps[0]?.({ kind: "judging", goals: 57 }));
  expect(screen.getByRole("progressbar", { name: "Opdaterer status …" }).getAttribute("aria-valuetext")).toBe(
    "Vurderer 57 mål …",
  );
  expect(await violations()).toEqual([]);
  await act(async () => steps[0]?.({ kind: "writing" }));
  expect(screen.getByRole("button", { name: "Kan ikke afbrydes nu" }).getAttribute("aria-disabled")).toBe("true");
  await act(async () => steps[0]?.({ kind: "judging", goals: 57 }));
  await user.click(screen.getByRole("button", { name: "Afbryd" }));
  expect(signals[0]?.aborted).toBe(true);
  expect((await screen.findByText("Afbrudt. Intet er skrevet.")).closest("[role]")?.getAttribute("role")).toBe(
    "status",
  );
  expect(screen.queryByRole("progressbar")).toBeNull();
});
