/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { FollowUpWork } from "../../src/app/followUp/writeFollowUp";
import { WorkbookRefusal } from "../../src/app/workbook/ports";
import { refusalMessage } from "../../src/app/workbook/refusalMessage";
import { closePeriods } from "../../src/app/year/closePeriod";
import { once } from "../../src/taskpane/frame/once";
import { sampleActions, sampleTables, type SampleActions } from "../support/paneSample";
import { plainText } from "../support/plainText";
import { bookTables, contractRow, goalRow, measurementRow, table, type TestRow } from "../support/tables";
import { renderPane, violations } from "../support/renderPane";

afterEach(() => {
  sessionStorage.clear();
});

const planRow = (more: TestRow = {}): TestRow => ({
  Kontrakt: "Skelbækgade 2009",
  Nr: "1.3",
  Delmål: "",
  Årsag: "To medarbejdere er fratrådt",
  Tiltag: "Vagtplan med ugentlig opfølgning",
  Ansvarlig: "Mette",
  Frist: "15-05-2009",
  "Forventet virkning": "",
  Tilstand: "I gang",
  Oprettet: "02-04-2009",
  Opfølgning: "",
  ...more,
});
const remarkRow = (Statusdato: string, Bemærkning: string, Nr = "1.3"): TestRow => ({
  Kontrakt: "Skelbækgade 2009",
  Nr,
  Delmål: "",
  Statusdato,
  Bemærkning,
});

async function onFollowUp(
  actions: SampleActions = sampleActions(),
): Promise<{ user: UserEvent; actions: SampleActions }> {
  const user = renderPane(actions);
  await screen.findByRole("heading", { name: "Næste skridt" });
  // A screen whose jobs are still on their way is only shown where the click is waited for.
  const button = within(screen.getByRole("navigation")).getByRole("button", { name: "Opfølgning" });
  await act(async () => void fireEvent.click(button));
  await screen.findByRole("combobox", { name: "Vis efter" });
  return { user, actions };
}

/** The goal of a number, as it is shown. */
const goalOf = (nr: string) => within(screen.getByRole("group", { name: new RegExp(`^${nr.replace(".", "\\.")} `) }));
const shownGoals = (): string[] =>
  screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => /^[\d.]+/.exec(textContent ?? "")?.[0] ?? "");
/** The heads of the groups, which open and close. */
const groupHeads = (): (string | undefined)[] =>
  screen.getAllByRole("button", { name: /mål\)$/ }).map(({ textContent }) => textContent?.replace(/^[▸▾]/, ""));
/** The field of goal 3.1's figure for the second quarter. */
const figureField = (): HTMLElement =>
  goalOf("3.1").getByRole("textbox", { name: /^3\.1/, description: /^2\. kvartal 2009/ });
const remarksIn = ({ workbook }: SampleActions) => workbook.column("Bemærkninger", "Bemærkning");

test("what is owed stands goal by goal, with the answer, and says how many remarks are written", async () => {
  const tables = [...sampleTables(), table("Bemærkninger", [remarkRow("30-06-2009", "Aftale", "2.1")])];
  await onFollowUp(sampleActions(tables));
  expect(screen.getByText("1 af 2 bemærkninger skrevet")).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "1 af 2 bemærkninger skrevet" })).toHaveAttribute(
    "aria-valuenow",
    "1",
  );
  expect(shownGoals()).toEqual(["1.3", "3.1"]);
  expect(goalOf("1.3").getByText("Bemærkning mangler")).toBeVisible();
  expect(goalOf("1.3").getByText(/^Gennemsnittet af 6 perioder er 92,5 pct\. mod mindst 95 pct\./)).toBeVisible();
  expect((await goalOf("1.3").findByRole("img")).getAttribute("aria-label")).toMatch(/^Graf over mål 1\.3\./);
  expect(goalOf("3.1").getByText("Tal mangler: 1. kvartal 2009 og 2. kvartal 2009")).toBeVisible();
});

test.each([
  { selection: "deviating", shown: ["1.3", "2.1"] },
  { selection: "all", shown: ["1.2", "1.3", "2.1", "3.1", "4.1", "1"] },
])("the goals chosen by $selection", async ({ selection, shown }) => {
  const { user } = await onFollowUp();
  await user.selectOptions(screen.getByRole("combobox", { name: "Mål" }), selection);
  for (const closed of screen.queryAllByRole("button", { name: /mål\)$/, expanded: false })) await user.click(closed);
  expect(shownGoals()).toEqual(shown);
});

test.each([
  { by: "contract", groups: ["Skelbækgade 2009 (5 mål)", "Musvågevej 2009 (ét mål)"] },
  { by: "centre", groups: ["Jobcenter Musvågevej (ét mål)", "Jobcenter Skelbækgade (5 mål)"] },
  { by: "responsible", groups: ["Uden ansvarlig (6 mål)"] },
])("the goals by $by", async ({ by, groups }) => {
  const { user } = await onFollowUp();
  await user.selectOptions(screen.getByRole("combobox", { name: "Mål" }), "all");
  await user.selectOptions(screen.getByRole("combobox", { name: "Vis efter" }), by);
  expect(groupHeads()).toEqual(groups);
});

test("a goal of two persons is under both, and one whose plan is late under the plan's", async () => {
  const own = { Ansvarlig: "Mette og Lars" };
  const tables = bookTables(
    [goalRow({ ...own }), goalRow({ Nr: "1.4" })],
    [measurementRow("juni 2009", 90), measurementRow("juni 2009", 96, { Nr: "1.4" })],
    [contractRow({ Statusdato: "30-06-2009", Opfølgning: "måned" })],
  ).map((each) =>
    each.name === "Mål" ? table("Mål", [goalRow({ ...own }), goalRow({ Nr: "1.4", Ansvarlig: "" })]) : each,
  );
  const late = table("Handlingsplaner", [planRow({ Nr: "1.4", Ansvarlig: "Yasmin" })]);
  const { user } = await onFollowUp(sampleActions([...tables, late]));
  await user.selectOptions(screen.getByRole("combobox", { name: "Vis efter" }), "responsible");
  expect(groupHeads()).toEqual(["Lars (ét mål)", "Mette (ét mål)", "Yasmin (ét mål)"]);
});

test("a remark, a figure and a plan are saved by one button in one write, and are taken back again", async () => {
  const { user, actions } = await onFollowUp();
  await user.type(goalOf("1.3").getByRole("textbox", { name: "Bemærkning" }), "Vagtplanen er lagt om");
  await user.type(figureField(), "81,5");
  await user.click(goalOf("1.3").getByRole("button", { name: "Skriv handlingsplan" }));
  const form = within(screen.getByRole("group", { name: "Handlingsplan til mål 1.3" }));
  expect(form.getByText("Nu 92,5 pct. mod 95 pct. forventet; afvigelse -2,5 pct.point.")).toBeVisible();
  await user.type(form.getByRole("textbox", { name: "Årsag" }), "To er fratrådt");
  await user.type(form.getByRole("textbox", { name: /^Tiltag/ }), "Ugentlig opfølgning");
  await user.type(form.getByRole("textbox", { name: "Ansvarlig" }), "Mette");
  await user.type(form.getByRole("textbox", { name: "Frist" }), "15-08-2009");
  await user.click(screen.getByRole("button", { name: "Gem én bemærkning, ét tal og én handlingsplan" }));
  await screen.findByText("Én bemærkning, ét tal og én handlingsplan er gemt.");
  expect(actions.workbook.writings).toHaveLength(1);
  expect(remarksIn(actions)).toEqual(["Vagtplanen er lagt om"]);
  expect(actions.workbook.row("Handlingsplaner", 5)).toMatchObject({
    Nr: "1.3",
    Årsag: "To er fratrådt",
    Tiltag: "Ugentlig opfølgning",
    Tilstand: "Planlagt",
  });
  expect(actions.workbook.column("Målinger", "Værdi").at(-1)).toBe(81.5);
  expect(screen.getByRole("button", { name: "Gem" })).toHaveAttribute("aria-disabled", "true");

  await user.click(await screen.findByRole("button", { name: "Fortryd seneste" }));
  await user.click(screen.getByRole("button", { name: "Ja, fortryd" }));
  await screen.findByText("3 ændringer er fortrudt.");
  expect(remarksIn(actions)).toEqual([]);
  expect(actions.workbook.rows("Handlingsplaner")).toEqual([]);
});

test("what was said the last three times stands beside the field, and can be used again", async () => {
  const said = [
    remarkRow("31-03-2009", "Marts"),
    remarkRow("30-04-2009", "April"),
    remarkRow("31-05-2009", "Maj"),
    remarkRow("28-02-2009", "Februar"),
  ];
  const { user } = await onFollowUp(sampleActions([...sampleTables(), table("Bemærkninger", said)]));
  const lines = within(goalOf("1.3").getByText("De seneste gange").parentElement as HTMLElement).getAllByRole(
    "listitem",
  );
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    "31. maj 2009 ▲ I risiko Maj",
    "30. april 2009 ▲ I risiko April",
    "31. marts 2009 ▲ I risiko Marts",
  ]);
  await user.click(goalOf("1.3").getByRole("button", { name: "Brug bemærkningen fra 31. maj 2009 igen" }));
  expect(goalOf("1.3").getByRole("textbox", { name: "Bemærkning" })).toHaveValue("Maj");
});

test("without remarks the last times are those of the contract's rhythm", async () => {
  await onFollowUp();
  const lines = within(goalOf("1.3").getByText("De seneste gange").parentElement as HTMLElement).getAllByRole(
    "listitem",
  );
  expect(lines.map(({ textContent }) => textContent)).toEqual(["31. marts 2009 ▲ I risiko Ingen bemærkning"]);
});

test("what is written survives a reload of the pane", async () => {
  const actions = sampleActions();
  const { user } = await onFollowUp(actions);
  await user.type(goalOf("1.3").getByRole("textbox", { name: "Bemærkning" }), "Vagtplanen");
  await user.click(goalOf("1.3").getByRole("button", { name: "Skriv handlingsplan" }));
  await user.type(screen.getByRole("textbox", { name: /^Tiltag/ }), "Ekstra vagt");
  cleanup();
  await onFollowUp(sampleActions());
  await waitFor(() => expect(goalOf("1.3").getByRole("textbox", { name: "Bemærkning" })).toHaveValue("Vagtplanen"));
  expect(screen.getByRole("textbox", { name: /^Tiltag/ })).toHaveValue("Ekstra vagt");
  expect(screen.getByRole("button", { name: "Gem én bemærkning og én handlingsplan" })).toBeVisible();
});

test("a remark that another wrote meanwhile is not written over unless that is wanted", async () => {
  const { user, actions } = await onFollowUp();
  await user.type(goalOf("1.3").getByRole("textbox", { name: "Bemærkning" }), "Min");
  await actions.workbook.write({
    rows: [
      {
        table: "Bemærkninger",
        cells: [
          { header: "Kontrakt", value: "Skelbækgade 2009" },
          { header: "Nr", value: "1.3" },
          { header: "Statusdato", value: "30-06-2009" },
          { header: "Bemærkning", value: "Skrevet af en anden" },
        ],
      },
    ],
  });
  await user.click(screen.getByRole("button", { name: "Gem én bemærkning" }));
  await screen.findByText("Intet er gemt. Ændret i projektmappen imens og derfor ikke gemt: bemærkningen til mål 1.3.");
  await screen.findByText("Bemærkningen i projektmappen er ændret, mens du skrev: »Skrevet af en anden«");
  expect(goalOf("1.3").getByRole("textbox", { name: "Bemærkning" })).toHaveValue("Min");
  await user.click(goalOf("1.3").getByRole("button", { name: "Behold min tekst" }));
  await user.click(screen.getByRole("button", { name: "Gem én bemærkning" }));
  await screen.findByText("Én bemærkning er gemt.");
  expect(remarksIn(actions)).toEqual(["Min"]);
});

test("a refusal is told, and what is written stays", async () => {
  const actions = sampleActions();
  const jobs = await actions.followUp();
  const refused = sampleActions(undefined, {
    messageOf: async (fault) => (fault instanceof WorkbookRefusal ? refusalMessage(fault) : String(fault)),
    followUp: once(async () => ({
      ...jobs,
      writeFollowUp: async (_work: FollowUpWork) =>
        Promise.reject(new WorkbookRefusal("protectedSheet", "Bemærkninger")),
    })),
  });
  const { user } = await onFollowUp(refused);
  await user.type(goalOf("1.3").getByRole("textbox", { name: "Bemærkning" }), "Min");
  await user.click(screen.getByRole("button", { name: "Gem én bemærkning" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/Bemærkninger.*beskyttet/);
  expect(goalOf("1.3").getByRole("textbox", { name: "Bemærkning" })).toHaveValue("Min");
});

test("a plan that has only a responsible person says what it lacks, and can be discarded", async () => {
  const { user } = await onFollowUp();
  const discard = () => screen.queryByRole("button", { name: "Kassér det skrevne" });
  const responsible = () => screen.getByRole("textbox", { name: "Ansvarlig" });
  await user.click(goalOf("1.3").getByRole("button", { name: "Skriv handlingsplan" }));
  expect([discard(), screen.queryByText(/^Skriv i Tiltag/)]).toEqual([null, null]);
  await user.type(responsible(), "Mette");
  expect(screen.getByText("Skriv i Tiltag, hvad der gøres, eller kassér planen.")).toBeVisible();
  expect(screen.getByText(/^Ét felt skal rettes og gemmes ikke\./)).toBeVisible();
  expect(discard()).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Kassér planen" }));
  expect([discard(), screen.queryByRole("textbox", { name: "Ansvarlig" })]).toEqual([null, null]);
});

test("the person whom a new plan proposes is nothing that somebody wrote", async () => {
  const tables = sampleTables().map((each) =>
    each.name === "Mål" ? table("Mål", [goalRow({ Ansvarlig: "Lars" })]) : each,
  );
  const { user } = await onFollowUp(sampleActions(tables));
  await user.click(goalOf("1.3").getByRole("button", { name: "Skriv handlingsplan" }));
  const responsible = screen.getByRole("combobox", { name: "Ansvarlig" });
  expect(responsible).toHaveValue("Lars");
  expect(screen.queryByText(/^Skriv i Tiltag/)).toBeNull();
  await user.type(responsible, " og Mette");
  expect(screen.getByText("Skriv i Tiltag, hvad der gøres, eller kassér planen.")).toBeVisible();
  await user.clear(responsible);
  expect(screen.queryByText(/^Skriv i Tiltag/)).toBeNull();
});

test("a plan without what is done, and a figure that is no number, are not saved and say why", async () => {
  const { user, actions } = await onFollowUp();
  await user.type(figureField(), "mange");
  await user.click(goalOf("1.3").getByRole("button", { name: "Skriv handlingsplan" }));
  await user.type(screen.getByRole("textbox", { name: "Årsag" }), "To er fratrådt");
  expect(screen.getByText("Skriv i Tiltag, hvad der gøres, eller kassér planen.")).toBeVisible();
  expect(screen.getByText(/^2 felter skal rettes og gemmes ikke\./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Gå til feltet" }));
  expect(document.activeElement).toHaveAttribute("aria-invalid", "true");
  await user.type(goalOf("1.3").getByRole("textbox", { name: "Bemærkning" }), "Min");
  await user.click(screen.getByRole("button", { name: "Gem én bemærkning" }));
  await screen.findByText("Én bemærkning er gemt.");
  expect([remarksIn(actions), actions.workbook.writings.length]).toEqual([["Min"], 1]);
  expect(figureField()).toHaveValue("mange");
  expect(screen.getByRole("textbox", { name: "Årsag" })).toHaveValue("To er fratrådt");
});

test("a goal's plans stand with it; one past its deadline says so in words, and its state is written", async () => {
  const plans = table("Handlingsplaner", [
    planRow(),
    planRow({ Tiltag: "Ny vikar", Frist: "30-06-2009", Tilstand: "Planlagt" }),
  ]);
  const { user, actions } = await onFollowUp(sampleActions([...sampleTables(), plans]));
  const lines = within(goalOf("1.3").getByText("2 handlingsplaner").parentElement as HTMLElement).getAllByRole(
    "listitem",
  );
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    "Vagtplan med ugentlig opfølgning⚠ Over frist · Mette · Frist 15. maj 2009 · I gangÅrsag: To medarbejdere er fratrådtRet",
    "Ny vikarMette · Frist 30. juni 2009 · PlanlagtÅrsag: To medarbejdere er fratrådtRet",
  ]);
  expect(goalOf("1.3").getByText("Bemærkning mangler · Handlingsplan over frist")).toBeVisible();
  await user.click(
    goalOf("1.3").getByRole("button", { name: "Ret handlingsplanen »Vagtplan med ugentlig opfølgning«" }),
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "Tilstand" }), "done");
  await user.type(screen.getByRole("textbox", { name: "Opfølgning" }), "Virker");
  await user.click(screen.getByRole("button", { name: "Gem én handlingsplan" }));
  await screen.findByText("Én handlingsplan er gemt.");
  expect(actions.workbook.row("Handlingsplaner", 5)).toMatchObject({ Tilstand: "Gennemført", Opfølgning: "Virker" });
  expect(actions.workbook.row("Handlingsplaner", 6)).toMatchObject({ Tilstand: "Planlagt", Opfølgning: "" });
});

describe("a reminder", () => {
  const copied = (write: (text: string) => Promise<void>): unknown =>
    Object.defineProperty(navigator, "clipboard", { value: { writeText: write }, configurable: true });

  test("is copied as the text of a mail", async () => {
    const { user } = await onFollowUp();
    const texts: string[] = [];
    copied(async (text) => void texts.push(text));
    await user.click(screen.getByRole("button", { name: "Kopiér rykker til Skelbækgade 2009" }));
    await screen.findByText("Rykkeren til Skelbækgade 2009 er kopieret. Sæt den ind i en mail.");
    expect(texts[0]).toContain(
      "Skelbækgade 2009, mål 1.3 »Rettidigheden for kontaktforløb skal udgøre mindst 95 pct. i 2009.«: I risiko",
    );
    expect(texts[0]).not.toContain("Musvågevej");
  });

  test("stands in a field to copy from, where the browser refuses", async () => {
    const { user } = await onFollowUp();
    copied(async () => Promise.reject(new Error("NotAllowedError")));
    await user.click(screen.getByRole("button", { name: "Kopiér rykker til Skelbækgade 2009" }));
    const field = await screen.findByRole("textbox", { name: "Rykker til Skelbækgade 2009" });
    expect((field as HTMLTextAreaElement).value).toMatch(/^Hej\n\nTil opfølgningen pr\. 30\. juni 2009 mangler vi:/);
    expect(document.activeElement).toBe(field);
  });
});

test("what is written and not saved is discarded only once that is agreed to", async () => {
  const { user } = await onFollowUp();
  await user.type(goalOf("1.3").getByRole("textbox", { name: "Bemærkning" }), "Min");
  await user.click(screen.getByRole("button", { name: "Kassér det skrevne" }));
  await user.click(screen.getByRole("button", { name: "Behold" }));
  expect(goalOf("1.3").getByRole("textbox", { name: "Bemærkning" })).toHaveValue("Min");
  await user.click(screen.getByRole("button", { name: "Kassér det skrevne" }));
  await user.click(screen.getByRole("button", { name: "Ja, kassér det" }));
  expect(goalOf("1.3").getByRole("textbox", { name: "Bemærkning" })).toHaveValue("");
});

test("a workbook in which nothing is owed says so", async () => {
  const tables = bookTables(
    [goalRow({ Opgørelse: "Seneste" })],
    [measurementRow("juni 2009", 96)],
    [contractRow({ Statusdato: "30-06-2009" })],
  );
  await onFollowUp(sampleActions(tables));
  expect(screen.getByText("Ingen mål afviger, så der skal ikke skrives bemærkninger.")).toBeVisible();
  expect(screen.getByText("Der mangler ingen bemærkninger, tal eller handlingsplaner over frist.")).toBeVisible();
});

describe("Luk periode", () => {
  const closing = () => within(screen.getByRole("region", { name: "Luk periode" }));
  const close = async (user: UserEvent): Promise<void> => {
    await user.click(closing().getByRole("button", { name: "Luk status for Skelbækgade 2009 …" }));
    await user.type(await closing().findByRole("textbox", { name: "Lukket af" }), "Mette");
    await user.click(closing().getByRole("button", { name: "Luk periode" }));
    await screen.findByText("Status pr. 30. juni 2009 er lukket for Skelbækgade 2009.");
    await closing().findByRole("button", { name: "Genåbn status for Skelbækgade 2009 …" });
  };

  test("shows first what would be frozen and what is missing, and writes nothing yet", async () => {
    const { user, actions } = await onFollowUp();
    await user.click(closing().getByRole("button", { name: "Luk status for Skelbækgade 2009 …" }));
    expect(await closing().findByText("Skelbækgade 2009: 5 mål fryses.")).toBeVisible();
    expect(closing().getByText("Mangler: 2 bemærkninger og 2 tal. Den kan lukkes alligevel.")).toBeVisible();
    expect(closing().getByText("Ét forhold i tabellerne bør ses efter først; se Start.")).toBeVisible();
    expect(closing().getByRole("button", { name: "Luk periode" })).toHaveAttribute("aria-disabled", "true");
    await user.click(closing().getByRole("button", { name: "Annuller" }));
    expect(actions.workbook.writings).toEqual([]);
  });

  test("closes in one write, and the goals say what they said then", async () => {
    const { user, actions } = await onFollowUp();
    await close(user);
    expect(actions.workbook.writings).toHaveLength(1);
    expect(actions.workbook.rows("Historik")).toHaveLength(5);
    expect(
      closing().getByText("Skelbækgade 2009, status pr. 30. juni 2009: lukket 30. juni 2009 af Mette"),
    ).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Mål" }), "all");
    expect(goalOf("1.3").getByText(/^Status pr\. 30\. juni 2009 er lukket\./)).toBeVisible();
    expect(goalOf("1.3").queryByRole("textbox", { name: "Bemærkning" })).toBeNull();
  });

  test("opens again with a reason and a name", async () => {
    const { user, actions } = await onFollowUp();
    await close(user);
    await user.click(closing().getByRole("button", { name: "Genåbn status for Skelbækgade 2009 …" }));
    const yes = closing().getByRole("button", { name: "Genåbn" });
    expect(yes).toHaveAttribute("aria-disabled", "true");
    await user.type(closing().getByRole("textbox", { name: "Begrundelse" }), "Tal for juni manglede");
    await user.click(yes);
    await screen.findByText("Status for Skelbækgade 2009 pr. 30. juni 2009 er åben igen.");
    expect(actions.workbook.row("Lukninger", 5)).toMatchObject({
      "Genåbnet af": "Mette",
      Begrundelse: "Tal for juni manglede",
    });
  });

  test("a figure corrected afterwards is named, old and new, and takes a reason", async () => {
    const { user, actions } = await onFollowUp();
    await close(user);
    actions.workbook.typeIn({ table: "Målinger", row: 10, header: "Værdi", value: 62 });
    await act(async () => actions.change());
    const list = within(await screen.findByRole("region", { name: "Efterfølgende rettelser (1)" }));
    expect(list.getByText("1.2, Faktisk: 354 → 364")).toBeVisible();
    await user.click(list.getByRole("button", { name: "Skriv begrundelse for 1.2, Faktisk: 354 → 364" }));
    await user.type(list.getByRole("textbox", { name: "Begrundelse" }), "Ti forløb kom for sent ind");
    await user.click(list.getByRole("button", { name: "Gem begrundelse" }));
    await screen.findByText("Begrundelsen er gemt i tabellen Ændringer.");
    expect(await list.findByText("Ti forløb kom for sent ind · Mette · 30. juni 2009")).toBeVisible();
    expect(actions.workbook.row("Ændringer", 5)).toMatchObject({
      Art: "Rettelse",
      Felt: "Faktisk",
      Før: 354,
      Efter: 364,
    });
  });
});

describe("a goal that is edited straight in Mål after a status is closed", () => {
  const asked = () => within(screen.getByRole("region", { name: "Rettet direkte i Mål (1)" }));
  const edited = async (): Promise<SampleActions> => {
    const actions = sampleActions();
    await closePeriods(
      actions.workbook,
      { contracts: ["Skelbækgade 2009"], asOf: "2009-03-31", by: "Mette" },
      () => "2009-05-04",
    );
    actions.workbook.typeIn({ table: "Mål", row: 5, header: "Måltal", value: 500 });
    return actions;
  };

  test("is asked about, and a justering is written with what stood before", async () => {
    const actions = await edited();
    const { user } = await onFollowUp(actions);
    expect(asked().getByText("Skelbækgade 2009, 1.2, lukket status pr. 31. marts 2009")).toBeVisible();
    expect(asked().getByText("Måltal: 650 → 500")).toBeVisible();
    expect(screen.queryByRole("region", { name: /^Efterfølgende rettelser/ })).toBeNull();
    await user.click(asked().getByRole("button", { name: "Justering …" }));
    const write = asked().getByRole("button", { name: "Skriv justeringen" });
    expect(write).toHaveAttribute("aria-disabled", "true");
    await user.type(asked().getByRole("textbox", { name: "Begrundelse" }), "Færre ledige");
    await user.type(asked().getByRole("textbox", { name: "Besluttet af" }), "ØK");
    await user.click(write);
    await screen.findByText("Justeringen står i tabellen Ændringer.");
    expect(actions.workbook.row("Ændringer", 5)).toMatchObject({
      Art: "Justering",
      Felt: "Måltal",
      Før: 650,
      Efter: 500,
    });
    await waitFor(() => expect(screen.queryByRole("region", { name: "Rettet direkte i Mål (1)" })).toBeNull());
  });

  test("as a slip it is a correction with its reason", async () => {
    const actions = await edited();
    const { user } = await onFollowUp(actions);
    await user.click(asked().getByRole("button", { name: "Rettelse …" }));
    await user.type(asked().getByRole("textbox", { name: "Begrundelse" }), "Tastefejl");
    await user.type(asked().getByRole("textbox", { name: "Skrevet af" }), "Eva");
    await user.click(asked().getByRole("button", { name: "Gem begrundelse" }));
    const list = within(await screen.findByRole("region", { name: "Efterfølgende rettelser (1)" }));
    expect(list.getByText("1.2, Måltal: 650 → 500")).toBeVisible();
    expect(list.getByText("Tastefejl · Eva · 30. juni 2009")).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test("Start tells of it in one line, and leads to it", async () => {
    const user = renderPane(await edited());
    const line = (await screen.findByText(/^Ét mål er rettet direkte i Mål efter en lukket status\./)).closest("li");
    await act(() => user.click(within(line as HTMLElement).getByRole("button", { name: "Vis det" })));
    expect(await screen.findByRole("region", { name: "Rettet direkte i Mål (1)" })).toBeVisible();
  });
});

describe("Vis lukket status", () => {
  const closed = () => within(screen.getByRole("region", { name: "Lukkede statusser" }));
  const twoClosed = async (): Promise<SampleActions> => {
    const actions = sampleActions();
    for (const asOf of ["2009-03-31", "2009-04-30"] as const)
      await closePeriods(actions.workbook, { contracts: ["Skelbækgade 2009"], asOf, by: "Mette" }, () => "2009-05-04");
    return actions;
  };

  test("nothing is there where no status is closed", async () => {
    await onFollowUp();
    expect(screen.queryByRole("region", { name: "Lukkede statusser" })).toBeNull();
  });

  test("the dates stand with their contracts, the latest first", async () => {
    await onFollowUp(await twoClosed());
    expect(
      closed()
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "30. april 2009: Skelbækgade 2009Vis lukket status",
      "31. marts 2009: Skelbækgade 2009Vis lukket status",
    ]);
    expect(closed().queryByRole("button", { name: "Tilbage til kontrakternes egen statusdato" })).toBeNull();
  });

  test("a chosen one is drawn on the sheet and shown in the pane, and there is a way back", async () => {
    const actions = await twoClosed();
    const { user } = await onFollowUp(actions);
    await user.click(closed().getByRole("button", { name: "Vis lukket status pr. 31. marts 2009" }));
    expect(
      await screen.findByText("Skelbækgade 2009, status pr. 31. marts 2009: lukket 4. maj 2009 af Mette"),
    ).toBeVisible();
    expect(await screen.findByRole("button", { name: "Vis arket" })).toBeVisible();
    await user.click(closed().getByRole("button", { name: "Tilbage til kontrakternes egen statusdato" }));
    expect(await screen.findByText("Skelbækgade 2009, status pr. 30. juni 2009: åben")).toBeVisible();
    expect(actions.refreshed).toEqual(["2009-03-31", null]);
  });
});

test("what has turned since is warned of, worst first, with its figures", async () => {
  const tables = bookTables(
    [goalRow({ Måltal: 650, Enhed: "borgere", Opgørelse: "Sum" })],
    [measurementRow("marts 2009", 190), measurementRow("juni 2009", 110)],
    [contractRow({ Statusdato: "31-03-2009", Opfølgning: "kvartal" })],
  );
  const actions = sampleActions(tables);
  await closePeriods(actions.workbook, { contracts: null, asOf: "2009-03-31", by: "Mette" }, () => "2009-04-02");
  actions.workbook.typeIn({ table: "Kontrakter", row: 5, header: "Statusdato", value: "30-06-2009" });
  await onFollowUp(actions);
  const lines = within(screen.getByText("Tidlig varsling (1)").parentElement as HTMLElement).getAllByRole("listitem");
  expect(lines.map(({ textContent }) => plainText(textContent))).toEqual([
    expect.stringMatching(
      /^Skelbækgade 2009, 1\.3 .*Status er blevet værre siden sidste lukkede status.*Nu 300 borgere · 190 borgere pr\. 31\. marts 2009/,
    ),
  ]);
});

test("axe finds nothing on the page, with a plan's form open", async () => {
  const { user } = await onFollowUp(sampleActions([...sampleTables(), table("Handlingsplaner", [planRow()])]));
  await user.click(goalOf("1.3").getByRole("button", { name: "Skriv en handlingsplan til" }));
  await goalOf("1.3").findByRole("img");
  expect(await violations()).toEqual([]);
});

test("Start tells of an early warning in one line, and leads to it", async () => {
  const tables = bookTables(
    [goalRow({ Måltal: 650, Enhed: "antal", Opgørelse: "Sum" })],
    [measurementRow("marts 2009", 190), measurementRow("juni 2009", 110)],
    [contractRow({ Statusdato: "31-03-2009", Opfølgning: "kvartal" })],
  );
  const actions = sampleActions(tables);
  await closePeriods(actions.workbook, { contracts: null, asOf: "2009-03-31", by: "Mette" }, () => "2009-04-02");
  actions.workbook.typeIn({ table: "Kontrakter", row: 5, header: "Statusdato", value: "30-06-2009" });
  const user = renderPane(actions);
  const line = (await screen.findByText(/^Tidlig varsling om ét mål\./)).closest("li") as HTMLElement;
  // A page that has been fetched already suspends for a microtask, which the click does not wait for.
  await act(() => user.click(within(line).getByRole("button", { name: "Vis det" })));
  expect(screen.getByRole("heading", { level: 1, name: "Opfølgning" })).toHaveFocus();
  expect(await screen.findByText("Tidlig varsling (1)")).toBeVisible();
});

test("Start's step about remarks shows what is owed, whatever was shown before", async () => {
  const { user } = await onFollowUp();
  await user.selectOptions(screen.getByRole("combobox", { name: "Mål" }), "all");
  expect(shownGoals()).toContain("1.2");
  await user.click(screen.getByRole("button", { name: "Start" }));
  const step = (await screen.findByText(/^2 mål afviger og mangler en bemærkning\./)).closest("li") as HTMLElement;
  await user.click(within(step).getByRole("button", { name: "Vis dem" }));
  expect(screen.getByRole("combobox", { name: "Mål" })).toHaveValue("owing");
  expect(shownGoals()).toEqual(["1.3", "2.1", "3.1"]);
});

test("Luk periode on the ribbon brings an open pane to Opfølgning", async () => {
  const actions = sampleActions();
  renderPane(actions);
  await screen.findByRole("heading", { name: "Næste skridt" });
  await act(async () => actions.askFor("followUp"));
  expect(screen.getByRole("heading", { level: 1, name: "Opfølgning" })).toHaveFocus();
  expect(await screen.findByRole("region", { name: "Luk periode" })).toBeVisible();
});

test("Luk periode on the ribbon opens the pane at Opfølgning", async () => {
  const actions = sampleActions();
  renderPane({ ...actions, pageAsked: { ...actions.pageAsked, last: () => "followUp" } });
  expect(await screen.findByRole("heading", { level: 1, name: "Opfølgning" })).toBeVisible();
  expect(await screen.findByRole("region", { name: "Luk periode" })).toBeVisible();
});
