/** @jest-environment jsdom */
import { TextDecoder } from "node:util";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { sampleActions, sampleTables } from "../support/paneSample";
import { renderPane, violations } from "../support/renderPane";
import { returned, sendingOf, types } from "../support/centreBook";

// Every browser has one; the page of the tests has none.
Object.assign(globalThis, { TextDecoder });

afterEach(() => sessionStorage.clear());

const SENT = { asOf: "2009-06-30", due: null } as const;

async function opened(actions = sampleActions()) {
  const user = renderPane(actions);
  await screen.findByRole("heading", { name: "Næste skridt" });
  const button = within(screen.getByRole("navigation")).getByRole("button", { name: "Opfølgning" });
  await act(async () => void fireEvent.click(button));
  const open = await screen.findByRole("button", { name: "Send eller saml ind" });
  await act(async () => void fireEvent.click(open));
  return { actions, user, collect: await screen.findByRole("region", { name: "Saml ind" }) };
}

const asFile = ({ name, bytes }: { name: string; bytes: Uint8Array }) => new File([new Uint8Array(bytes)], name);

test("each centre's workbook opens by itself, and all of them leave as one zip", async () => {
  const { actions, user } = await opened();
  const send = screen.getByRole("region", { name: "Send til centrene" });
  await user.click(within(send).getByRole("button", { name: "Lav projektmapperne" }));
  expect(
    await within(send).findByText("2 projektmapper er klar. Åbn dem en for en, eller hent dem alle."),
  ).toBeVisible();
  await user.click(within(send).getByRole("button", { name: "Åbn projektmappen til Jobcenter Skelbækgade" }));
  await screen.findByText(/er åbnet som en ny projektmappe\. Gem den, og send den\.$/);
  await user.click(within(send).getByRole("button", { name: "Hent alle som zip" }));
  await screen.findByText(/^Til centrene\.zip er gemt i mappen Overførsler/);
  expect(actions.savedFiles.map(({ name, type }) => [name, type.split(".").at(-1)])).toEqual([
    ["Jobcenter Skelbækgade 2009-06-30.xlsx", "sheet"],
    ["Til centrene.zip", "application/zip"],
  ]);
});

test("differences are shown doubts first, nothing is written before Tag imod, and it goes out again", async () => {
  const { actions, user, collect } = await opened();
  const { workbook } = actions;
  const file = returned(await sendingOf(sampleTables(), SENT), [
    types("Målinger", { Nr: "1.2", Periode: "juni 2009" }, "Værdi", 61),
    types("Målinger", { Nr: "1.3", Periode: "juni 2009" }, "Værdi", 95),
    types("Bemærkninger", { Nr: "2.1" }, "Bemærkning", "Langtidssyge er vendt tilbage"),
  ]);
  workbook.typeIn({ table: "Målinger", row: 10, header: "Værdi", value: 55 });
  await user.upload(within(collect).getByLabelText(/Filer, centrene har sendt tilbage/), [
    asFile(file),
    new File(["Kontrakt;Nr"], "andet.xlsx"),
  ]);
  expect(await within(collect).findByText("3 forskelle. Én er i tvivl og står først.")).toBeVisible();
  expect(within(collect).getByRole("group", { name: "Én fil er afvist" })).toHaveTextContent(
    "andet.xlsx: Filen er ingen Excel-projektmappe (.xlsx).",
  );
  const boxes = within(collect).getAllByRole("checkbox");
  expect(boxes.map((box) => [box.getAttribute("aria-label"), (box as HTMLInputElement).checked])).toEqual([
    ["Tag med: Skelbækgade 2009, mål 1.2, juni 2009", false],
    ["Tag med: Skelbækgade 2009, mål 1.3, juni 2009", true],
    ["Tag med: Skelbækgade 2009, mål 2.1, bemærkning", true],
  ]);
  const [, conflict] = within(collect).getAllByRole("row");
  expect(conflict).toHaveTextContent("Konflikt: Skelbækgade 2009, mål 1.2, juni 2009VærdiSendt52Her nu55Kom tilbage61");
  expect(workbook.writings).toEqual([]);
  expect(await violations()).toEqual([]);
  await user.click(boxes[0] as HTMLElement);
  await user.click(within(collect).getByRole("button", { name: "Tag imod (3)" }));
  await screen.findByText("Taget imod: 2 tal og én bemærkning.");
  expect(workbook.writings).toHaveLength(1);
  expect(workbook.column("Målinger", "Værdi").slice(5, 12)).toEqual([61, 96, 94, 90, 91, 92, 95]);
  await user.click(await screen.findByRole("button", { name: "Fortryd" }));
  await user.click(await screen.findByRole("button", { name: "Tag det ud igen" }));
  await screen.findByText("3 er taget ud igen.");
  expect(workbook.column("Målinger", "Værdi").slice(5, 12)).toEqual([55, 96, 94, 90, 91, 92, 92]);
  expect(
    workbook
      .rows("Indsendt")
      .flat()
      .filter((value) => value !== ""),
  ).toEqual([]);
});

test("the table of differences is worked with the keyboard alone: ticks by space, in its order, then Tag imod", async () => {
  const { actions, user, collect } = await opened();
  const file = returned(await sendingOf(sampleTables(), SENT), [
    types("Målinger", { Nr: "1.2", Periode: "juni 2009" }, "Værdi", 61),
    types("Bemærkninger", { Nr: "2.1" }, "Bemærkning", "Langtidssyge er vendt tilbage"),
  ]);
  actions.workbook.typeIn({ table: "Målinger", row: 10, header: "Værdi", value: 55 });
  await user.upload(within(collect).getByLabelText(/Filer, centrene har sendt tilbage/), asFile(file));
  const [conflict, remark] = await within(collect).findAllByRole("checkbox");
  act(() => conflict?.focus());
  await user.keyboard(" ");
  await user.tab();
  expect(remark).toHaveFocus();
  await user.keyboard(" ");
  expect([conflict, remark].map((box) => (box as HTMLInputElement).checked)).toEqual([true, false]);
  await user.tab();
  expect(within(collect).getByRole("button", { name: "Tag imod (1)" })).toHaveFocus();
  await user.keyboard("{Enter}");
  await screen.findByText("Taget imod: ét tal.");
  expect(actions.workbook.column("Målinger", "Værdi")[5]).toBe(61);
});
