/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { FigureFile } from "../../src/app/imports/readFigureFile";
import { inMemoryWorkbook, type InMemoryWorkbook } from "../support/inMemoryWorkbook";
import { memory } from "../support/memory";
import { sampleActions } from "../support/paneSample";
import { sheetJobsOn } from "../support/goalSheetJobsOn";
import { bookTables, contractRow, goalRow, measurementRow, table } from "../support/tables";
import { goalTable } from "../../src/sheets/tables/goals";
import { measurementTable } from "../../src/sheets/tables/measurements";
import { once } from "../../src/taskpane/frame/once";
import { renderPane, violations } from "../support/renderPane";

const cell = (value: string | number) => ({ value, numberFormat: "General" });
const rowsOf = (rows: readonly (readonly (string | number)[])[]): FigureFile["rows"] =>
  rows.map((cells, at) => ({ row: at + 1, cells: cells.map(cell) })).filter(({ cells }) => cells.length > 0);

const rows = (title: string) =>
  rowsOf([
    [title],
    [],
    ["Nr", "Mål", "Måltal", "Jan", "Feb", "Mar", "Status", "Kommentar"],
    ["Beskæftigelse"],
    ["1.1", "Rettidige samtaler", "≥ 95 %", 94, 95.5, "n/a", "Grøn", "Ny praksis"],
    ["1.2", "Samlet aktivitet", 60, 4, 6, "mange", "Gul", ""],
  ]);

const FILE: FigureFile = {
  name: "Opfølgning",
  sheet: "Nordby",
  rows: rows("Center Nordby 2009"),
  others: [{ sheet: "Engby", rows: rows("Center Engby 2009") }],
  dates1904: false,
};

const HEADERS = {
  Mål: goalTable.columns.map(({ header }) => header),
  Målinger: measurementTable.columns.map(({ header }) => header),
};

async function onSheet(): Promise<{ user: UserEvent; workbook: InMemoryWorkbook }> {
  sessionStorage.clear();
  const measured = [measurementRow("juni 2009", 96)];
  const tables = bookTables([goalRow()], measured, [contractRow()]).map((each) =>
    each.name === "Mål"
      ? table("Mål", [goalRow()], HEADERS.Mål)
      : each.name === "Målinger"
        ? table("Målinger", measured, HEADERS.Målinger)
        : each,
  );
  const workbook = inMemoryWorkbook(tables);
  const jobs = sheetJobsOn(workbook, memory(), FILE);
  const user = renderPane(sampleActions(tables, { goalSheets: once(async () => jobs) }));
  await user.click(await screen.findByRole("button", { name: "Kontrakt" }));
  await user.click(await screen.findByRole("button", { name: "Læs det ark, der er forrest" }));
  await screen.findByRole("heading", { name: "Gennemse arket Nordby" });
  return { user, workbook };
}

test("a sheet is looked through before anything is written: columns, doubts first, and what is not read", async () => {
  const { workbook } = await onSheet();
  expect(screen.getByRole("textbox", { name: "Kontraktens navn" })).toHaveValue("Center Nordby 2009");
  expect(
    screen.getByText(
      "Sådan læses kolonnerne: Nr: Målets nummer · Mål: Målets ordlyd · Måltal: Måltal · Kommentar: Bemærkning til den seneste måling · Jan–Mar: målinger (3 kolonner) · Status: Læses ikke",
    ),
  ).toBeVisible();
  expect(screen.getAllByText(/^Farver, der er sat i hånden/)).toHaveLength(1);
  const names = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(names).toEqual(["Gennemse arket Nordby", "Mål 1.2", "Mål 1.1"]);
  expect(screen.getByText("2 målinger: januar 2009 94 til februar 2009 95,5.")).toBeVisible();
  expect(screen.getByText(/»mange« er ikke et tal/)).toBeVisible();
  expect(screen.getByText("»Beskæftigelse« er læst som overskrift for målene under den.")).toBeVisible();
  expect(workbook.writings).toEqual([]);
  expect(await violations()).toEqual([]);
});

test("what is agreed to is written in one write and taken back, a goal in doubt only once it is accepted", async () => {
  const { user, workbook } = await onSheet();
  expect(screen.getByRole("button", { name: "Skriv ét mål og 2 målinger" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Godkend mål 1.2" }));
  await user.click(screen.getByRole("button", { name: "Skriv 2 mål og 4 målinger" }));
  await screen.findByText("2 mål og 4 målinger er skrevet for Center Nordby 2009.");
  expect(workbook.writings).toHaveLength(1);
  expect(workbook.column("Kontrakter", "Kontrakt")).toEqual(["Skelbækgade 2009", "Center Nordby 2009"]);
  expect(workbook.column("Mål", "Nr")).toEqual(["1.3", "1.1", "1.2"]);
  expect(workbook.column("Målinger", "Værdi")).toEqual([96, 94, 95.5, 4, 6]);
  expect(workbook.column("Målinger", "Bemærkning")).toEqual(["", "", "Ny praksis", "", ""]);
  await user.click(await screen.findByRole("button", { name: "Fortryd læsningen" }));
  await user.click(screen.getByRole("button", { name: "Ja, fortryd" }));
  await screen.findByText("2 mål og 4 målinger er fjernet.");
  expect(workbook.column("Mål", "Nr")).toEqual(["1.3"]);
  expect(workbook.column("Målinger", "Værdi")).toEqual([96]);
});

test("a column is relabelled beside values from the sheet, and a correction of another goal stays", async () => {
  const { user } = await onSheet();
  await user.click(screen.getByRole("button", { name: "Godkend mål 1.2" }));
  await user.click(screen.getByRole("button", { name: "Ret kolonner" }));
  expect(screen.getByText("Fx »≥ 95 %«, »60«")).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Kommentar" }), "Læses ikke");
  expect(screen.getByText(/Kommentar: Læses ikke/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Godkendt mål 1.2" })).toBeVisible();
});

test("sheets that are built alike are read together, each as its own contract", async () => {
  const { user, workbook } = await onSheet();
  await user.click(screen.getByRole("checkbox", { name: "Læs også arket Engby, der er bygget ens" }));
  for (const button of screen.getAllByRole("button", { name: "Godkend mål 1.2" })) await user.click(button);
  const card = screen.getAllByRole("heading", { name: "Mål 1.1" })[1]?.closest("li") as HTMLElement;
  expect(within(card).getByText("Center Engby 2009. 2 målinger: januar 2009 94 til februar 2009 95,5.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Skriv 4 mål og 8 målinger" }));
  await screen.findByText("4 mål og 8 målinger er skrevet for Center Nordby 2009 og Center Engby 2009.");
  expect(workbook.column("Mål", "Kontrakt").slice(1)).toEqual([
    "Center Nordby 2009",
    "Center Nordby 2009",
    "Center Engby 2009",
    "Center Engby 2009",
  ]);
});
