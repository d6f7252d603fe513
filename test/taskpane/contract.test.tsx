/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { sampleActions, sampleContract, type SampleActions } from "../support/paneSample";
import { bookTables, contractRow, goalRow } from "../support/tables";
import { broughtInSight, renderPane, violations } from "../support/renderPane";

async function onContract(
  actions: SampleActions = sampleActions(),
): Promise<{ user: UserEvent; actions: SampleActions }> {
  sessionStorage.clear();
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: "Kontrakt" }));
  await screen.findByRole("textbox", { name: "Kontraktens tekst" });
  return { user, actions };
}

async function onReview(
  actions: SampleActions = sampleActions(),
): Promise<{ user: UserEvent; actions: SampleActions }> {
  const page = await onContract(actions);
  fireEvent.change(screen.getByRole("textbox", { name: "Kontraktens tekst" }), { target: { value: sampleContract } });
  await page.user.click(screen.getByRole("button", { name: "Find mål" }));
  await screen.findByRole("textbox", { name: /Kontraktens navn/ });
  return page;
}

const cards = () => screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);

test("goals in doubt come first, each beside its sentence with what was read marked", async () => {
  await onReview();
  expect(cards()[0]).toBe("Mål 2");
  const card = screen.getByRole("heading", { name: "Mål 2" }).closest("li") as HTMLElement;
  expect([...card.querySelectorAll("mark")].map(({ textContent }) => textContent)).toContain("10 pct.");
  expect(within(card).getByText(/Udgangspunktet/).textContent).toBe(
    "Udgangspunktet står ikke i teksten. Skriv det tal, ændringen regnes fra.",
  );
});

test("a doubt is corrected and accepted, and all is written in one go, in the contract's order", async () => {
  const { user, actions } = await onReview();
  fireEvent.change(screen.getByRole("textbox", { name: /Kontraktens navn/ }), {
    target: { value: "Skelbækgade 2009" },
  });
  await user.click(screen.getByRole("button", { name: "Ret mål 2" }));
  await user.type(screen.getByRole("textbox", { name: "Udgangspunkt" }), "20,4");
  await user.click(screen.getByRole("button", { name: "Godkend mål 2" }));
  for (const button of screen.getAllByRole("button", { name: /^Godkend mål/ })) await user.click(button);
  await user.click(screen.getByRole("button", { name: "Skriv 3 mål til arket" }));
  expect(actions.written.map(({ contract, nr, baseline }) => [contract, nr, baseline])).toContainEqual([
    "Skelbækgade 2009",
    "2",
    20.4,
  ]);
  expect(actions.written.map(({ nr }) => nr)).toEqual(["1", "2", "3"]);
  expect((await screen.findByText(/er skrevet nederst/)).textContent).toBe(
    "3 mål er skrevet nederst i tabellen Mål for Skelbækgade 2009.",
  );
});

/** A review whose goals are being written until `done` is called. */
async function whileWriting(): Promise<{ user: UserEvent; done: () => Promise<void> }> {
  const sample = sampleActions();
  let finish = (): void => undefined;
  const { user } = await onReview({
    ...sample,
    writeGoals: (proposal, goals) =>
      new Promise((told) => (finish = () => void sample.writeGoals(proposal, goals).then(told))),
  });
  await user.click(screen.getByRole("button", { name: "Skriv ét mål til arket" }));
  return {
    user,
    done: async () => {
      await act(async () => finish());
      await screen.findByText(/er skrevet nederst/);
    },
  };
}

test("what is corrected and accepted while the others are written stays", async () => {
  const { user, done } = await whileWriting();
  await user.click(screen.getByRole("button", { name: "Ret mål 2" }));
  await user.type(screen.getByRole("textbox", { name: "Udgangspunkt" }), "20,4");
  await user.click(screen.getByRole("button", { name: "Godkend mål 2" }));
  await done();
  expect(cards()).toEqual(["Mål 2", "Mål 3"]);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Udgangspunkt" }).value).toBe("20,4");
  expect(screen.getByText("1 af 2 godkendt")).toBeVisible();
});

test("a goal that is corrected while it is written stays with its correction, and says that the sheet lacks it", async () => {
  const { user, done } = await whileWriting();
  await user.click(screen.getByRole("button", { name: "Ret mål 1" }));
  fireEvent.change(screen.getByRole("textbox", { name: "Måltal" }), { target: { value: "97" } });
  await done();
  expect(cards()).toEqual(["Mål 2", "Mål 3", "Mål 1"]);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Måltal" }).value).toBe("97");
  expect(screen.getByText(/er skrevet i tabellen Mål, men/).textContent).toBe(
    "Målet er skrevet i tabellen Mål, men uden det, du rettede imens. Ret det også dér.",
  );
  expect(screen.getByText(/^Godkend mindst/).textContent).toBe("Godkend mindst ét mål for at skrive det til arket.");
});

test("a goal whose acceptance alone is taken back while it is written is written", async () => {
  const { user, done } = await whileWriting();
  await user.click(screen.getByRole("button", { name: "Godkendt mål 1" }));
  await done();
  expect(cards()).toEqual(["Mål 2", "Mål 3"]);
});

test("what came of writing is brought into sight from the foot of a long review, each time anew", async () => {
  const sample = sampleActions();
  const { user } = await onReview({ ...sample, writeGoals: async () => ({ written: 0, alreadyThere: ["1"] }) });
  expect(broughtInSight).toEqual([]);
  await user.click(screen.getByRole("button", { name: /^Skriv .+ mål til arket/ }));
  await screen.findByText(/findes allerede/);
  expect(broughtInSight).toEqual([
    expect.stringContaining("Intet er skrevet. Mål 1 findes allerede og er ikke ændret."),
  ]);
  await user.click(screen.getByRole("button", { name: "Godkend mål 2" }));
  await user.click(screen.getByRole("button", { name: "Skriv ét mål til arket" }));
  expect(broughtInSight).toHaveLength(2);
});

test.each([
  { what: "the one doubt", sentence: "Antallet af langtidsledige skal reduceres med 5 pct. i 2009.", accepted: true },
  { what: "one of two doubts", sentence: "Sygefraværet skal nedbringes med 5 pct. i 2009.", accepted: false },
])("a goal of which $what is corrected is accepted: $accepted", async ({ sentence, accepted }) => {
  const { user } = await onContract();
  fireEvent.change(screen.getByRole("textbox", { name: "Kontraktens tekst" }), {
    target: { value: `Resultatkontrakt for Jobcenter København Skelbækgade 2009\n\n1. ${sentence}\n` },
  });
  await user.click(screen.getByRole("button", { name: "Find mål" }));
  const baseline = await screen.findByRole("textbox", { name: "Udgangspunkt" });
  const button = () => screen.getByRole("button", { name: /^Godkendt? mål 1$/ }).getAttribute("aria-label");
  await user.type(baseline, "2.000");
  expect(button()).toBe(accepted ? "Godkendt mål 1" : "Godkend mål 1");
  await user.clear(baseline);
  expect(button()).toBe("Godkend mål 1");
});

test("a number that cannot be read says so, and cannot be accepted", async () => {
  const { user } = await onReview();
  await user.click(screen.getByRole("button", { name: "Ret mål 2" }));
  await user.type(screen.getByRole("textbox", { name: "Udgangspunkt" }), "20.4");
  expect(screen.getByText(/^Skriv tallet/).textContent).toBe("Skriv tallet med dansk komma, fx 1.250,5.");
  expect(screen.getByRole("button", { name: "Godkend mål 2" }).getAttribute("aria-disabled")).toBe("true");
});

test("a goal with an error is told, does not stand as accepted, and the others are written without it", async () => {
  const { user, actions } = await onReview();
  await user.click(screen.getByRole("button", { name: "Ret mål 1" }));
  fireEvent.change(screen.getByLabelText("Frist"), { target: { value: "31-12-2008" } });
  await user.click(screen.getByRole("button", { name: "Luk mål 1" }));
  const card = screen.getByRole("heading", { name: "Mål 1" }).closest("li") as HTMLElement;
  expect(within(card).getByRole("list", { name: "Fejl" }).textContent).toBe("Fristen ligger før kontraktåret 2009.");
  expect(within(card).getByRole("button", { name: "Godkend mål 1" }).getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByText(/^Mål 1 har en fejl/).firstChild?.textContent).toBe(
    "Mål 1 har en fejl: Fristen ligger før kontraktåret 2009.",
  );
  expect(screen.getByText("0 af 3 godkendt")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Godkend mål 3" }));
  await user.click(screen.getByRole("button", { name: "Skriv ét mål til arket" }));
  await screen.findByText(/er skrevet nederst/);
  expect(actions.written.map(({ nr }) => nr)).toEqual(["3"]);
  expect(cards()).toEqual(["Mål 2", "Mål 1"]);
  await user.click(screen.getByRole("button", { name: "Gå til målet" }));
  expect(document.activeElement).toBe(screen.getByLabelText("Frist"));
  fireEvent.change(screen.getByLabelText("Frist"), { target: { value: "31-12-2009" } });
  expect(screen.getByRole("button", { name: "Godkendt mål 1" })).toBeVisible();
  expect(screen.queryByText(/har en fejl/)).toBeNull();
});

test("goals with errors come before those in doubt", async () => {
  const { user } = await onContract();
  fireEvent.change(screen.getByRole("textbox", { name: "Kontraktens tekst" }), {
    target: {
      value: `${sampleContract}\n4. Rettidigheden for samtaler skal i gennemsnit udgøre mindst 96 pct. inden 31. december 2008.`,
    },
  });
  await user.click(screen.getByRole("button", { name: "Find mål" }));
  await screen.findByRole("textbox", { name: /Kontraktens navn/ });
  expect(cards()).toEqual(["Mål 4", "Mål 2", "Mål 3", "Mål 1"]);
  expect(screen.getByText(/fundet/).textContent).toBe(
    "4 mål fundet. Én række har en fejl og står først. 2 rækker bør ses efter.",
  );
});

test("of two goals with one number the later is told, and is written once it has another", async () => {
  const { user, actions } = await onContract();
  fireEvent.change(screen.getByRole("textbox", { name: "Kontraktens tekst" }), {
    target: {
      value: [
        "Resultatkontrakt for Jobcenter Skelbækgade 2009",
        "1. Mindst 95 pct. af samtalerne skal i gennemsnit holdes rettidigt i 2009.",
        "2. Mindst 90 pct. af planerne skal i gennemsnit laves rettidigt i 2009.",
        "1. Mindst 85 pct. af brevene skal i gennemsnit besvares rettidigt i 2009.",
      ].join("\n"),
    },
  });
  await user.click(screen.getByRole("button", { name: "Find mål" }));
  await screen.findByRole("textbox", { name: /Kontraktens navn/ });
  expect(cards()).toEqual(["Mål 1", "Mål 1", "Mål 2"]);
  const [card] = screen.getAllByRole("heading", { name: "Mål 1" }).map((heading) => heading.closest("li"));
  expect(within(card as HTMLElement).getByText(/brevene/)).toBeVisible();
  expect(within(card as HTMLElement).getByRole("list", { name: "Fejl" }).textContent).toBe(
    "Et mål før det har også nummer 1. Skriv et andet Nr eller Delmål.",
  );
  await user.click(screen.getByRole("button", { name: "Gå til målet" }));
  fireEvent.change(screen.getByRole("textbox", { name: "Nr" }), { target: { value: "3" } });
  expect(screen.queryByText(/har også nummer/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Skriv 3 mål til arket" }));
  await screen.findByText(/er skrevet nederst/);
  expect(actions.written.map(({ nr }) => nr)).toEqual(["1", "2", "3"]);
});

test("a goal that the table has already says so before anything is written, and is not written again", async () => {
  const { user, actions } = await onReview(sampleActions(bookTables([goalRow({ Nr: " 1 " })], [], [contractRow()])));
  fireEvent.change(screen.getByRole("textbox", { name: /Kontraktens navn/ }), {
    target: { value: "skelbækgade 2009" },
  });
  const card = screen.getByRole("heading", { name: "Mål 1" }).closest("li") as HTMLElement;
  expect(within(card).getByText("Målet findes allerede i tabellen Mål og skrives ikke igen.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Godkend mål 3" }));
  await user.click(screen.getByRole("button", { name: "Skriv ét mål til arket" }));
  await screen.findByText(/er skrevet nederst/);
  expect(actions.written.map(({ nr }) => nr)).toEqual(["3"]);
});

const typeDate = (name: "Fra" | "Til", value: string) =>
  fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });
const writeButton = () => screen.getByRole("button", { name: "Skriv ét mål til arket" });

test.each([
  { from: "01-08-2009", to: "", says: "Skriv også Til, eller lad både Fra og Til være tomme.", field: "Til" },
  { from: "", to: "31-07-2010", says: "Skriv også Fra, eller lad både Fra og Til være tomme.", field: "Fra" },
  { from: "01-08-2010", to: "31-07-2010", says: "Til ligger før Fra. Ret datoerne.", field: "Til" },
  {
    from: "01-08-2009",
    to: "31-08-2014",
    says: "Fra og Til ligger 61 måneder fra hinanden. Ret årstallet.",
    field: "Til",
  },
])("a contract from »$from« to »$to« is not written: $says", async ({ from, to, says, field }) => {
  const { user, actions } = await onReview();
  typeDate("Fra", from);
  typeDate("Til", to);
  expect(screen.getByRole("textbox", { name: field as "Fra" })).toHaveAccessibleDescription(
    expect.stringContaining(says),
  );
  expect(writeButton()).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("button", { name: "Gå til feltet" }));
  expect(screen.getByRole("textbox", { name: field })).toHaveFocus();
  typeDate("Fra", "01-08-2009");
  typeDate("Til", "31-07-2010");
  expect(screen.queryByText(says)).toBeNull();
  await user.click(writeButton());
  await screen.findByText(/er skrevet nederst/);
  expect(actions.writtenContracts.map(({ period }) => period)).toEqual([
    { from: "2009-08-01", to: "2010-07-31", months: 12 },
  ]);
});

test("the dates of a contract that the workbook has are told and not asked for", async () => {
  await onReview(sampleActions(bookTables([goalRow()], [], [contractRow()])));
  fireEvent.change(screen.getByRole("textbox", { name: /Kontraktens navn/ }), {
    target: { value: "skelbækgade 2009" },
  });
  expect(
    screen.getByText(
      "Kontrakten findes allerede i projektmappen og løber fra 1. januar 2009 til 31. december 2009. Perioden rettes i tabellen Kontrakter.",
    ),
  ).toBeVisible();
  expect(screen.queryByRole("textbox", { name: "Fra" })).toBeNull();
});

test("in a workbook without tables they are made first, when the goals are written", async () => {
  const { user, actions } = await onReview(sampleActions([]));
  expect(screen.getByText("Projektmappen har ingen tabeller endnu. De laves, når målene skrives.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Skriv ét mål til arket" }));
  expect((await screen.findByText(/er skrevet nederst/)).textContent).toMatch(
    /^Oprettet: Kontrakter, Mål, Målinger\. Ét mål er skrevet nederst i tabellen Mål for /,
  );
  expect(actions.written.map(({ nr }) => nr)).toEqual(["1"]);
});

test("once the goals of another contract are written, the list shows that contract's", async () => {
  const contracts = [contractRow(), contractRow({ Kontrakt: "Musvågevej 2009", Center: "Jobcenter Musvågevej" })];
  const { user } = await onReview(sampleActions(bookTables([goalRow()], [], contracts)));
  fireEvent.change(screen.getByRole("textbox", { name: /Kontraktens navn/ }), { target: { value: "Musvågevej 2009" } });
  for (const nr of ["2", "3"]) await user.click(screen.getByRole("button", { name: `Godkend mål ${nr}` }));
  await user.click(screen.getByRole("button", { name: "Skriv 3 mål til arket" }));
  const list = await screen.findByRole("region", { name: "Mål i projektmappen" });
  expect(within(list).getByRole("combobox", { name: "Kontrakt" })).toHaveDisplayValue("Musvågevej 2009");
});

test("a doubt has its field beside it, is told as corrected, and Ret goes to the field", async () => {
  const { user } = await onReview();
  const card = screen.getByRole("heading", { name: "Mål 2" }).closest("li") as HTMLElement;
  expect(within(card).getByText(/Udgangspunktet står ikke/)).toBeVisible();
  expect(within(card).queryByText(/skriv det tal, der ændres fra/)).toBeNull();
  await user.type(within(card).getByRole("textbox", { name: "Udgangspunkt" }), "20,4");
  expect(within(card).queryByText(/Udgangspunktet står ikke/)).toBeNull();
  expect(within(card).getByRole("textbox", { name: "Udgangspunkt" })).toHaveValue("20,4");
  expect(within(card).getByText("Det har du rettet.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ret mål 2" }));
  expect(document.activeElement).toBe(within(card).getByRole("textbox", { name: "Udgangspunkt" }));
});

describe("another text", () => {
  const another = async (user: UserEvent) => user.click(screen.getByRole("button", { name: "Læs en anden tekst" }));
  const text = () => screen.queryByRole("textbox", { name: "Kontraktens tekst" });

  test("is read at once while nothing has been done in the review", async () => {
    const { user } = await onReview();
    await another(user);
    expect(text()).toHaveValue(sampleContract);
  });
  test.each([
    ["accepted", async (user: UserEvent) => user.click(screen.getByRole("button", { name: "Godkend mål 3" }))],
    ["renamed", async (user: UserEvent) => user.type(screen.getByRole("textbox", { name: /Kontraktens navn/ }), "!")],
    ["corrected", async (user: UserEvent) => user.type(screen.getByRole("textbox", { name: "Udgangspunkt" }), "20")],
  ])("is asked about when something has been %s", async (_what, touch) => {
    const { user } = await onReview();
    await touch(user);
    await another(user);
    expect(document.activeElement?.textContent).toBe(
      "Kassér gennemsynet? 3 rækker er ikke skrevet, og det, du har rettet og godkendt, går tabt. Teksten bliver stående.",
    );
    await user.click(screen.getByRole("button", { name: "Behold det" }));
    expect([text(), cards().length]).toEqual([null, 3]);
    await another(user);
    await user.click(screen.getByRole("button", { name: "Kassér gennemsynet" }));
    expect(text()).toHaveValue(sampleContract);
  });
});

test("a goal with parts is one goal, found and written, as it is everywhere else", async () => {
  const { user, actions } = await onContract();
  const parts =
    "1. Rettidigheden skal udgøre mindst 95 pct. i 2009.\n2. Afvigelsen fra hhv. august- og novemberprognosen må højst være 3 pct. og 1 pct. i 2009.";
  fireEvent.change(screen.getByRole("textbox", { name: "Kontraktens tekst" }), { target: { value: parts } });
  await user.click(screen.getByRole("button", { name: "Find mål" }));
  expect((await screen.findByText(/fundet/)).textContent).toContain("2 mål fundet, fordelt på 3 rækker.");
  for (const button of screen.queryAllByRole("button", { name: /^Godkend mål/ })) await user.click(button);
  fireEvent.change(screen.getByRole("textbox", { name: /Kontraktens navn/ }), { target: { value: "Vest 2009" } });
  await user.click(screen.getByRole("button", { name: "Skriv 2 mål til arket" }));
  expect((await screen.findByText(/er skrevet nederst/)).textContent).toBe(
    "2 mål (3, når delmål tælles hver for sig) er skrevet nederst i tabellen Mål for Vest 2009.",
  );
  expect(actions.written.map(({ nr, part }) => `${nr}${part}`)).toEqual(["1", "2a", "2b"]);
});

test("a document is read, and one that cannot be says why", async () => {
  const sample = sampleActions();
  const { user } = await onContract({
    ...sample,
    readDocument: async () => {
      throw new Error("Dokumentet er scannet.");
    },
  });
  await user.upload(screen.getByLabelText(/^Dokument/), new File(["x"], "kontrakt.pdf"));
  expect(within(await screen.findByRole("alert")).getByText("Dokumentet er scannet.")).toBeVisible();
});

test("a long document tells its pages and can be stopped; the text stays as it was", async () => {
  const { user } = await onContract({
    ...sampleActions(),
    readDocument: (_file, watch) =>
      new Promise((_done, fail) => {
        watch?.progress?.(12, 500);
        watch?.signal?.addEventListener("abort", () => fail(watch.signal?.reason as Error));
      }),
  });
  fireEvent.change(screen.getByRole("textbox", { name: "Kontraktens tekst" }), { target: { value: "før" } });
  await user.upload(screen.getByLabelText(/^Dokument/), new File(["x"], "kontrakt.pdf"));
  expect(await screen.findByText("Læser side 12 af 500 …")).toBeVisible();
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuetext", "Læser side 12 af 500 …");
  await user.click(screen.getByRole("button", { name: "Afbryd" }));
  expect((await screen.findByText("Læsningen er afbrudt.")).textContent).toBe("Læsningen er afbrudt.");
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getByRole("textbox", { name: "Kontraktens tekst" })).toHaveValue("før");
});

describe("what is pasted", () => {
  const html = "<table><tr><td><p>Resultatmål</p><p>1</p></td><td><p>Mindst 85 pct.</p></td></tr></table>";
  const plain = "Resultatmål\r\n1\tMindst 85 pct.\r\n";
  async function pasted(held: Record<string, string>, more: Partial<SampleActions> = {}): Promise<string> {
    await onContract({ ...sampleActions(), ...more });
    document.execCommand = () => false;
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Kontraktens tekst" });
    fireEvent.change(field, { target: { value: "før efter" } });
    field.setSelectionRange(4, 4);
    const kept = fireEvent.paste(field, { clipboardData: { getData: (kind: string) => held[kind] ?? "" } });
    await waitFor(() => expect(kept || field.value !== "før efter").toBe(true));
    return kept ? "left to the browser" : field.value;
  }

  test("with HTML, is put at the cursor as its tables are", async () =>
    expect(await pasted({ "text/html": html, "text/plain": plain })).toBe("før Resultatmål 1\tMindst 85 pct.\nefter"));
  test("without, is the browser's own affair", async () =>
    expect(await pasted({ "text/plain": plain })).toBe("left to the browser"));
  test("is plain text where the reader of HTML cannot be fetched", async () =>
    expect(
      await pasted(
        { "text/html": html, "text/plain": "Mindst 85 pct. " },
        { readPasted: () => Promise.reject(new Error("no net")) },
      ),
    ).toBe("før Mindst 85 pct. efter"));
});

test("text without goals says so", async () => {
  const { user } = await onContract();
  await user.type(screen.getByRole("textbox", { name: "Kontraktens tekst" }), "Hej");
  await user.click(screen.getByRole("button", { name: "Find mål" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Der er ingen mål i teksten");
});

test("work under review stays when another screen is looked at", async () => {
  const { user } = await onReview();
  await user.click(screen.getByRole("button", { name: "Start" }));
  await user.click(screen.getByRole("button", { name: "Kontrakt" }));
  expect(cards()).toContain("Mål 2");
});

test("no violations in the text and in the review", async () => {
  const { user } = await onReview();
  await user.click(screen.getByRole("button", { name: "Ret mål 2" }));
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Læs en anden tekst" }));
  expect(await violations()).toEqual([]);
});
