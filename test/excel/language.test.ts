import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";

/** Everything on the Status sheet: what stands in each cell, and how it is shown. */
function statusSheet({ sheet }: AddInSession): unknown[] {
  const status = sheet("Status");
  return Array.from({ length: status.rowCount }, (_row, row) =>
    Array.from({ length: status.columnCount }, (_column, column) => {
      const { value, numFmt } = status.getCell(row + 1, column + 1);
      return [value, numFmt];
    }),
  );
}

const faulty = {
  ...skelbaekgade,
  Målinger: [
    ...(skelbaekgade.Målinger ?? []),
    { Kontrakt: "Skelbækgade 2009", Nr: "1.3", Periode: "foråret", Værdi: 9 },
  ],
};

test("the Status sheet is the same whatever the pane speaks", () =>
  withAddIn(async (session) => {
    const { addIn, office, sheet } = session;
    await addIn.createSheets(faulty);
    await addIn.refreshStatus();
    const danish = statusSheet(session);
    expect(danish.flat(2)).toContainEqual(expect.stringContaining("Perioden »foråret« kan ikke læses."));

    const { speakEnglish } = await import("../../src/text/speakEnglish");
    speakEnglish();
    expect(await addIn.refreshStatus()).toMatchObject({
      issues: [{ problem: { code: "unreadablePeriod", given: ["foråret"] } }],
    });
    expect(statusSheet(session)).toEqual(danish);

    await office.runAction("refreshStatus");
    expect(addIn.outcomes.last()).toEqual({
      ok: true,
      status: "made",
      text: "The status is refreshed: 2 goals in one contract. The status date is 31 March 2009. One thing to check in the tables; it is at the foot of the sheet.",
    });
    sheet("Status").protect("", {});
    const refused = await addIn.refreshStatus().then(() => "", addIn.messageOf);
    expect(refused).toBe("The sheet “Status” is protected. Choose Review > Unprotect Sheet, and try again.");
  }));
