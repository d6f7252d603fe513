/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { TextDecoder } from "node:util";
import { sampleActions, type SampleActions } from "../support/paneSample";
import { bookGoals } from "../support/figureFiles";
import { renderPane, violations } from "../support/renderPane";
import type { SheetTable } from "../../src/sheets/cells/sheetTable";
import { bookTables, contractRow, table, type TestRow } from "../support/tables";

// The page of the tests has none; every browser has.
Object.assign(globalThis, { TextDecoder });
beforeEach(() => sessionStorage.clear());

const HEADERS = [
  "Kontrakt",
  "Nr",
  "Delmål",
  "Kilde",
  "Filter",
  "Periode",
  "Værdi",
  "Tæller",
  "Nævner",
  "Form",
  "Faktor",
];

function sample(
  sources: readonly TestRow[] = [],
  contracts: readonly TestRow[] = [contractRow()],
  more: readonly SheetTable[] = [],
): SampleActions {
  const goals = contracts.flatMap(({ Kontrakt = "" }) => bookGoals.map((goal) => ({ ...goal, Kontrakt })));
  const tables = bookTables(goals, [], contracts).filter(({ name }) => name !== "Målinger");
  const figures = ["Kontrakt", "Nr", "Delmål", "Periode", "Værdi", "Tæller", "Nævner", "Foreløbig", "Bemærkning"];
  return sampleActions([
    ...tables.map((each) => (each.name === "Mål" ? table("Mål", goals) : each)),
    table("Målinger", [], figures),
    table("Kilder", sources, HEADERS),
    ...more,
  ]);
}

async function onMeasurements(actions: SampleActions): Promise<UserEvent> {
  const user = renderPane(actions);
  const button = await screen.findByRole("button", { name: "Målinger" });
  await act(async () => void fireEvent.click(button));
  await screen.findByRole("combobox", { name: "Periode" });
  return user;
}

const lines = (month: string, praktik: number) =>
  `Område;Måned;Ledige;Praktik\nSkelbækgade;${month} 2009;1.842,5;${praktik}\nHele landet;${month} 2009;78.542;999\n`;
const upload = (user: UserEvent, name: string, text: string) =>
  user.upload(screen.getByLabelText("Fil (.csv eller .xlsx)"), new File([text], name));
const button = (name: string): HTMLElement => screen.getByRole("button", { name });

const POINT = "Udpeg målene i filen, og husk dem i Kilder";

test("a goal is pointed out by its column; figures and source are written together, and next month asks nothing", async () => {
  const user = await onMeasurements(sample());
  await upload(user, "jobindsats-april-2009.csv", lines("april", 61));
  await user.click(await screen.findByRole("button", { name: POINT }));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Mål" }),
    "1.2 Mindst 650 ledige skal i virksomhedspraktik.",
  );
  await user.click(button("Kolonnen Praktik er målet"));
  expect(await screen.findByRole("textbox", { name: "Kilde" })).toHaveValue("jobindsats-*.csv");
  expect(screen.getByRole("textbox", { name: "Filter" })).toHaveValue("Område = Skelbækgade");
  expect(screen.getByRole("textbox", { name: "Periode" })).toHaveValue("Måned");
  expect(screen.getByRole("textbox", { name: "Værdi" })).toHaveValue("Praktik");
  expect(await violations()).toEqual([]);
  await user.click(button("Tilføj kilden"));
  await user.click(await screen.findByRole("button", { name: "Skriv én måling og én kilde" }));
  expect(
    await screen.findByText("Én måling er skrevet i tabellen Målinger. Én kilde er skrevet i tabellen Kilder."),
  ).toBeVisible();

  await upload(user, "jobindsats-maj-2009.csv", lines("maj", 70));
  await user.click(await screen.findByRole("button", { name: "Skriv én måling" }));
  expect(await screen.findByText("Én måling er skrevet i tabellen Målinger.")).toBeVisible();
});

test("what the sources give is shown: rows of no goal once, and each goal without figures", async () => {
  const source = {
    Kontrakt: "Skelbækgade 2009",
    Kilde: "jobindsats*.csv",
    Filter: "Område = Skelbækgade",
    Periode: "Måned",
  };
  const user = await onMeasurements(
    sample([
      { ...source, Nr: "1.2", Værdi: "Praktik" },
      { ...source, Nr: "1.3", Værdi: "Samtaler" },
    ]),
  );
  await upload(user, "jobindsats.csv", lines("april", 61));
  expect(await screen.findByText("2 rækker i tabellen Kilder gælder jobindsats.csv.")).toBeVisible();
  expect(await screen.findByText(/hører ikke til et mål/)).toHaveTextContent(
    "Én række hører ikke til et mål i tabellen Kilder og er udeladt: Hele landet.",
  );
  expect(screen.getByText(/får ingen tal denne gang/)).toHaveTextContent(
    "Mål 1.3 i Skelbækgade 2009 får ingen tal denne gang: overskriften »Samtaler« findes ikke.",
  );
  expect(screen.getByText("Skelbækgade 2009, mål 1.2, april 2009")).toBeVisible();
  await user.click(button("Læs filen uden Kilder"));
  expect(await screen.findByRole("button", { name: POINT })).toBeVisible();
});

test("figures and source are taken back together", async () => {
  const source = { Kontrakt: "Skelbækgade 2009", Nr: "1.2", Kilde: "a*.csv", Periode: "Måned", Værdi: "Praktik" };
  const user = await onMeasurements(sample([{ ...source, Filter: "Område = Skelbækgade" }]));
  await upload(user, "b-april-2009.csv", lines("april", 61));
  await user.click(await screen.findByRole("button", { name: POINT }));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Mål" }),
    "1.2 Mindst 650 ledige skal i virksomhedspraktik.",
  );
  await user.click(button("Kolonnen Praktik er målet"));
  await user.click(await screen.findByRole("button", { name: "Tilføj kilden" }));
  await user.click(await screen.findByRole("button", { name: "Skriv én måling og én kilde" }));
  expect(await screen.findByText("Sidst skrevet: én måling og én kilde (b-april-2009.csv).")).toBeVisible();
  await user.click(button("Fortryd seneste skrivning"));
  await user.click(await screen.findByRole("button", { name: "Ja, fortryd" }));
  expect(await screen.findByText("Én række er fjernet. Én kilde er fjernet fra tabellen Kilder.")).toBeVisible();
});

test("one column is pointed out for every contract that the file names, and a factor is a number", async () => {
  const contracts = [contractRow(), contractRow({ Kontrakt: "Musvågevej 2009", Center: "Jobcenter Musvågevej" })];
  const user = await onMeasurements(sample([], contracts));
  const file = `${lines("april", 61)}Musvågevej;april 2009;12;40\n`;
  await upload(user, "b.csv", file);
  await user.click(await screen.findByRole("button", { name: POINT }));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Mål" }),
    "1.2 Mindst 650 ledige skal i virksomhedspraktik.",
  );
  await user.click(button("Kolonnen Praktik er målet"));
  expect(await screen.findByText("Gælder Skelbækgade 2009 og Musvågevej 2009.")).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: "Faktor" }), "0");
  expect(button("Tilføj 2 kilder")).toHaveAttribute("aria-disabled", "true");
  await user.clear(screen.getByRole("textbox", { name: "Faktor" }));
  await user.click(button("Tilføj 2 kilder"));
  expect(await screen.findByRole("button", { name: "Skriv 2 målinger og 2 kilder" })).toBeVisible();
  await user.click(button("Fjern Mål 1.2, Musvågevej 2009: Område = Musvågevej · Praktik"));
  expect(await screen.findByRole("button", { name: "Skriv én måling og én kilde" })).toBeVisible();
});

test("where nobody can tell the goal's figures, that is said", async () => {
  const user = await onMeasurements(sample());
  await upload(user, "b.csv", lines("april", 61));
  await user.click(await screen.findByRole("button", { name: POINT }));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Mål" }),
    "1.2 Mindst 650 ledige skal i virksomhedspraktik.",
  );
  await user.click(button("Række 2 er målet"));
  expect(await screen.findByText(/kan ikke ses, hvor målets tal står/)).toBeVisible();
});

test("a table that Kilder names is shown with its rows, and its figures are one press away", async () => {
  const source = { Kontrakt: "Skelbækgade 2009", Nr: "1.2", Periode: "Måned", Værdi: "Praktik" };
  const rows = [{ Måned: "april 2009", Praktik: 61 }];
  const user = await onMeasurements(
    sample(
      [
        { ...source, Kilde: "Udtræk" },
        { ...source, Kilde: "Væk" },
      ],
      [contractRow()],
      [table("Udtræk", rows)],
    ),
  );
  expect(screen.getByText("Udtræk: én række")).toBeVisible();
  expect(screen.getByText("Tabellen findes ikke i projektmappen.")).toBeVisible();
  await user.click(button("Se tallene i Udtræk"));
  await user.click(await screen.findByRole("button", { name: "Skriv én måling" }));
  expect(await screen.findByText("Én måling er skrevet i tabellen Målinger.")).toBeVisible();
});
