/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { editGoal } from "../../src/app/goals/editGoal";
import { WorkbookRefusal } from "../../src/app/workbook/ports";
import { amendGoal } from "../../src/app/year/amendGoal";
import { closePeriods } from "../../src/app/year/closePeriod";
import { sampleActions, sampleGoalJobs, sampleTables, type SampleActions } from "../support/paneSample";
import { renderPane, violations } from "../support/renderPane";

const TODAY = () => "2009-06-30" as const;
const QUESTION =
  "Skelbækgade 2009 har en lukket status pr. 30. juni 2009. Er det en fejl, der rettes, eller er målet aftalt anderledes?";

type Page = { user: UserEvent; actions: SampleActions };

/** The sample with the day that Skelbækgade's contract was signed. */
const signedTables = () =>
  sampleTables().map((own) =>
    own.name === "Kontrakter"
      ? {
          ...own,
          headers: [...own.headers, "Underskrevet"],
          rows: own.rows.map((cells, at) => [...cells, at === 0 ? "15-12-2008" : ""]),
          numberFormats: own.numberFormats.map((formats) => [...formats, "General"]),
        }
      : own,
  );

/** The form of goal 1.3 in a workbook in memory; Skelbækgade's status of June is closed, or none. */
async function onForm({ closed = true, refuse = false, signed = false } = {}): Promise<Page> {
  sessionStorage.clear();
  const actions = sampleActions(signed ? signedTables() : sampleTables());
  const { workbook } = actions;
  if (closed) await closePeriods(workbook, { contracts: ["Skelbækgade 2009"], asOf: "2009-06-30", by: "Anna" }, TODAY);
  workbook.writings.length = 0;
  const user = renderPane({
    ...actions,
    goals: async () => ({
      ...sampleGoalJobs,
      editGoal: (before, after, agreed) => editGoal(workbook, before, after, agreed),
      amendGoal: async (...given) => {
        if (refuse) throw new WorkbookRefusal("goalChanged", "1.3");
        return amendGoal(workbook, ...given);
      },
    }),
  });
  await user.click(await screen.findByRole("button", { name: "Kontrakt" }));
  await user.click(await screen.findByRole("button", { name: "Ret mål 1.3" }));
  return { user, actions };
}

const type = (name: string, value: string): void =>
  void fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });
const asked = async () => within(await screen.findByRole("group", { name: QUESTION }));
const save = (user: UserEvent) => user.click(screen.getByRole("button", { name: "Skriv til arket" }));
const targetOf = ({ workbook }: SampleActions) => workbook.column("Mål", "Måltal")[1];

test("a contract without a closed status asks nothing: the edit is written at once", async () => {
  const { user, actions } = await onForm({ closed: false });
  type("Måltal", "90");
  await save(user);
  expect(await screen.findByText("Mål 1.3 er rettet i tabellen Mål (én celle).")).toBeVisible();
  expect(screen.queryByRole("group", { name: QUESTION })).toBeNull();
  expect(actions.workbook.writings).toHaveLength(1);
});

test("a contract that is signed asks as well, before any status is closed", async () => {
  const { user, actions } = await onForm({ closed: false, signed: true });
  type("Måltal", "90");
  await save(user);
  const question =
    "Skelbækgade 2009 er underskrevet 15. december 2008. Er det en fejl, der rettes, eller er målet aftalt anderledes?";
  const form = within(await screen.findByRole("group", { name: question }));
  expect(form.queryByText(/lukkede status/)).toBeNull();
  await user.click(form.getByRole("button", { name: "Rettelse af en fejl" }));
  expect(await screen.findByText("Mål 1.3 er rettet i tabellen Mål (én celle).")).toBeVisible();
  expect(targetOf(actions)).toBe(90);
});

test("the closed status of another contract asks nothing", async () => {
  const { user } = await onForm();
  await user.click(screen.getByRole("button", { name: "Annuller" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Kontrakt" }), "Musvågevej 2009");
  await user.click(screen.getByRole("button", { name: "Ret mål 1" }));
  type("Måltal", "91");
  await save(user);
  expect(await screen.findByText("Mål 1 er rettet i tabellen Mål (én celle).")).toBeVisible();
});

test("a slip is put right by one click, and no amendment is written", async () => {
  const { user, actions } = await onForm();
  type("Måltal", "90");
  await save(user);
  const form = await asked();
  expect(form.getByText("Måltal: 95 → 90")).toBeVisible();
  expect(actions.workbook.writings).toHaveLength(0);
  await user.click(form.getByRole("button", { name: "Rettelse af en fejl" }));
  expect(await screen.findByText("Mål 1.3 er rettet i tabellen Mål (én celle).")).toBeVisible();
  expect(targetOf(actions)).toBe(90);
  expect(actions.workbook.writings.flatMap(({ rows = [] }) => rows)).toEqual([]);
});

test.each([
  { kind: "Justering", by: "ØK/RES", button: "Skriv justeringen", saved: "Justeringen står i tabellen Ændringer." },
  {
    kind: "Genforhandling",
    by: "Direktionen",
    button: "Skriv genforhandlingen",
    saved: "Genforhandlingen står i tabellen Ændringer.",
  },
])("a $kind is written to Mål and Ændringer in one write", async ({ kind, by, button, saved }) => {
  const { user, actions } = await onForm();
  type("Måltal", "90");
  type("Udgangspunkt", "80");
  await save(user);
  const form = await asked();
  await user.click(form.getByRole("button", { name: `${kind} …` }));
  type("Gælder fra", "01-07-2009");
  type("Begrundelse", "Nyt lovgrundlag");
  type("Besluttet af", by);
  type("Besluttet", "15-06-2009");
  expect(await violations()).toEqual([]);
  await user.click(form.getByRole("button", { name: button }));
  expect(await screen.findByText(`Mål 1.3 er rettet i tabellen Mål (2 celler). ${saved}`)).toBeVisible();
  expect(targetOf(actions)).toBe(90);
  expect(actions.workbook.writings).toHaveLength(1);
  expect(actions.workbook.rows("Ændringer")).toHaveLength(2);
  expect(
    ["Art", "Felt", "Før", "Efter", "Begrundelse", "Besluttet af"].map((header) =>
      actions.workbook.column("Ændringer", header),
    ),
  ).toEqual([
    [kind, kind],
    ["Måltal", "Udgangspunkt"],
    [95, ""],
    [90, 80],
    ["Nyt lovgrundlag", "Nyt lovgrundlag"],
    [by, by],
  ]);
});

test("each field that is missing is asked for, and nothing is written until all are there", async () => {
  const { user, actions } = await onForm();
  type("Måltal", "90");
  await save(user);
  const form = await asked();
  await user.click(form.getByRole("button", { name: "Justering …" }));
  const yes = form.getByRole("button", { name: "Skriv justeringen" });
  for (const [field, value, wanted] of [
    ["Gælder fra", "01-07-2009", "Skriv den dag, ændringen gælder fra."],
    ["Begrundelse", "Nyt lovgrundlag", "Skriv en begrundelse."],
    ["Besluttet af", "ØK/RES", "Skriv, hvem der har besluttet det."],
    ["Besluttet", "15-06-2009", "Skriv den dag, det er besluttet."],
  ] as const) {
    expect(form.getByText(wanted)).toBeVisible();
    await user.click(yes);
    type(field, value);
  }
  expect(actions.workbook.writings).toHaveLength(0);
  expect(yes).not.toHaveAttribute("aria-disabled", "true");
});

test.each([
  {
    day: "30-06-2009",
    says: "Dagen ligger ikke efter den lukkede status pr. 30. juni 2009. Den bliver, som den er, og forskellen nævnes i Opfølgning.",
  },
  { day: "31-12-2008", says: "Dagen ligger uden for kontraktåret 2009." },
  { day: "01-01-2010", says: "Dagen ligger uden for kontraktåret 2009." },
  { day: "01-07-2009", says: null },
])("in force from $day says $says", async ({ day, says }) => {
  const { user } = await onForm();
  type("Måltal", "90");
  await save(user);
  await user.click((await asked()).getByRole("button", { name: "Genforhandling …" }));
  type("Gælder fra", day);
  expect(screen.queryByText(/^Dagen ligger/)?.textContent ?? null).toBe(says);
});

test("what was typed stays while the goal is edited further, and where the write is refused", async () => {
  const { user } = await onForm({ refuse: true });
  type("Måltal", "90");
  await save(user);
  await user.click((await asked()).getByRole("button", { name: "Justering …" }));
  type("Begrundelse", "Nyt lovgrundlag");
  type("Måltal", "91");
  expect(screen.queryByRole("group", { name: QUESTION })).toBeNull();
  await save(user);
  const form = await asked();
  expect(form.getByText("Måltal: 95 → 91")).toBeVisible();
  type("Gælder fra", "01-07-2009");
  type("Besluttet af", "ØK/RES");
  type("Besluttet", "15-06-2009");
  await user.click(form.getByRole("button", { name: "Skriv justeringen" }));
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(form.getByRole("textbox", { name: "Begrundelse" })).toHaveValue("Nyt lovgrundlag");
  await user.click(form.getByRole("button", { name: "Tilbage til målet" }));
  expect(screen.getByRole("textbox", { name: "Måltal" })).toHaveValue("91");
});

test("a new number says why an adjustment is the better choice, and is asked about as ever", async () => {
  const { user, actions } = await onForm();
  type("Nr", "1.10");
  await save(user);
  const form = await asked();
  expect(form.getByText(/^Får målet nyt nummer, så vælg justering/)).toBeVisible();
  await user.click(form.getByRole("button", { name: "Justering …" }));
  type("Gælder fra", "01-07-2009");
  type("Begrundelse", "Ny rækkefølge");
  type("Besluttet af", "ØK/RES");
  type("Besluttet", "15-06-2009");
  await user.click(form.getByRole("button", { name: "Skriv justeringen" }));
  expect(await screen.findByText(/^Målet får nyt nummer: 6 rækker i Målinger/)).toBeVisible();
  expect(actions.workbook.writings).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "Ja, skriv det" }));
  expect(await screen.findByText(/Justeringen står i tabellen Ændringer\.$/)).toBeVisible();
  expect(actions.workbook.column("Ændringer", "Felt")).toEqual(["Nr"]);
  expect(actions.workbook.column("Ændringer", "Nr")).toEqual(["1.10"]);
});
