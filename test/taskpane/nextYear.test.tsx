/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { columnIndex } from "../../src/sheets/cells/sheetTable";
import { tables } from "../../src/sheets/tables/allTables";
import { sampleActions, sampleTables } from "../support/paneSample";
import { renderPane, violations } from "../support/renderPane";

// Every browser has one; the page of the tests has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

afterEach(() => sessionStorage.clear());

/** The sample's tables with every column that they are made with. */
const wholeTables = () =>
  sampleTables().map((table) => {
    const lacking = (tables.find(({ name }) => name === table.name)?.columns ?? []).filter(
      ({ header }) => columnIndex(table, header) === -1,
    );
    return {
      ...table,
      headers: [...table.headers, ...lacking.map(({ header }) => header)],
      rows: table.rows.map((row) => [...row, ...lacking.map(() => "")]),
    };
  });

async function opened(actions = sampleActions(wholeTables())) {
  const user = renderPane(actions);
  await screen.findByRole("heading", { name: "Næste skridt" });
  const button = within(screen.getByRole("navigation")).getByRole("button", { name: "Opfølgning" });
  await act(async () => void fireEvent.click(button));
  const open = await screen.findByRole("button", { name: "Lav et nyt kontraktår" });
  await act(async () => void fireEvent.click(open));
  const section = screen.getByRole("region", { name: "Nyt kontraktår" });
  await within(section).findByLabelText("År");
  return { actions, user, section };
}

test("what would be made is shown, and nothing is written before it is agreed to", async () => {
  const { actions, user, section } = await opened();
  const { workbook } = actions;
  expect(within(section).getByLabelText<HTMLInputElement>("År").value).toBe("2010");
  await user.click(within(section).getByRole("button", { name: "Se, hvad der laves" }));
  await within(section).findByText("Sådan bliver kontraktåret 2010. Intet er skrevet endnu.");
  expect(within(section).getByText(/^Skelbækgade 2010: \d+ mål/)).toBeVisible();
  expect(within(section).getAllByText("Skelbækgade 2010, mål 1.2, Måltal")).not.toHaveLength(0);
  expect(workbook.writings).toEqual([]);
  expect(await violations()).toEqual([]);
  await user.click(within(section).getByRole("button", { name: "Føj kontrakterne til projektmappen" }));
  await screen.findByText(/for 2010 er føjet til\. Det, der skal besluttes, står i tabellen Beslutninger\.$/);
  const written = new Set(workbook.writings.flatMap(({ rows = [] }) => rows.map(({ table }) => table)));
  expect([...written]).toEqual(expect.arrayContaining(["Kontrakter", "Mål", "Fjoråret", "Beslutninger"]));
});

test("a plan is cancelled without a trace, and a year that is there is refused in a sentence", async () => {
  const { actions, user, section } = await opened();
  await user.click(within(section).getByRole("button", { name: "Se, hvad der laves" }));
  await within(section).findByText(/^Sådan bliver kontraktåret 2010/);
  await user.click(within(section).getByRole("button", { name: "Annuller" }));
  await user.clear(within(section).getByLabelText("År"));
  await user.type(within(section).getByLabelText("År"), "2009");
  await user.click(within(section).getByRole("button", { name: "Se, hvad der laves" }));
  await screen.findByText(/contractExists/);
  expect(actions.workbook.writings).toEqual([]);
});

test("the new year opens as a workbook, and a contract's goals leave as Word", async () => {
  const { actions, user, section } = await opened();
  await user.click(within(section).getByRole("button", { name: "Se, hvad der laves" }));
  await user.click(await within(section).findByRole("button", { name: "Åbn som ny projektmappe" }));
  await screen.findByText(/^Resultatkontrakter 2010\.xlsx er åbnet/);
  await user.click(within(section).getByRole("button", { name: "Lav Word-dokumentet" }));
  await screen.findByText(/\.docx er gemt i mappen Overførsler/);
  expect(actions.savedFiles.map(({ name }) => name)).toEqual(["Resultatkontrakter 2010.xlsx", "Musvågevej 2009.docx"]);
  expect(actions.workbook.writings).toEqual([]);
});
