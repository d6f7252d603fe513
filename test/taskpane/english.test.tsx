/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { chooseLanguage } from "../../src/taskpane/frame/language";
import { sampleActions, sampleContract, sampleTables, type SampleActions } from "../support/paneSample";
import { renderPane, violations } from "../support/renderPane";
import { withoutNames } from "../support/withoutNames";

beforeEach(() => chooseLanguage("en"));
afterEach(() => act(() => chooseLanguage("da")));

/** What the workbook and the contract say themselves, and what tables and columns are called. */
const own = [
  ...new Set([
    ...sampleTables().flatMap(({ name, headers, rows }) => [
      name,
      ...headers,
      ...rows.flat().filter((value) => typeof value === "string"),
    ]),
    ...sampleContract.split("\n").flatMap((line) => [line, line.replace(/^\d+\. /, "")]),
    "Jobcenter København Skelbækgade 2009",
  ]),
]
  .filter((text) => text.length > 1)
  .sort((a, b) => b.length - a.length);

/** The words that the screen shows or names aloud, but for what is the workbook's own. */
function words(): string[] {
  const named = [...document.querySelectorAll("[aria-label], [placeholder]")]
    .filter((element) => !element.closest('body [lang="da"]'))
    .map((element) => element.getAttribute("aria-label") ?? "");
  const shown = [...document.querySelectorAll("body *")]
    .filter((element) => !element.closest('style, body [lang="da"]'))
    .flatMap((element) =>
      [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? ""),
    );
  return [...named, ...shown]
    .filter((text) => !own.includes(text.trim()))
    .map((text) => own.reduce((left, name) => left.replaceAll(name, ""), withoutNames(text)));
}

const DANISH =
  /[æøå]|\b(og|er|ikke|af|til|ved|med|fra|som|den|det|der|ingen|alle|ret|luk|vis|mindst|frist|fundet|bagud|tegner)\b/i;
const leftovers = (): string[] => words().filter((text) => DANISH.test(text));

async function open(
  name: string | null,
  actions: SampleActions = sampleActions(),
): Promise<{ user: UserEvent; actions: SampleActions }> {
  const user = renderPane(actions, "en");
  await screen.findByRole("heading", { name: "Contracts" });
  if (name !== null)
    await act(() =>
      user.click(within(screen.getByRole("navigation", { name: "Screens" })).getByRole("button", { name })),
    );
  if (name === "Status") await screen.findByRole("button", { name: "Refresh status" });
  return { user, actions };
}

test("the Danish that is looked for would be found", async () => {
  await act(() => chooseLanguage("da"));
  renderPane(sampleActions());
  await screen.findByRole("heading", { name: "Kontrakter" });
  expect(leftovers().length).toBeGreaterThan(5);
});

test("Start of a workbook without our tables", async () => {
  const user = renderPane(sampleActions([]), "en");
  expect((await screen.findByRole("button", { name: "Create sheets" })).textContent).toBe("Create sheets");
  expect([leftovers(), await violations()]).toEqual([[], []]);
  await user.click(screen.getByRole("button", { name: "Status" }));
  expect(screen.getByText("The workbook has no performance contracts yet.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Create sheets" })).toBeVisible();
});

test("Start with contracts, what to do next, and what is wrong with the names of the sheet", async () => {
  await open(null);
  const card = screen.getByRole("heading", { name: "Skelbækgade 2009" }).closest("li") as HTMLElement;
  expect(
    within(card)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["✔ 1 on track", "▲ 1 at risk", "✖ 1 behind", "○ 1 without data", "… 1 pending"]);
  expect(within(card).getByText(/5 goals · Status on 30 June 2009$/)).toBeVisible();
  const issues = screen.getByRole("region", { name: "Målinger" });
  expect(
    within(issues).getByText(
      "“mange” is not a number that can be read in one way only. Write the number with a Danish decimal comma, e.g. “1.250,5”.",
    ),
  ).toBeVisible();
  expect(within(issues).getByRole("button").textContent).toBe("Row 25, Værdi");
  expect([leftovers(), await violations()]).toEqual([[], []]);
});

test("Status with a goal opened", async () => {
  const { user } = await open("Status");
  await user.click(screen.getByRole("button", { name: /1\.2.*On track/ }));
  expect(
    screen.getByText("354 against 325 expected by the end of June (650 × 6/12): 108.9%, and what is expected is met."),
  ).toBeVisible();
  const value = (name: string) =>
    screen.getByText(name, { selector: "dt" }).parentElement?.querySelector("dd")?.textContent;
  expect([value("Target"), value("Expected by now"), value("Actual"), value("Fulfilment")]).toEqual([
    "at least 650",
    "325",
    "354",
    "108.9% (level)",
  ]);
  expect(
    await screen.findByRole("img", {
      name: /^Chart of goal 1\.2\. 31 January 2009: 57; .*30 June 2009: 354\. Forecast at the deadline: 708$/,
    }),
  ).toBeVisible();
  expect(
    within(screen.getByRole("combobox", { name: "Management area" }))
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["All", "Effort (Indsats)", "Quality (Kvalitet)", "Staff (Personale)", "Resources (Ressourcer)"]);
  expect(screen.getByText("Mindst 650 ledige skal i virksomhedspraktik i 2009.").lang).toBe("da");
  expect([leftovers(), await violations()]).toEqual([[], []]);
});

test.each([
  ["Measurements", "combobox", "Show by"],
  ["Settings", "radio", "Same as Office"],
])("%s", async (name, role, control) => {
  await open(name);
  await screen.findByRole(role, { name: control });
  expect([leftovers(), await violations()]).toEqual([[], []]);
});

test("Rapporter speaks English around a report that is Danish", async () => {
  await open("Reports");
  const preview = await screen.findByRole("region", { name: "Preview" });
  expect(await within(preview).findByRole("heading", { name: /^Statusmøde om / })).toBeVisible();
  expect(screen.getByText("Skelbækgade 2009 lacks remarks on goals 1.3 and 2.1.")).toBeVisible();
  expect([leftovers(), await violations()]).toEqual([[], []]);
});

test("the way out of a workbook without tables names the buttons as the pane does", async () => {
  const user = renderPane(sampleActions([]), "en");
  await screen.findByRole("button", { name: "Create sheets" });
  await user.click(screen.getByRole("button", { name: "Measurements" }));
  const text = "The tables do not exist yet. Once they have been made, figures can be entered here.";
  expect(await screen.findByText(text)).toBeVisible();
  expect(screen.getByRole("button", { name: "Create sheets" })).toBeVisible();
});

async function onReview(): Promise<{ user: UserEvent; actions: SampleActions }> {
  const page = await open("Contract");
  fireEvent.change(await screen.findByRole("textbox", { name: "The contract's text" }), {
    target: { value: sampleContract },
  });
  expect([leftovers(), await violations()]).toEqual([[], []]);
  await page.user.click(screen.getByRole("button", { name: "Find goals" }));
  await screen.findByRole("textbox", { name: /The contract's name/ });
  return page;
}

test("a contract is read, with doubts and the form in English, and figures with a decimal point", async () => {
  const { user, actions } = await onReview();
  await user.click(screen.getByRole("button", { name: "Correct goal 2" }));
  const card = screen.getByRole("heading", { name: "Goal 2" }).closest("li") as HTMLElement;
  expect(
    within(card).getByText("The baseline is not in the text. Write the number that the change starts from."),
  ).toBeVisible();
  expect(
    within(screen.getByRole("combobox", { name: "Form (Målform)" }))
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["At least (Mindst)", "At most (Højst)", "Interval", "Milestone (Milepæl)"]);
  expect([leftovers(), await violations()]).toEqual([[], []]);
  const baseline = screen.getByRole("textbox", { name: "Baseline (Udgangspunkt)" });
  await user.type(baseline, "20,4");
  expect(
    screen.getByText("Write the number with a decimal point, e.g. 1,250.5. For 1.250 write 1250 or 1.25."),
  ).toBeVisible();
  await user.clear(baseline);
  await user.type(baseline, "20.4");
  for (const button of screen.getAllByRole("button", { name: /^Accept goal/ })) await user.click(button);
  await user.click(screen.getByRole("button", { name: "Write 3 goals to the sheet" }));
  expect(actions.written.map(({ nr, baseline: from }) => [nr, from])).toContainEqual(["2", 20.4]);
  expect(await screen.findByText(/^3 goals have been written at the foot of the table “Mål” for /)).toBeVisible();
});

test("when the language is changed the screen stays, with its figures written anew", async () => {
  const { user } = await onReview();
  await user.click(screen.getByRole("button", { name: "Correct goal 2" }));
  await user.type(screen.getByRole("textbox", { name: "Baseline (Udgangspunkt)" }), "20.4");
  await act(() => chooseLanguage("da"));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Kontrakt");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Udgangspunkt" }).value).toBe("20,4");
});
