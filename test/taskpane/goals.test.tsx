/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { GoalEditOutcome } from "../../src/app/goals/editGoal";
import type { Goal } from "../../src/domain/goal";
import type { LastRemoval } from "../../src/app/goals/removeGoal";
import { readStatus } from "../../src/app/status/readStatus";
import type { PaneActions } from "../../src/taskpane/paneActions";
import { inMemoryWorkbook } from "../support/inMemoryWorkbook";
import { sampleActions, sampleContract, sampleGoalJobs, sampleTables, type SampleActions } from "../support/paneSample";
import { renderPane, violations } from "../support/renderPane";
import { bookTables, contractRow, goalRow, table } from "../support/tables";
import { plainText } from "../support/plainText";

type Change = { before: Goal; after: Goal; agreed: boolean };
type Page = { user: UserEvent; actions: SampleActions; changes: Change[] };

/** The pane on Kontrakt; what is asked of the workbook is answered in turn, and written when no answer is given. */
async function onGoals({
  answers = [],
  tables = sampleTables(),
  kept = false,
  more = {},
}: {
  answers?: GoalEditOutcome[];
  tables?: ReturnType<typeof sampleTables>;
  kept?: boolean;
  more?: Partial<PaneActions>;
} = {}): Promise<Page> {
  if (!kept) sessionStorage.clear();
  const changes: Change[] = [];
  const actions = sampleActions(tables, {
    goals: async () => ({
      ...sampleGoalJobs,
      editGoal: async (before, after, agreed) => {
        changes.push({ before, after, agreed });
        return answers.shift() ?? { kind: "written", cells: 1, following: [] };
      },
    }),
    ...more,
  });
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: "Kontrakt" }));
  await screen.findByRole("region", { name: /^(Mål i projektmappen|Sådan bliver målet opgjort)$/ });
  return { user, actions, changes };
}

const texts = (role: string, within_: HTMLElement = document.body) =>
  within(within_)
    .queryAllByRole(role)
    .map(({ textContent }) => textContent);
const judgements = () =>
  [...screen.getByRole("region", { name: "Sådan bliver målet opgjort" }).querySelectorAll("p")].map(({ textContent }) =>
    plainText(textContent),
  );
const type = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });

test("the goals of a contract are listed, and found by a word", async () => {
  const { user } = await onGoals();
  const list = screen.getByRole("region", { name: "Mål i projektmappen" });
  expect(
    texts("heading", list)
      .slice(1)
      .map((text) => text?.slice(0, 3)),
  ).toEqual(["1.2", "1.3", "2.1", "3.1", "4.1"]);
  await user.type(within(list).getByRole("searchbox", { name: "Søg i mål" }), "sygefravær");
  expect(texts("heading", list).slice(1)).toEqual([
    "2.1 Sygefraværet nedbringes fra 20,4 til 17,3 dage pr. medarbejder.",
  ]);
  expect(within(list).getByRole("status").textContent).toBe("1 af 5 mål");
  await user.selectOptions(within(list).getByRole("combobox", { name: "Kontrakt" }), "Alle kontrakter");
  await user.clear(within(list).getByRole("searchbox", { name: "Søg i mål" }));
  expect(within(list).getByRole("status").textContent).toBe("6 mål");
});

test("of 150 goals the first 30 are shown until all are asked for", async () => {
  const goals = Array.from({ length: 150 }, (_, at) => goalRow({ Nr: String(at + 1) }));
  const { user } = await onGoals({ tables: bookTables(goals, [], [contractRow()]) });
  expect(screen.getAllByRole("button", { name: /^Ret mål/ })).toHaveLength(30);
  await user.click(screen.getByRole("button", { name: "Vis alle 150" }));
  expect(screen.getAllByRole("button", { name: /^Ret mål/ })).toHaveLength(150);
});

test("a goal's form says at once how it would be judged: 18,0 of 20,4 to 17,3 days is 77 % of the agreed change", async () => {
  const { user } = await onGoals();
  await user.click(screen.getByRole("button", { name: "Ret mål 2.1" }));
  expect(document.activeElement?.textContent).toBe("Mål 2.1, Skelbækgade 2009");
  type("Prøv et tal", "18");
  expect(judgements()).toEqual([
    "Midt på året, 30. juni 2009Ved 18 dage pr. medarbejder: 154,8 % af den ændring, der er aftalt indtil da, ✔ På sporet",
    "Endelig opgørelse, 31. december 2009Ved 18 dage pr. medarbejder: 77,4 % af den aftalte ændring, ▲ Delvist opfyldt",
  ]);
  await user.click(screen.getByText("Flere felter"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Periodisering" }), "Konstant");
  expect(judgements()[0]).toBe(
    "Midt på året, 30. juni 2009Ved 18 dage pr. medarbejder: 77,4 % af den aftalte ændring, ▲ I risiko",
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "Metode" }), "Niveau");
  expect(judgements()[1]).toBe(
    "Endelig opgørelse, 31. december 2009Ved 18 dage pr. medarbejder: 96,0 % målopfyldelse i forhold til måltallet, ✖ Ikke opfyldt",
  );
  expect(plainText((await screen.findByRole("img")).getAttribute("aria-label"))).toBe(
    "Forløb for mål 2.1: 17,3 hele vejen til 31. december 2009. Prøvetal 30. juni 2009: 18 dage pr. medarbejder. Prøvetal 31. december 2009: 18 dage pr. medarbejder.",
  );
});

test.each([
  {
    what: "a change without its baseline",
    row: { Målform: "Højst", Måltal: "", Ændring: -10, Ændringstype: "Pct." },
    field: "Udgangspunkt",
    heed: "Målet er en ændring; skriv det tal, der ændres fra.",
    says: ["Vises, når målets tal er skrevet."],
  },
  {
    what: "an interval without its upper bound",
    row: { Målform: "Interval" },
    field: "Måltal øvre",
    heed: "Skriv den øvre grænse.",
    says: ["Vises, når målets tal er skrevet."],
  },
  {
    what: "a goal without its form",
    row: { Målform: "" },
    field: null,
    heed: null,
    says: ["Målform mangler, så målet kan ikke vurderes."],
  },
])("of $what the form says once what lacks", async ({ row, field, heed, says }) => {
  const { user } = await onGoals({ tables: bookTables([goalRow(row)], [], [contractRow()]) });
  await user.click(screen.getByRole("button", { name: /^Ret mål/ }));
  expect(judgements()).toEqual(says);
  if (field !== null) expect(screen.getByRole("textbox", { name: field })).toHaveAccessibleDescription(heed ?? "");
});

test("the figure is moved by the slider as well", async () => {
  const { user } = await onGoals();
  await user.click(screen.getByRole("button", { name: "Ret mål 1.2" }));
  expect((screen.getByRole("textbox", { name: "Prøv et tal" }) as HTMLInputElement).value).toBe("624");
  fireEvent.change(screen.getByRole("slider", { name: "Flyt tallet" }), { target: { value: "650" } });
  expect(judgements()).toEqual([
    "Midt på året, 30. juni 2009Ved 325: 100,0 % målopfyldelse i forhold til det, der forventes indtil da, ✔ På sporet",
    "Endelig opgørelse, 31. december 2009Ved 650: 100,0 % målopfyldelse i forhold til måltallet, ✔ Opfyldt",
  ]);
});

test.each([
  { figure: "101", says: "Ved 101 pct.: 99,0 % målopfyldelse i forhold til den nærmeste grænse, ✖ Ikke opfyldt" },
  { figure: "100", says: "Ved 100 pct.: 100,0 % målopfyldelse, inden for grænserne, ✔ Opfyldt" },
])("of an interval: $says", async ({ figure, says }) => {
  const { user } = await onGoals({
    tables: bookTables(
      [goalRow({ Målform: "Interval", Måltal: 85, "Måltal øvre": 100, Opgørelse: "Seneste" })],
      [],
      [contractRow()],
    ),
  });
  await user.click(screen.getByRole("button", { name: /^Ret mål/ }));
  type("Prøv et tal", figure);
  expect(judgements().at(-1)).toBe(`Endelig opgørelse, 31. december 2009${says}`);
});

test("a trial figure of thousands stands as it does in the sentence beside it, and as it is typed when it is typed", async () => {
  const { user } = await onGoals({
    tables: bookTables([goalRow({ Måltal: 1389, Enhed: "antal", Opgørelse: "Seneste" })], [], [contractRow()]),
  });
  await user.click(screen.getByRole("button", { name: /^Ret mål/ }));
  const trial = screen.getByRole<HTMLInputElement>("textbox", { name: "Prøv et tal" });
  expect([trial.value, judgements()[1]?.includes("Ved 1.333:")]).toEqual(["1.333", true]);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Måltal" }).value).toBe("1.389");
  fireEvent.change(screen.getByRole("slider", { name: "Flyt tallet" }), { target: { value: "1350" } });
  expect(trial.value).toBe("1.350");
  type("Prøv et tal", "1400");
  expect([trial.value, judgements()[1]?.includes("Ved 1.400:")]).toEqual(["1400", true]);
});

test("a milestone is judged as done and as not done", async () => {
  const { user } = await onGoals();
  await user.click(screen.getByRole("button", { name: "Ret mål 4.1" }));
  expect(judgements()).toEqual([
    "Endelig opgørelse, 31. december 2009Gennemført ved fristen: ✔ Opfyldt",
    "Ikke gennemført: ✖ Ikke opfyldt",
  ]);
  expect(screen.queryByRole("textbox", { name: "Måltal" })).toBeNull();
});

test("what lacks is asked for beside its field, what follows is shown, and figures that disagree can be settled either way", async () => {
  const { user } = await onGoals();
  await user.click(screen.getByRole("button", { name: "Nyt mål" }));
  expect(screen.queryByText("Skriv måltallet, eller skriv udgangspunkt og ændring.")).toBeNull();
  expect(document.querySelectorAll('[role="alert"]')).toHaveLength(0);
  await user.selectOptions(screen.getByRole("combobox", { name: "Målform" }), "Højst");
  expect(screen.getByText("Skriv måltallet, eller skriv udgangspunkt og ændring.")).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Ændringstype" }), "Pct.");
  type("Ændring", "-9");
  expect(screen.getByText("Målet er en ændring; skriv det tal, der ændres fra.")).toBeVisible();
  type("Udgangspunkt", "48");
  expect(screen.getByText("Beregnet ud fra udgangspunkt og ændring: 43,68.")).toBeVisible();
  type("Måltal", "44");
  expect(plainText(screen.getByText(/^Tallene passer ikke/).textContent)).toBe(
    "Tallene passer ikke sammen: måltallet er 44, men udgangspunkt og ændring giver 43,68 (fra udgangspunktet til måltallet er ændringen -8,3 pct.).",
  );
  await user.click(screen.getByRole("button", { name: "Brug måltallet 44 (ændring -8,3 pct.)" }));
  expect((screen.getByRole("textbox", { name: "Ændring" }) as HTMLInputElement).value).toBe("-8,3");
  type("Ændring", "-9");
  await user.click(screen.getByRole("button", { name: "Brug 43,68 som måltal" }));
  expect((screen.getByRole("textbox", { name: "Måltal" }) as HTMLInputElement).value).toBe("43,68");
  expect(screen.queryByText(/^Tallene passer ikke/)).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "Ændringstype" }), "Absolut");
  type("Udgangspunkt", "3,43");
  type("Ændring", "0,05");
  type("Måltal", "3,46");
  expect(screen.getByText(/^Tallene passer ikke/).textContent).toContain("er ændringen 0,03).");
});

test("when the tables can no longer be read while a form is open, Kontrakt says so, and the form is there when they can", async () => {
  let fault: Error | null = null;
  const workbook = inMemoryWorkbook(sampleTables());
  const { user, actions } = await onGoals({
    more: {
      readStatus: () => (fault === null ? readStatus(workbook, { today: () => "2009-06-30" }) : Promise.reject(fault)),
    },
  });
  await user.click(screen.getByRole("button", { name: "Ret mål 2.1" }));
  type("Måltal", "18");
  fault = new Error("Tabellen Mål findes ikke.");
  await act(async () => actions.change());
  expect((await screen.findByText("Tabellen Mål findes ikke.")).closest("[role]")?.getAttribute("role")).toBe("alert");
  expect(screen.getByRole("textbox", { name: "Kontraktens tekst" })).toBeVisible();
  fault = null;
  await user.click(screen.getByRole("button", { name: "Prøv igen" }));
  expect((await screen.findByRole<HTMLInputElement>("textbox", { name: "Måltal" })).value).toBe("18");
  expect(screen.queryByRole("textbox", { name: "Kontraktens tekst" })).toBeNull();
});

test("a corrected goal is written in its row", async () => {
  const { user, changes } = await onGoals();
  await user.click(screen.getByRole("button", { name: "Ret mål 1.3" }));
  const save = screen.getByRole("button", { name: "Skriv til arket" });
  expect(save.getAttribute("aria-disabled")).toBe("true");
  type("Måltal", "90");
  await user.click(screen.getByText("Flere felter"));
  type("Gul grænse (pct.)", "92,5");
  await user.click(save);
  expect(await screen.findByText("Mål 1.3 er rettet i tabellen Mål (én celle).")).toBeVisible();
  expect(
    changes.map(({ before, after, agreed }) => [before.target, after.target, after.partlyMetFrom, agreed]),
  ).toEqual([[95, 90, 0.925, false]]);
});

test.each([
  {
    what: "bounds that are reversed",
    field: "Måltal øvre",
    change: () => (
      fireEvent.change(screen.getByRole("combobox", { name: "Målform" }), { target: { value: "between" } }),
      type("Måltal", "100"),
      type("Måltal øvre", "85")
    ),
    says: "Den øvre grænse er mindre end den nedre. Byt om på dem.",
    mend: () => type("Måltal øvre", "120"),
  },
  {
    what: "a deadline before the contract's year",
    field: "Frist",
    change: () => fireEvent.change(screen.getByLabelText("Frist"), { target: { value: "2008-12-31" } }),
    says: "Fristen ligger før kontraktåret 2009.",
    mend: () => fireEvent.change(screen.getByLabelText("Frist"), { target: { value: "2009-01-01" } }),
  },
  {
    what: "a limit above 100 per cent",
    field: "Gul grænse (pct.)",
    change: () =>
      fireEvent.change(screen.getByRole("textbox", { name: "Gul grænse (pct.)" }), { target: { value: "101" } }),
    says: "Skriv et tal fra 0 til 100, fx 90, eller lad feltet være tomt.",
    mend: () =>
      fireEvent.change(screen.getByRole("textbox", { name: "Gul grænse (pct.)" }), { target: { value: "100" } }),
  },
])(
  "$what is told beside its field, and cannot be written until it is mended",
  async ({ change, says, mend, field }) => {
    const { user } = await onGoals();
    await user.click(screen.getByRole("button", { name: "Ret mål 3.1" }));
    const save = () => screen.getByRole("button", { name: "Skriv til arket" }).getAttribute("aria-disabled");
    await user.click(screen.getByText("Flere felter"));
    change();
    expect(screen.getAllByText(says)[0]).toBeVisible();
    expect(save()).toBe("true");
    screen.getByRole("button", { name: "Annuller" }).focus();
    await user.click(screen.getByRole("button", { name: "Gå til feltet" }));
    expect(document.activeElement?.closest("[data-field]")?.textContent).toContain(field);

    mend();
    expect([save(), screen.queryByText(says)]).toEqual([null, null]);
  },
);

test.each([
  { from: "2008-12-31", says: "Dagen ligger før kontraktåret 2009, så målet slet ikke opgøres." },
  { from: "2009-01-01", says: null },
  { from: "2009-12-31", says: null },
  { from: "2010-01-01", says: "Dagen ligger efter kontraktåret 2009, så målet opgøres hele året." },
])("retired from $from: $says", async ({ from, says }) => {
  const { user } = await onGoals();
  await user.click(screen.getByRole("button", { name: "Lad udgå: mål 3.1" }));
  fireEvent.change(screen.getByLabelText("Udgår fra"), { target: { value: from } });
  expect(screen.queryByText(/^Dagen ligger/)?.textContent ?? null).toBe(says);
});

test("a new number is asked about, with what follows, before it is written", async () => {
  const asks: GoalEditOutcome = {
    kind: "asks",
    formulas: [{ table: "Mål", row: 6, header: "Måltal" }],
    following: [
      { table: "Målinger", rows: 6 },
      { table: "Bemærkninger", rows: 1 },
    ],
  };
  const written: GoalEditOutcome = { kind: "written", cells: 1, following: [{ table: "Målinger", rows: 6 }] };
  const { user, changes } = await onGoals({ answers: [asks, written] });
  await user.click(screen.getByRole("button", { name: "Ret mål 1.3" }));
  type("Nr", "1.10");
  await user.click(screen.getByRole("button", { name: "Skriv til arket" }));
  expect((await screen.findByText(/^Målet får nyt nummer/)).textContent).toBe(
    "Målet får nyt nummer: 6 rækker i Målinger og én række i Bemærkninger hører til det og får også nummer 1.10. Der står en formel i Måltal i række 6 i Mål. Den erstattes af det, du har skrevet.",
  );
  await user.click(screen.getByRole("button", { name: "Ja, skriv det" }));
  expect(
    await screen.findByText("Mål 1.10 er rettet i tabellen Mål (én celle), og 6 rækker i Målinger er fulgt med."),
  ).toBeVisible();
  expect(changes.map(({ agreed }) => agreed)).toEqual([false, true]);
});

test("a new goal is added to the contract that is chosen", async () => {
  const { user, actions } = await onGoals();
  await user.click(screen.getByRole("button", { name: "Nyt mål" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Kontrakt" }), "Musvågevej 2009");
  type("Nr", "2");
  type("Måltal", "90");
  const save = screen.getByRole("button", { name: "Skriv til arket" });
  expect(save.getAttribute("aria-disabled")).toBe("true");
  await user.click(screen.getByRole("button", { name: "Gå til feltet" }));
  expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Opgørelse" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Opgørelse" }), "Gennemsnit");
  await user.selectOptions(screen.getByRole("combobox", { name: "Målform" }), "Mindst");
  await user.click(save);
  expect(await screen.findByText("Mål 2 er skrevet nederst i tabellen Mål for Musvågevej 2009.")).toBeVisible();
  expect(actions.written.map(({ contract, nr, target }) => [contract, nr, target])).toEqual([
    ["Musvågevej 2009", "2", 90],
  ]);
});

const field = (name: string) => screen.getByLabelText(name, { selector: "input, select" });
const choose = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });

/** The form of a goal that only lacks its contract's dates, of a contract that the workbook does not have. */
async function onNewContract(contract: string): Promise<Page> {
  const page = await onGoals();
  await page.user.click(screen.getByText("Nyt mål"));
  choose("Kontrakt", "");
  choose("Kontraktens navn", contract);
  choose("Nr", "1");
  choose("Måltal", "90");
  choose("Opgørelse", "mean");
  choose("Målform", "atLeast");
  return page;
}
const saveButton = () => screen.getByText("Skriv til arket");

test("a new contract is its name alone, and Fra and Til stay out of sight until they are asked for", async () => {
  const { user, actions } = await onNewContract("Nordby 2024");
  expect(screen.getByLabelText("Fra")).not.toBeVisible();
  await user.click(screen.getByText("Følger kontrakten ikke kalenderåret?"));
  expect(screen.getByLabelText("Fra")).toBeVisible();
  await user.click(saveButton());
  expect(await screen.findByText("Mål 1 er skrevet nederst i tabellen Mål for Nordby 2024.")).toBeVisible();
  expect(actions.writtenContracts).toEqual([{ name: "Nordby 2024", centre: "", followUp: null, year: 2024 }]);
});

test.each([
  { from: "01-08-2023", to: "", says: "Skriv også Til, eller lad både Fra og Til være tomme.", wrong: "Til" },
  { from: "", to: "31-07-2024", says: "Skriv også Fra, eller lad både Fra og Til være tomme.", wrong: "Fra" },
  { from: "01-08-2024", to: "31-07-2024", says: "Til ligger før Fra. Ret datoerne.", wrong: "Til" },
  {
    from: "01-08-2023",
    to: "31-08-2028",
    says: "Fra og Til ligger 61 måneder fra hinanden. Ret årstallet.",
    wrong: "Til",
  },
])("a goal of a new contract from »$from« to »$to« is not written: $says", async ({ from, to, says, wrong }) => {
  const { user, actions } = await onNewContract("Nordby 2023/24");
  choose("Fra", from);
  choose("Til", to);
  expect(screen.getByLabelText(wrong)).toHaveAccessibleDescription(expect.stringContaining(says));
  expect(saveButton()).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("button", { name: "Gå til feltet" }));
  expect(screen.getByLabelText(wrong)).toBeVisible();
  expect(screen.getByLabelText(wrong)).toHaveFocus();
  choose("Fra", "01-08-2023");
  choose("Til", "31-07-2024");
  expect(screen.queryByText(says)).toBeNull();
  expect(judgements().join(" ")).toContain("31. juli 2024");
  await user.click(saveButton());
  await screen.findByText(/er skrevet nederst/);
  expect(actions.writtenContracts.map(({ period }) => period)).toEqual([
    { from: "2023-08-01", to: "2024-07-31", months: 12 },
  ]);
});

test("dates that are typed for a new contract are not used for one that the workbook has, and its own are told", async () => {
  const { user, actions } = await onNewContract("Nordby 2023/24");
  choose("Fra", "01-08-2023");
  choose("Kontraktens navn", "musvågevej 2009");
  expect(
    screen.getByText(
      "Kontrakten findes allerede i projektmappen og løber fra 1. januar 2009 til 31. december 2009. Perioden rettes i tabellen Kontrakter.",
    ),
  ).toBeVisible();
  expect(screen.queryByLabelText("Fra")).toBeNull();
  await user.click(saveButton());
  await screen.findByText(/er skrevet nederst/);
  expect(actions.writtenContracts.map(({ period }) => period)).toEqual([undefined]);
});

test("dates that are typed survive a reload, in sight", async () => {
  await onNewContract("Nordby 2023/24");
  choose("Fra", "01-08-2023");
  cleanup();
  await onGoals({ kept: true });
  expect(screen.getByLabelText("Fra")).toBeVisible();
  expect(screen.getByLabelText("Fra")).toHaveValue("01-08-2023");
});

test("a new goal reads its own sentence: each field is a proposal, and none is filled in by itself", async () => {
  const { user, actions } = await onGoals();
  await user.click(screen.getByRole("button", { name: "Nyt mål" }));
  type("Nr", "9");
  type("Mål", "Mindst 95 pct. af samtalerne skal i gennemsnit være holdt rettidigt i 2009");
  const box = await screen.findByRole("region", { name: "Læst af sætningen" });
  expect(texts("button", box)).toEqual([
    "Målform: Mindst",
    "Måltal: 95",
    "Enhed: pct.",
    "Opgørelse: Gennemsnit",
    "Frist: 31. december 2009",
    "Brug det hele",
  ]);
  expect(screen.getByRole("textbox", { name: "Måltal" })).toHaveValue("");
  await user.click(within(box).getByRole("button", { name: "Måltal: 95" }));
  expect(screen.getByRole("textbox", { name: "Måltal" })).toHaveValue("95");
  await user.click(within(box).getByRole("button", { name: "Brug det hele" }));
  await user.click(screen.getByRole("button", { name: "Skriv til arket" }));
  await screen.findByText(/er skrevet nederst/);
  expect(actions.written.map(({ form, target, unit, aggregation }) => [form, target, unit, aggregation])).toEqual([
    ["atLeast", 95, "pct.", "mean"],
  ]);
});

test("of a sentence that holds two goals the first is proposed, and that is said", async () => {
  const { user } = await onGoals();
  await user.click(screen.getByRole("button", { name: "Nyt mål" }));
  type("Mål", "Ventetiden må højst være 4 uger for voksne og højst 2 uger for unge.");
  const box = await screen.findByRole("region", { name: "Læst af sætningen" });
  expect(within(box).getByRole("button", { name: "Måltal: 4" })).toBeVisible();
  expect(within(box).getByRole("status").textContent).toContain(
    "Sætningen rummer 2 mål, og felterne er det førstes. Skriv hvert mål for sig, fx som delmål a og b.",
  );
});

test("a goal typed by mistake is deleted once all that goes with it has been named", async () => {
  const agreements: boolean[] = [];
  const { user } = await onGoals({
    more: {
      goals: async () => ({
        ...sampleGoalJobs,
        removeGoal: async (_goal, agreed) => {
          agreements.push(agreed);
          return agreed
            ? { kind: "removed", rows: 6 }
            : { kind: "asks", following: [{ table: "Målinger", rows: 6 }], ownCells: false };
        },
      }),
    },
  });
  await user.click(screen.getByRole("button", { name: "Slet mål 1.2" }));
  expect((await screen.findByText(/^Slet mål 1\.2\?/)).textContent).toBe(
    "Slet mål 1.2? Rækken fjernes fra tabellen Mål, og 6 rækker i Målinger fjernes sammen med den. Falder målet bort i årets løb, så lad det udgå i stedet: da bliver tallene stående.",
  );
  await user.click(screen.getByRole("button", { name: "Ja, slet målet" }));
  expect(await screen.findByText("Mål 1.2 er slettet sammen med 6 rækker i de andre tabeller.")).toBeVisible();
  expect(agreements).toEqual([false, true]);
});

test("the goal that was deleted last can be put back, once that has been agreed to", async () => {
  let removed: LastRemoval | null = {
    contract: "Skelbækgade 2009",
    nr: "1.2",
    part: "",
    rows: [
      { table: "Mål", cells: [] },
      { table: "Målinger", cells: [] },
    ],
  };
  const { user } = await onGoals({
    more: {
      goals: async () => ({
        ...sampleGoalJobs,
        lastRemoval: async () => removed,
        putGoalBack: async () => ((removed = null), 1),
      }),
    },
  });
  expect(
    await screen.findByText("Sidst slettet: mål 1.2 i Skelbækgade 2009 og én række i de andre tabeller."),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Fortryd sletning" }));
  expect(
    screen.getByText(
      "Mål 1.2 skrives igen nederst i tabellen Mål, og én række skrives igen nederst i de andre tabeller.",
    ),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ja, fortryd sletningen" }));
  expect(
    await screen.findByText("Mål 1.2 står igen i tabellen Mål sammen med én række i de andre tabeller."),
  ).toBeVisible();
  expect(screen.queryByText(/^Sidst slettet/)).toBeNull();
});

test("goals that were written last can be taken back, once that has been agreed to", async () => {
  const { user } = await onGoals({
    more: {
      goals: async () => ({
        ...sampleGoalJobs,
        lastGoals: async () => ({
          contract: { name: "Skelbækgade 2009", centre: "", followUp: null, year: 2009 },
          isNewContract: false,
          goals: [],
        }),
        takeBackGoals: async () => ({ removed: 2, left: ["1.3"] }),
      }),
    },
  });
  await user.click(await screen.findByRole("button", { name: "Fortryd seneste skrivning" }));
  await user.click(screen.getByRole("button", { name: "Ja, fortryd" }));
  expect(
    await screen.findByText(
      "2 rækker er fjernet fra tabellen Mål. Rettet eller brugt siden og derfor ikke rørt: mål 1.3.",
    ),
  ).toBeVisible();
});

test("a field's help says what it means, with the goal's own figures", async () => {
  const { user } = await onGoals();
  await user.click(screen.getByRole("button", { name: "Ret mål 2.1" }));
  await user.click(await screen.findByRole("button", { name: /Hvad er Opgørelse\?/ }));
  expect((await screen.findByText(/^Opgørelse er/)).textContent).toBe(
    "Opgørelse er, hvordan årets målinger bliver til ét tal. Sum lægger dem sammen, Gennemsnit deler summen med antallet, og Seneste bruger den sidste. Fx giver 20,9, 21,2, 21: Sum 63,1, Gennemsnit 21,03, Seneste 21.",
  );
});

const withRetired = () =>
  bookTables([goalRow({ Nr: "1.2" }), goalRow()], []).map((table) =>
    table.name === "Mål"
      ? {
          ...table,
          headers: [...table.headers, "Udgået"],
          rows: table.rows.map((row, at) => [...row, at === 0 ? "30-06-2009" : ""]),
        }
      : table,
  );

test("a goal is retired from a day, and a retired one is taken back", async () => {
  const { user, changes } = await onGoals({ tables: withRetired() });
  expect(screen.getByText("Udgået 30. juni 2009")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Lad udgå: mål 1.3" }));
  expect((screen.getByLabelText("Udgår fra") as HTMLInputElement).value).toBe("30-06-2009");
  fireEvent.change(screen.getByLabelText("Udgår fra"), { target: { value: "2009-09-30" } });
  await user.click(screen.getByRole("button", { name: "Lad målet udgå" }));
  expect(
    await screen.findByText("Mål 1.3 er udgået fra 30. september 2009. Det kan genindsættes på skærmen Kontrakt."),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Genindsæt mål 1.2" }));
  expect(await screen.findByText("Mål 1.2 er genindsat og opgøres igen.")).toBeVisible();
  expect(changes.map(({ after }) => [after.nr, after.retired])).toEqual([
    ["1.3", "2009-09-30"],
    ["1.2", null],
  ]);
});

const formula: GoalEditOutcome = {
  kind: "asks",
  formulas: [{ table: "Mål", row: 5, header: "Udgået" }],
  following: [],
};

test("a goal whose Udgået is a formula is not told to be taken back before that has been agreed to, in its form", async () => {
  const { user, changes } = await onGoals({ tables: withRetired(), answers: [formula] });
  await user.click(screen.getByRole("button", { name: "Genindsæt mål 1.2" }));
  expect(await screen.findByRole("heading", { name: "Mål 1.2, Skelbækgade 2009" })).toBeVisible();
  expect(screen.queryByText(/er genindsat/)).toBeNull();
  expect(document.activeElement?.textContent).toContain("Udgået i række 5 i Mål");
  await user.click(screen.getByRole("button", { name: "Ja, skriv det" }));
  expect(await screen.findByText("Mål 1.2 er rettet i tabellen Mål (én celle).")).toBeVisible();
  expect(changes.map(({ after, agreed }) => [after.retired, agreed])).toEqual([
    [null, false],
    [null, true],
  ]);
});

test("with other work in its form the question waits until all of it is to be written", async () => {
  const { user, changes } = await onGoals({ tables: withRetired(), answers: [formula] });
  await user.click(screen.getByRole("button", { name: "Ret mål 1.2" }));
  type("Måltal", "700");
  cleanup();
  // The form is kept, and the list is come back to from a goal that has no work in it.
  sessionStorage.setItem(
    "maalopfyldelse.sample.goals",
    JSON.stringify({ ...JSON.parse(sessionStorage.getItem("maalopfyldelse.sample.goals") ?? "{}"), open: null }),
  );
  const again = await onGoals({ tables: withRetired(), answers: [formula], kept: true });
  await again.user.click(screen.getByRole("button", { name: "Genindsæt mål 1.2" }));
  expect((await screen.findByRole<HTMLInputElement>("textbox", { name: "Måltal" })).value).toBe("700");
  await again.user.click(screen.getByRole("button", { name: "Skriv til arket" }));
  expect(again.changes.map(({ after, agreed }) => [after.target, after.retired, agreed])).toEqual([
    [95, null, false],
    [700, null, false],
  ]);
  expect(changes).toEqual([]);
});

test("from the status a goal's form is one click away", async () => {
  sessionStorage.clear();
  const user = renderPane(sampleActions());
  await user.click(await screen.findByRole("button", { name: "Status" }));
  await user.click(await screen.findByRole("button", { name: /^.*2\.1/ }));
  await user.click(screen.getByRole("button", { name: "Ret målet" }));
  expect(await screen.findByRole("heading", { name: "Mål 2.1, Skelbækgade 2009" })).toBeVisible();
});

test("what is not in the sheet yet is there when the pane has been loaded again", async () => {
  const first = await onGoals();
  await first.user.click(screen.getByRole("button", { name: "Ret mål 1.3" }));
  type("Måltal", "9.5");
  cleanup();
  await onGoals({ kept: true });
  expect((screen.getByRole("textbox", { name: "Måltal" }) as HTMLInputElement).value).toBe("9.5");
  expect(screen.getByText("Skriv tallet med dansk komma, fx 1.250,5.")).toBeVisible();
});

test("a review survives it as well: the text, the corrections, what was accepted", async () => {
  const { user } = await onGoals();
  type("Kontraktens tekst", sampleContract);
  await user.click(screen.getByRole("button", { name: "Find mål" }));
  await user.click(await screen.findByRole("button", { name: "Ret mål 2" }));
  type("Udgangspunkt", "20,4");
  await user.click(screen.getByRole("button", { name: "Godkend mål 2" }));
  cleanup();
  sessionStorage.setItem("noise", "1");
  const again = renderPane(sampleActions());
  await again.click(await screen.findByRole("button", { name: "Kontrakt" }));
  expect((await screen.findByRole("button", { name: "Godkendt mål 2" })).textContent).toContain("Godkendt");
  await again.click(screen.getByRole("button", { name: "Ret mål 2" }));
  expect((screen.getByRole("textbox", { name: "Udgangspunkt" }) as HTMLInputElement).value).toBe("20,4");
});

test("the review shows what is SMART in each goal and in the contract", async () => {
  const { user } = await onGoals();
  type("Kontraktens tekst", sampleContract);
  await user.click(screen.getByRole("button", { name: "Find mål" }));
  const card = (await screen.findByRole("heading", { name: "Mål 2" })).closest("li") as HTMLElement;
  await user.click(within(card).getByText(/^SMART/));
  expect(within(card).getByText("Målet er en ændring, men udgangspunktet mangler.")).toBeVisible();
  expect(texts("listitem", screen.getByRole("list", { name: "Kontrakten som helhed" }))).toEqual([
    "Kontrakten har 3 mål. I Københavns beskæftigelsescentre var gennemsnittet 11,4 i 2010 (13,2 i 2009 og 15,2 i 2008).",
  ]);
});

test.each([
  {
    knows: "Fjoråret",
    rows: [{ Periode: "2008", Værdi: 640 }],
    says: /inden for rækkevidde af det seneste resultat, 640/,
  },
  { knows: "that it was met", rows: [{ Periode: "2008", Værdi: 700 }], says: /allerede nået.*resultat er 700/ },
])("the form holds a goal's target against last year's result: $knows", async ({ rows, says }) => {
  const key = { Kontrakt: "Skelbækgade 2009", Nr: "1.2", "Kontrakt før": "Skelbækgade 2008", "Nr før": "1.1" };
  const lastYear = table(
    "Fjoråret",
    rows.map((row) => ({ ...key, ...row })),
  );
  const { user } = await onGoals({ tables: [...sampleTables(), lastYear] });
  await user.click(screen.getByRole("button", { name: "Ret mål 1.2" }));
  await screen.findByRole("img");
  await user.click(screen.getByText(/^SMART/));
  expect(screen.getByText(says)).toBeVisible();
});

test("no violations in the list, the form, and what is asked", async () => {
  const { user } = await onGoals({
    answers: [{ kind: "asks", formulas: [], following: [{ table: "Målinger", rows: 6 }] }],
  });
  await user.click(screen.getByRole("button", { name: "Lad udgå: mål 1.2" }));
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Ret mål 2.1" }));
  await screen.findByRole("img");
  await user.click(screen.getByText("Flere felter"));
  await user.click(screen.getByText(/^SMART/));
  type("Nr", "2.2");
  await user.click(screen.getByRole("button", { name: "Skriv til arket" }));
  await screen.findByRole("button", { name: "Ja, skriv det" });
  expect(await violations()).toEqual([]);
});
