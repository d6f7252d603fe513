/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { TextDecoder } from "node:util";
import { refusalMessage } from "../../src/app/workbook/refusalMessage";
import { once } from "../../src/taskpane/frame/once";
import type { MeasurementJobs } from "../../src/app/imports/measurementJobs";
import { sampleActions, type SampleActions } from "../support/paneSample";
import { bookGoals, LIS_FILE } from "../support/figureFiles";
import { plainText } from "../support/plainText";
import { textWorkbook } from "../support/textWorkbook";
import { broughtInSight, renderPane, violations } from "../support/renderPane";
import { bookTables, contractRow, goalRow, measurementRow, table, type TestRow } from "../support/tables";

// The page of the tests has none; every browser has.
Object.assign(globalThis, { TextDecoder });
beforeEach(() => sessionStorage.clear());

const figureHeaders = { Tæller: "", Nævner: "", Foreløbig: "", Bemærkning: "" };
const tablesWith = (goals: readonly TestRow[], rows: readonly TestRow[]) =>
  bookTables(
    goals,
    rows.map((row) => ({ ...figureHeaders, ...row })),
    [contractRow({ Statusdato: "30-04-2009", Opfølgning: "måned" })],
  ).map((each) => (each.name === "Mål" ? table("Mål", goals) : each));
const sample = (): SampleActions =>
  sampleActions(
    tablesWith(bookGoals, [
      measurementRow("marts 2009", 66, { Nr: "1.2" }),
      measurementRow("april 2009", "mange", { Nr: "1.3" }),
    ]),
  );

async function onMeasurements(actions: SampleActions = sample()): Promise<UserEvent> {
  const user = renderPane(actions);
  await open();
  await screen.findByRole("combobox", { name: "Periode" });
  return user;
}

/** A screen whose jobs are still on their way is only shown where the click is waited for. */
async function open(): Promise<void> {
  const button = await screen.findByRole("button", { name: "Målinger" });
  await act(async () => void fireEvent.click(button));
}

const field = (nr: RegExp): HTMLInputElement => screen.getByRole("textbox", { name: nr });
const paste = (into: HTMLElement, text: string): boolean =>
  fireEvent.paste(into, { clipboardData: { getData: () => text } });

test("the goals that lack a figure stand by contract, with their last figure, and milestones apart", async () => {
  await onMeasurements();
  expect((screen.getByRole("combobox", { name: "Periode" }) as HTMLSelectElement).selectedOptions[0]?.textContent).toBe(
    "april 2009",
  );
  expect(screen.getByText("5 målinger mangler for april 2009.")).toBeVisible();
  expect(screen.getByRole("button", { name: /Skelbækgade 2009 \(5\)/ }).getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByText("april 2009 · Senest: 66 (marts 2009)")).toBeVisible();
  expect(
    within(
      screen.getByRole("heading", { name: "Milepæle, der ikke er nået" }).closest("section") as HTMLElement,
    ).getAllByRole("textbox"),
  ).toHaveLength(1);
});

test("where no figure is missing that is said, also of a goal that is due none yet and beside a milestone that is open", async () => {
  const goals = [
    goalRow({ Nr: "1" }),
    goalRow({ Nr: "2", Målform: "Højst", Måltal: 3, Opgørelse: "Afvigelse", Frist: "31-08-2009" }),
    goalRow({ Nr: "3", Målform: "Milepæl", Måltal: "" }),
  ];
  await onMeasurements(sampleActions(tablesWith(goals, [measurementRow("april 2009", 96, { Nr: "1" })])));
  expect(screen.getByText(/ for april 2009\.$/).textContent).toBe("Ingen målinger mangler for april 2009.");
});

test("a file chosen on Start is opened on Målinger, and another one waits until that is written or given up", async () => {
  const user = renderPane(sample());
  const onStart = () => screen.findByLabelText(/^Hent målinger fra en fil \(\.csv eller \.xlsx\)/);
  const lis = () => new File([readFileSync(LIS_FILE)], "lis-april-2009.csv");
  const start = await onStart();
  await act(async () => void (await user.upload(start, lis())));
  expect(await screen.findByRole("heading", { name: /lis-april-2009\.csv/ })).toHaveFocus();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Målinger");
  await user.click(screen.getByRole("button", { name: "Start" }));
  await user.upload(await onStart(), new File(["Nr;Periode;Værdi"], "maj.csv"));
  expect((await screen.findByRole("alert")).textContent).toContain(
    "Filen lis-april-2009.csv er ikke skrevet endnu. Skriv den, eller vælg Annuller, før du henter en ny.",
  );
  expect(screen.getByRole("heading", { name: /lis-april-2009\.csv/ })).toBeVisible();
});

test("a field is named by its goal's number and sentence, with a space between", async () => {
  const goal = goalRow({ Nr: "1", Mål: "44,5 pct. af de unge skal i uddannelse." });
  await onMeasurements(sampleActions(tablesWith([goal], [])));
  expect(screen.getByRole("textbox", { name: "1 44,5 pct. af de unge skal i uddannelse." })).toBeVisible();
});

test("what may be wrong with a figure is told beside its field, and it can be written all the same", async () => {
  const user = await onMeasurements();
  await user.type(field(/^1\.1/), "300");
  expect(field(/^1\.1/).getAttribute("aria-invalid")).toBe("false");
  expect(screen.getByText(/over 100/).textContent).toBe("Tallet er over 100 pct. Se efter, om det er rigtigt.");
  await user.type(field(/^1\.2/), "75 %");
  expect(screen.getByText(/kan ikke være et tal i antal/).id).toBe(
    field(/^1\.2/).getAttribute("aria-describedby")?.split(" ").at(-1),
  );
  expect(screen.getByRole("button", { name: "Skriv én måling" }).getAttribute("aria-disabled")).not.toBe("true");
});

test("beside figures that can be written, a field that is wrong is told and can be gone to", async () => {
  const user = await onMeasurements();
  await user.type(field(/^1\.1/), "36,4");
  await user.type(field(/^1\.2/), "311 stk");
  expect(screen.getByText("Ét felt skal rettes og skrives ikke.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Gå til feltet" }));
  expect(field(/^1\.2/)).toHaveFocus();
});

test("what is odd in a file is listed before it is written", async () => {
  const user = await onMeasurements();
  const lines = "Nr;Periode;Værdi;Tæller;Nævner\n1.2;april 2009;-4;;\n1.3;marts 2009;;360;100\n";
  await user.upload(screen.getByLabelText("Fil (.csv eller .xlsx)"), new File([lines], "lis.csv"));
  const odd = await screen.findByRole("list", { name: "2 tal bør ses efter, men kan skrives:" });
  expect(
    within(odd)
      .getAllByRole("listitem")
      .map(({ textContent }) => plainText(textContent)),
  ).toEqual([
    "Skelbækgade 2009, mål 1.2, april 2009-4. Tallet er under 0. Se efter, om fortegnet er rigtigt.",
    "Skelbækgade 2009, mål 1.3, marts 2009360 af 100. Tæller er større end Nævner, så tallet er over 100 pct. Se efter, om de er byttet om.",
  ]);
});

test("what was told of figures is gone when the screen is come back to", async () => {
  const user = await onMeasurements();
  await user.type(field(/^1\.1/), "36,4");
  await user.click(screen.getByRole("button", { name: "Skriv én måling" }));
  await screen.findByText("Én måling er skrevet i tabellen Målinger.");
  await user.click(screen.getByRole("button", { name: "Start" }));
  await open();
  expect(screen.queryByText("Én måling er skrevet i tabellen Målinger.")).toBeNull();
});

test("by who supplies them, those without a source come last", async () => {
  const user = await onMeasurements();
  await user.selectOptions(screen.getByRole("combobox", { name: "Vis efter" }), "source");
  expect(screen.getAllByRole("button", { name: /\(\d\)$/ }).map(({ textContent }) => textContent)).toEqual([
    "▾Centret (1)",
    "▾LIS (3)",
    "▾Ingen kilde angivet (1)",
  ]);
});

test("figures are typed with Enter between them, written, and no longer missing; then taken back", async () => {
  const actions = sample();
  const user = await onMeasurements(actions);
  await user.type(field(/^1\.1/), "36,4{Enter}61{Enter}94,7");
  expect(field(/^1\.2/).value).toBe("61");
  expect(screen.getByText("Der står allerede »mange«; det bliver erstattet.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Skriv 3 målinger" }));
  expect((await screen.findByText(/er skrevet i tabellen Målinger/)).textContent).toBe(
    "3 målinger er skrevet i tabellen Målinger: 2 nye, 1 ændret.",
  );
  expect(await screen.findByText("2 målinger mangler for april 2009.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Fortryd seneste skrivning" }));
  await user.click(screen.getByRole("button", { name: "Ja, fortryd" }));
  expect((await screen.findByText(/er fjernet/)).textContent).toBe(
    "2 rækker er fjernet, og ét tal har fået den gamle værdi.",
  );
  expect(await screen.findByText("5 målinger mangler for april 2009.")).toBeVisible();
});

test("what came of writing and of pasting is brought into sight", async () => {
  const user = await onMeasurements();
  await user.type(field(/^1\.1/), "36,4");
  await user.click(screen.getByRole("button", { name: "Skriv én måling" }));
  await screen.findByText("Én måling er skrevet i tabellen Målinger.");
  expect(broughtInSight).toEqual([expect.stringContaining("Én måling er skrevet i tabellen Målinger.")]);
  for (const times of [2, 3]) {
    paste(field(/^15/), "Ja\r\n7\r\n");
    expect(broughtInSight).toHaveLength(times);
  }
  expect(broughtInSight[2]).toContain("Ét tal fra den indsatte kolonne har intet felt");
});

test("a figure that is typed anew while it is written keeps its field, beside what the sheet says by now", async () => {
  const actions = sample();
  const jobs = await actions.measurements();
  let finish = (): void => undefined;
  const slow: MeasurementJobs = {
    ...jobs,
    write: (planned, name) => new Promise((told) => (finish = () => void jobs.write(planned, name).then(told))),
  };
  const user = await onMeasurements({ ...actions, measurements: once(async () => slow) });
  await user.type(field(/^1\.2/), "90{Enter}94");
  await user.click(screen.getByRole("button", { name: "Skriv 2 målinger" }));
  await user.type(field(/^1\.2/), "{Backspace}1");
  await act(async () => finish());
  await screen.findByText("3 målinger mangler for april 2009.");
  expect(screen.queryByRole("textbox", { name: /^1\.3/ })).toBeNull();
  expect(field(/^1\.2/).value).toBe("91");
  expect(screen.getByText(/det bliver erstattet/).textContent).toBe("Der står allerede »90«; det bliver erstattet.");
  await user.type(field(/^1\.2/), "{Backspace}0");
  expect(screen.getByText("Tallet står der allerede.").id).toBe(
    field(/^1\.2/).getAttribute("aria-describedby")?.split(" ").at(-1),
  );
  await user.clear(field(/^1\.2/));
  await user.click(field(/^1\.1/));
  expect(screen.queryByRole("textbox", { name: /^1\.2/ })).toBeNull();
});

/** A file of so many figures of one goal, a week each. */
const manyWeeks = (count: number): File =>
  new File(
    [
      "Kontrakt;Nr;Periode;Værdi\n",
      ...Array.from(
        { length: count },
        (_, at) => `Skelbækgade 2009;1.2;uge ${(at % 52) + 1} ${1980 + Math.floor(at / 52)};${60 + (at % 30)}\n`,
      ),
    ],
    "mange.csv",
  );

test("a long write tells how far it has come, and can be cancelled until its last message", async () => {
  const actions = sample();
  const jobs = await actions.measurements();
  // A step waits for its turn, and a turn for its step.
  const [waiting, turns]: [(() => void)[], true[]] = [[], []];
  const until = (): Promise<void> => new Promise((done) => (turns.pop() ? done() : waiting.push(done)));
  const goOn = (): void => {
    const next = waiting.shift();
    if (next) next();
    else turns.push(true);
  };
  const inParts: MeasurementJobs = {
    ...jobs,
    write: async (planned, name, sources, watch) => {
      await until();
      for (const messages of [0, 1, 2]) {
        await watch?.progress?.({ kind: "written", messages, of: 3 });
        await until();
        if (watch?.signal?.aborted !== true) continue;
        await watch.progress?.({ kind: "back", messages, of: 3 });
        await until();
        watch.signal.throwIfAborted();
      }
      return jobs.write(planned, name, sources);
    },
  };
  const next = async (): Promise<void> => act(async () => goOn());
  const messageOf = async (fault: unknown): Promise<string> => refusalMessage(fault);
  const user = await onMeasurements({ ...actions, messageOf, measurements: once(async () => inParts) });
  const write = async (): Promise<void> =>
    user.click(await screen.findByRole("button", { name: /^Skriv 1\.000 målinger/ }));
  await user.upload(screen.getByLabelText("Fil (.csv eller .xlsx)"), manyWeeks(1000));
  await write();
  expect(await screen.findByText("Gør klar til at skrive …")).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "Skriver …" }).getAttribute("aria-valuemax")).toBeNull();
  await next();
  expect(await screen.findByText("Skriver: 0 af 3 dele står i arket …")).toBeVisible();
  await next();
  expect(await screen.findByText("Skriver: 1 af 3 dele står i arket …")).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "Skriver …" }).getAttribute("aria-valuenow")).toBe("1");
  await user.click(screen.getByRole("button", { name: "Afbryd" }));
  await next();
  expect(await screen.findByText("Tager tilbage, hvad der er skrevet (1 del) …")).toBeVisible();
  expect(screen.getByRole("button", { name: "Kan ikke afbrydes nu" }).getAttribute("aria-disabled")).toBe("true");
  await next();
  expect(await screen.findByText("Afbrudt. Intet er skrevet.")).toBeVisible();
  await write();
  await screen.findByText("Gør klar til at skrive …");
  for (const messages of [0, 1, 2]) {
    await next();
    await screen.findByText(`Skriver: ${messages} af 3 dele står i arket …`);
  }
  expect(screen.getByRole("button", { name: "Kan ikke afbrydes nu" }).getAttribute("aria-disabled")).toBe("true");
  await next();
  expect(await screen.findByText(/^1\.000 målinger er skrevet i tabellen Målinger/)).toBeVisible();
});

test("a write of under 1,000 figures shows no progress of its own", async () => {
  const actions = sample();
  const jobs = await actions.measurements();
  const watched: boolean[] = [];
  const noted: MeasurementJobs = {
    ...jobs,
    write: (planned, name, sources, watch) => (watched.push(watch !== undefined), jobs.write(planned, name, sources)),
  };
  const user = await onMeasurements({ ...actions, measurements: once(async () => noted) });
  await user.upload(screen.getByLabelText("Fil (.csv eller .xlsx)"), manyWeeks(999));
  await user.click(await screen.findByRole("button", { name: /^Skriv 999 målinger/ }));
  await screen.findByText(/^999 målinger er skrevet i tabellen Målinger/);
  expect(watched).toEqual([false]);
});

test("what cannot be read says what to do, and is not written", async () => {
  const user = await onMeasurements();
  await user.type(field(/^1\.3/), "0,947");
  expect(field(/^1\.3/).getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText(/faktor 100/).textContent).toBe(
    "0,947 og måltallet 95 ligger omkring en faktor 100 fra hinanden. Skriv tallet i procent (94,7) og ikke som andel (0,947), eller sæt procenttegn ved det.",
  );
  expect(screen.getByText("Ét felt skal rettes og skrives ikke.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Skriv målinger" }).getAttribute("aria-disabled")).toBe("true");
});

test("a column from Excel fills the fields downwards; what has no field is told", async () => {
  await onMeasurements();
  paste(field(/^1\.2/), "61\r\n94,7\r\n\r\n0,8\r\nJa\r\n7\r\n8\r\n");
  expect([/^1\.2/, /^1\.3/, /^14a/, /^14b/, /^15/].map((nr) => field(nr).value)).toEqual([
    "61",
    "94,7",
    "",
    "0,8",
    "Ja",
  ]);
  expect(screen.getByText(/har intet felt/).textContent).toBe(
    "2 tal fra den indsatte kolonne har intet felt og er ikke brugt.",
  );
});

test("a block with headings is looked through as a file is; one without is refused", async () => {
  await onMeasurements();
  paste(field(/^1\.1/), "Vest\t36\nØst\t61\n");
  expect(await screen.findByText(/flere kolonner, men ingen overskrifter/)).toBeVisible();
  paste(
    field(/^1\.1/),
    "Kontrakt\tNr\tPeriode\tVærdi\nSkelbækgade 2009\t1.1\tapril 2009\t36,4\nSkelbækgade 2009\t1.2\tmarts 2009\t67\n",
  );
  expect((await screen.findByRole("heading", { name: "Gennemse Indsat fra Excel" })).textContent).toBe(
    "Gennemse Indsat fra Excel",
  );
  expect(await screen.findByText("66 → 67")).toBeVisible();
});

test("what was typed is there after a reload", async () => {
  const user = await onMeasurements();
  await user.type(field(/^1\.1/), "36,4");
  document.body.innerHTML = "";
  await onMeasurements();
  expect(field(/^1\.1/).value).toBe("36,4");
});

test("a LIS file: three faulty rows named, four figures written, the columns remembered", async () => {
  const user = await onMeasurements();
  const file = () => new File([readFileSync(LIS_FILE)], "lis-april-2009.csv");
  await user.upload(screen.getByLabelText("Fil (.csv eller .xlsx)"), file());
  const faults = await screen.findByRole("list", { name: "3 rækker kan ikke bruges og udelades:" });
  expect(
    within(faults)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "Række 6, Mål nr.Mål 9.9 findes ikke i Skelbækgade 2009. Ret nummeret i filen, eller opret målet i tabellen Mål.",
    "Række 8, PeriodePerioden »foråret 2009« kan ikke læses. Skriv fx marts 2009, 2009-03 eller 1. kvartal 2009.",
    "Række 10, Værdi»ca. 1« er ikke et tal, der kan læses entydigt. Skriv fx 1.250,5.",
  ]);
  expect(screen.getByText("3 nye tal; ét tal ændres.")).toBeVisible();
  expect(document.activeElement?.textContent).toBe("Gennemse lis-april-2009.csv");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Skriv 4 målinger" }));
  expect((await screen.findByText(/er skrevet i tabellen/)).textContent).toBe(
    "4 målinger er skrevet i tabellen Målinger: 3 nye, 1 ændret.",
  );
  expect(await screen.findByText("Sidst skrevet: 4 målinger (lis-april-2009.csv).")).toBeVisible();
});

test("figures that were written are told of also where the columns could not be remembered", async () => {
  const actions = sample();
  const jobs: MeasurementJobs = {
    ...(await actions.measurements()),
    rememberMapping: () => Promise.reject(new Error("Projektmappen er skrivebeskyttet.")),
  };
  const user = await onMeasurements({ ...actions, measurements: once(async () => jobs) });
  await user.upload(
    screen.getByLabelText("Fil (.csv eller .xlsx)"),
    new File(["Nr;Periode;Værdi\n1.2;april 2009;61\n"], "egen.csv"),
  );
  await user.click(await screen.findByRole("button", { name: "Skriv én måling" }));
  expect((await screen.findByText(/huskes til næste fil/)).textContent).toBe(
    "Én måling er skrevet i tabellen Målinger. Kolonnerne kunne ikke huskes til næste fil.",
  );
  expect(screen.queryByRole("alert")).toBeNull();
});

test("columns that cannot be told are asked for, and remembered for the next file", async () => {
  const user = await onMeasurements();
  const file = (figure: string) => new File([`Kode;Beløb;Borgere;Tid\n1.2;${figure};7;april 2009\n`], "egen.csv");
  await user.upload(screen.getByLabelText("Fil (.csv eller .xlsx)"), file("61"));
  expect(await screen.findByText("Vælg kolonnen med værdien, eller kolonnerne med tæller og nævner.")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Skriv/ })).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "Værdi" }), "Beløb");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Skriv én måling" }));
  await screen.findByText("Én måling er skrevet i tabellen Målinger.");
  await user.upload(await screen.findByLabelText("Fil (.csv eller .xlsx)"), file("62"));
  expect(await screen.findByText("61 → 62")).toBeVisible();
});

test("a column is pointed out as a goal's figures once; next month's file needs no answer", async () => {
  const user = await onMeasurements();
  const extract = (figure: string) =>
    new File([`Område;Periode;Antal personer;Fuldtid\nSkelbækgade;2009M04;70;${figure}\n`], "udtræk.csv");
  await user.upload(screen.getByLabelText("Fil (.csv eller .xlsx)"), extract("61"));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Mål i kolonnen Fuldtid" }), "1.2");
  await user.click(screen.getByRole("button", { name: "Skriv én måling" }));
  await screen.findByText("Én måling er skrevet i tabellen Målinger.");
  await user.upload(await screen.findByLabelText("Fil (.csv eller .xlsx)"), extract("62"));
  expect(await screen.findByText("61 → 62")).toBeVisible();
});

test("a table that a query loads to is looked through as a file is, and asks nothing the next time", async () => {
  const query = (figure: number) =>
    table("Job_Y07A02", [{ Område: "Skelbækgade", Periode: "2009M04", Personer: 70, Fuldtid: figure }]);
  const user = await onMeasurements(sampleActions([...tablesWith(bookGoals, []), query(61)]));
  await user.click(screen.getByRole("button", { name: "Hent fra en tabel i projektmappen" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Tabel i projektmappen" }), "Job_Y07A02");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Mål i kolonnen Fuldtid" }), "1.2");
  await user.click(screen.getByRole("button", { name: "Skriv én måling" }));
  await screen.findByText("Én måling er skrevet i tabellen Målinger.");
  await user.click(screen.getByRole("button", { name: "Hent fra en tabel i projektmappen" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Tabel i projektmappen" }), "Job_Y07A02");
  expect(await screen.findByText(/ét står der allerede/)).toBeVisible();
});

test("of a workbook with a cover sheet the sheet with figures is read, and another can be chosen", async () => {
  const user = await onMeasurements();
  const bytes = textWorkbook({
    "Læs mig": [["Udtræk fra LIS"], ["Kontakt", "LIS-kontoret"]],
    Data: [
      ["Nr", "Periode", "Værdi"],
      ["1.2", "april 2009", "61"],
    ],
  });
  await user.upload(screen.getByLabelText("Fil (.csv eller .xlsx)"), new File([bytes], "med-forside.xlsx"));
  const sheet = await screen.findByRole("combobox", { name: "Ark" });
  expect((sheet as HTMLSelectElement).value).toBe("Data");
  expect(screen.getByText("Arket Data er læst. Er tallene på et andet ark, så vælg det: Læs mig.")).toBeVisible();
  await user.selectOptions(sheet, "Læs mig");
  expect(await screen.findByText("Vælg, hvor perioden står, eller skriv den.")).toBeVisible();
});

test("numbers that can be read in two ways are asked about before anything is shown", async () => {
  const user = await onMeasurements();
  await user.upload(
    screen.getByLabelText("Fil (.csv eller .xlsx)"),
    new File(["Nr;Periode;Værdi\n1.2;april 2009;1.310\n"], "tal.csv"),
  );
  expect((await screen.findByText(/kan læses på to måder/)).textContent).toContain("1.310 kan være 1310 eller 1,310");
  expect(screen.queryByRole("button", { name: /^Skriv/ })).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "Tal er skrevet med" }), "comma");
  expect(await screen.findByText("Tallene er læst med decimalkomma (1.250,5).")).toBeVisible();
});

test("dates that can be read in two ways are asked about by one of the file's own", async () => {
  const user = await onMeasurements();
  await user.upload(
    screen.getByLabelText("Fil (.csv eller .xlsx)"),
    new File(["Nr;Dato;Værdi\n1.2;05/06/2009;61\n"], "tal.csv"),
  );
  expect((await screen.findByText(/kan læses på to måder/)).textContent).toBe(
    "Filens datoer kan læses på to måder: 05/06/2009 kan være 5. juni 2009 eller 6. maj 2009. Vælg, hvad der står først.",
  );
});

test("tables that the ribbon has made are seen at once", async () => {
  const [none, made] = [sampleActions([]), sample()];
  let source = none;
  renderPane({
    ...none,
    measurements: once(async () => ({
      ...(await made.measurements()),
      read: async () => (await source.measurements()).read(),
    })),
  });
  await open();
  await screen.findByText(/^Tabellerne findes ikke endnu/);
  source = made;
  act(() => none.tell({ ok: true, text: "Oprettet: Kontrakter, Mål, Målinger." }));
  expect(await screen.findByText("5 målinger mangler for april 2009.")).toBeVisible();
});

test("a file that cannot be read says why", async () => {
  await onMeasurements();
  const old = new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])], "lis.xls");
  fireEvent.change(screen.getByLabelText("Fil (.csv eller .xlsx)"), { target: { files: [old] } });
  expect((await screen.findByRole("alert")).textContent).toContain("Filen er i det gamle format .xls.");
});

test("with 150 goals only some fields are made, and the rest are one press away", async () => {
  const goals = Array.from({ length: 150 }, (_, index) => goalRow({ Nr: String(index + 1), Kilde: "LIS" }));
  const user = await onMeasurements(sampleActions(tablesWith(goals, [measurementRow("januar 2008", 1, { Nr: "1" })])));
  expect(screen.getAllByRole("textbox")).toHaveLength(50);
  await user.click(screen.getByRole("button", { name: "Vis 50 flere" }));
  expect(screen.getAllByRole("textbox")).toHaveLength(100);
});

test("no violations in the grid; a workbook without tables says what to do", async () => {
  await onMeasurements();
  expect(await violations()).toEqual([]);
  document.body.innerHTML = "";
  renderPane(sampleActions([]));
  await open();
  expect((await screen.findByText(/Tabellerne findes ikke endnu/)).textContent).toBe(
    "Tabellerne findes ikke endnu. Når de er lavet, kan målinger skrives her.",
  );
});

test("a metadata file names the columns of the file that is chosen with it, or after it", async () => {
  const user = await onMeasurements();
  const data = new File(["C1;C2;C3;C4\nJobcenter Skelbækgade;1.2;juni 2009;61"], "tal.csv");
  const names = ["1;C1;Center", "2;C2;Mål nr.", "3;C3;Periode", "4;C4;Værdi"];
  const metadata = new File([["Kolonnenummer;TekniskNavn;EgetNavn", ...names].join("\n")], "metadata.csv");
  const chooser = screen.getByLabelText("Fil (.csv eller .xlsx)");
  await user.upload(chooser, [metadata]);
  await screen.findByText("Kolonnernes navne er læst. Vælg nu filen med tal.");
  await user.upload(chooser, [data]);
  expect(await screen.findByRole("button", { name: "Skriv én måling" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Annuller" }));
  await user.upload(screen.getByLabelText("Fil (.csv eller .xlsx)"), [data, metadata]);
  expect(await screen.findByRole("button", { name: "Skriv én måling" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ret kolonner" }));
  expect(screen.getByText("Fx »juni 2009«")).toBeVisible();
});
