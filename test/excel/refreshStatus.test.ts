import { index, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { prepared } from "../support/preparedStatus";
import { statusColours } from "../../src/report/statusColours";
import { LINE_COLUMN, statusColumns } from "../../src/sheets/status/statusColumns";
import { ribbonTexts } from "../../src/text/da/ribbon";
import { STARTING_NAMES } from "../../src/sheets/tables/allTables";

/** Every value and style of a sheet, for telling whether anything changed. */
function snapshot({ sheet }: AddInSession, name: string): unknown {
  const cells: unknown[] = [];
  sheet(name).eachRow((row) =>
    row.eachCell((cell) => cells.push([cell.address, cell.value, cell.numFmt, cell.fill, cell.font, cell.alignment])),
  );
  return cells;
}

test(
  "a new Status sheet is right, coloured and ready to print",
  prepared(async ({ addIn, sheet, statusCell, rowOfGoal, opened }) => {
    await addIn.refreshStatus();
    expect(statusCell("1.2", "status")).toBe("✔ På sporet");
    expect(statusCell("1.3", "status")).toBe("▲ I risiko");
    expect(statusCell("1.2", "actual")).toBe(171);
    const status = sheet("Status");
    expect(status.getCell(rowOfGoal("1.3"), index("status")).fill).toMatchObject({
      fgColor: { argb: `FF${statusColours.partlyMet.fill.slice(1)}` },
    });
    expect(status.getCell(rowOfGoal("1.2"), index("goal")).alignment).toMatchObject({ wrapText: true });
    expect(status.views?.[0]).toMatchObject({ state: "frozen", ySplit: 3, xSplit: index("goal") });
    expect(status.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToPage: false,
      scale: 80,
      printTitlesRow: "3:3",
    });
    expect(status.headerFooter.oddFooter).toBe("&LStatus på resultatkontrakter&CUdskrevet &D&RSide &P af &N");
    expect(opened.workbook.definedNames.getRanges("Resultatkontrakt_Status").ranges).toHaveLength(1);
    statusColumns.forEach(({ hidden }, at) => expect(status.getColumn(at + 1).hidden).toBe(hidden));
  }),
);

test(
  "a hidden Status is updated, says that it is hidden, and comes into sight when that is asked for",
  prepared(async ({ addIn, sheet }) => {
    const first = await addIn.refreshStatus();
    const status = sheet("Status");
    status.state = "hidden";
    const second = await addIn.refreshStatus();
    expect([first.isHidden, second.isHidden, status.state]).toEqual([false, true, "hidden"]);
    const told = "Arket Status er skjult. Vælg Vis arket for at se det.";
    expect([first, second].map((outcome) => ribbonTexts.refreshed(outcome).includes(told))).toEqual([false, true]);
    await addIn.showStatus();
    expect(status.state).toBe("visible");
  }),
);

test(
  "no formula stands on the Status sheet",
  prepared(async ({ addIn, sheet }) => {
    await addIn.refreshStatus();
    const formulas: string[] = [];
    sheet("Status").eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.address)));
    expect(formulas).toEqual([]);
  }),
);

test(
  "refreshing again changes nothing",
  prepared(async (session) => {
    await session.addIn.refreshStatus();
    const first = snapshot(session, "Status");
    await session.addIn.refreshStatus();
    expect(snapshot(session, "Status")).toEqual(first);
  }),
);

/** When its work is done Excel.run sends one message of its own, which lets go of the references that it kept. */
const released = (): Promise<void> => new Promise((done) => setTimeout(done, 50));

test.each([{ goals: 2 }, { goals: 150 }])(
  "four syncs to refresh $goals goals of a contract, the first time and every time",
  async ({ goals }) => {
    await withAddIn(async ({ addIn, host }) => {
      const more = Array.from({ length: goals - 2 }, (_, at) => ({
        ...skelbaekgade.Mål?.[0],
        Nr: `9.${at}`,
        Fokusområde: `Område ${at % 10}`,
      }));
      await addIn.createSheets({ ...skelbaekgade, Mål: [...(skelbaekgade.Mål ?? []), ...more] });
      for (const time of ["first", "second"]) {
        await released();
        host.resetCounters();
        await addIn.refreshStatus();
        expect([time, host.counters.syncs]).toEqual([time, 4]);
        expect(host.counters.requestBytes).toBeLessThan(4_000_000);
      }
    });
  },
);

test("each contract after the first has a page of its own, and people's page breaks above and below the status stay", async () => {
  await withAddIn(async ({ addIn, sheet }) => {
    const contracts = (names: readonly string[]) => ({
      Kontrakter: names.map((Kontrakt) => ({ Kontrakt, År: 2009 })),
      Mål: names.map((Kontrakt) => ({ ...skelbaekgade.Mål?.[0], Kontrakt })),
    });
    const breaks = (): number[] => sheet("Status").rowBreaks.map(({ id }) => id);
    const titleAt = (row: number): string =>
      String(sheet("Status").getCell(row + 1, index(LINE_COLUMN)).value).slice(0, 1);
    await addIn.createSheets(contracts(["A", "B", "C"]));
    await addIn.refreshStatus();
    const own = breaks();
    expect(own.map(titleAt)).toEqual(["B", "C"]);
    const end = sheet("Status").rowCount;
    sheet("Status").getCell(end + 3, 3).value = "Vores egen tabel";
    await Excel.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getItem("Status");
      horizontalPageBreaks.add(`A${end + 1}`);
      horizontalPageBreaks.add(`A${end + 3}`);
      horizontalPageBreaks.add(`A${(own[0] ?? 0) + 2}`);
      await context.sync();
    });
    await addIn.refreshStatus();
    expect(breaks()).toEqual([...own, end, end + 2]);
    for (const name of ["Mål", "Kontrakter"])
      for (let column = 1; column <= 25; column += 1) sheet(name).getCell(7, column).value = null;
    await addIn.refreshStatus();
    expect(breaks()).toEqual([own[0], end, end + 2]);
  });
});

test(
  "a remark typed on the sheet lands in Bemærkninger for that goal and date, and stands after the next refresh",
  prepared(async ({ addIn, sheet, rowOfGoal, statusCell }) => {
    await addIn.refreshStatus();
    sheet("Status").getCell(rowOfGoal("1.3"), index("remark")).value = "=Ferie i marts; nye vagter fra april";
    const outcome = await addIn.refreshStatus();
    expect(outcome.remarksSaved).toBe(1);
    const row = [1, 2, 3, 4, 5].map((column) => sheet("Bemærkninger").getCell(5, column).value);
    expect(row).toEqual(["Skelbækgade 2009", "1.3", null, 39903, "=Ferie i marts; nye vagter fra april"]);
    expect(statusCell("1.3", "remark")).toBe("=Ferie i marts; nye vagter fra april");
    expect((await addIn.refreshStatus()).remarksSaved).toBe(0);
  }),
);

test.each(["31-12-2009", "1/2", "3-4", "10-12", "- mangler data", "+ 3 pct.", "12:30", "1.10", "=Ferie"])(
  "a remark typed as »%s« stays as it is typed",
  (typed) =>
    prepared(async ({ addIn, host, sheet, rowOfGoal, statusCell }) => {
      await addIn.refreshStatus();
      const address = sheet("Status").getCell(rowOfGoal("1.3"), index("remark")).address;
      host.userEdit("Status", address, [[typed]]);
      expect((await addIn.refreshStatus()).remarksSaved).toBe(1);
      expect(sheet("Bemærkninger").getCell("E5").value).toBe(typed);
      expect(statusCell("1.3", "remark")).toBe(typed);
    })(),
);

test.each(["PageBreakCollection", "Worksheet.HorizontalPageBreaks"])(
  "page breaks that Excel cannot tell of (%s) cost no figures, and no syncs",
  (member) =>
    prepared(async (session) => {
      const { addIn, host, statusCell } = session;
      await addIn.refreshStatus();
      session.sheet("Målinger").getCell("E5").value = 60;
      await released();
      host.resetCounters();
      let hits = 0;
      host.faults.failNext(
        (used) => `${used.type}.${used.member}`.startsWith(member) && ++hits === 1,
        "GeneralException",
      );
      await addIn.refreshStatus();
      expect([hits > 0, statusCell("1.2", "actual"), host.counters.syncs]).toEqual([true, 174, 4]);
    })(),
);

test(
  "more remarks than the table has rows make it longer, and what stands below moves down",
  prepared(async ({ addIn, sheet, rowOfGoal }) => {
    sheet("Bemærkninger").getCell("A8").value = "Vores egen note under tabellen";
    await addIn.refreshStatus();
    for (const nr of ["1.2", "1.3"]) sheet("Status").getCell(rowOfGoal(nr), index("remark")).value = `Om ${nr}`;
    await addIn.refreshStatus();
    expect(sheet("Bemærkninger").getTable("Bemærkninger")?.model.tableRef).toBe("A4:E6");
    expect([5, 6].map((row) => sheet("Bemærkninger").getCell(row, 5).value)).toEqual(["Om 1.2", "Om 1.3"]);
    expect(sheet("Bemærkninger").getCell("A9").value).toBe("Vores egen note under tabellen");
  }),
);

test(
  "without the table Bemærkninger a remark makes it",
  prepared(async ({ addIn, sheet, rowOfGoal, opened }) => {
    opened.workbook.removeWorksheet(sheet("Bemærkninger").id);
    await addIn.refreshStatus();
    sheet("Status").getCell(rowOfGoal("1.2"), index("remark")).value = "Ny aftale";
    await addIn.refreshStatus();
    expect(sheet("Bemærkninger").getCell(5, 5).value).toBe("Ny aftale");
  }),
);

test(
  "the user's own columns, rows, fills and conditional formats on the sheet are not touched",
  prepared(async ({ addIn, sheet, rowOfGoal }) => {
    await addIn.refreshStatus();
    const status = sheet("Status");
    const below = status.rowCount + 3;
    status.getCell(rowOfGoal("1.2"), index("area") + 2).value = "Egen kolonne";
    status.getCell(rowOfGoal("1.2"), index("area") + 2).fill = {
      type: "pattern",
      pattern: "solid",
      fgColor: { argb: "FF00FFFF" },
    };
    status.getCell(below, 4).value = "Egen note under status";
    status.addConditionalFormatting({
      ref: "D1:D20",
      rules: [{ type: "expression", formulae: ["FALSE"], priority: 1, style: { font: { bold: true } } }],
    });
    await addIn.refreshStatus();
    expect(status.getCell(rowOfGoal("1.2"), index("area") + 2).value).toBe("Egen kolonne");
    expect(status.getCell(rowOfGoal("1.2"), index("area") + 2).fill).toMatchObject({ fgColor: { argb: "FF00FFFF" } });
    expect(status.getCell(below, 4).value).toBe("Egen note under status");
    expect(status.conditionalFormattings).toHaveLength(1);
  }),
);

test(
  "a longer status moves what people wrote below it down, and a shorter one leaves nothing of itself behind",
  prepared(async ({ addIn, sheet }) => {
    await addIn.refreshStatus();
    const status = sheet("Status");
    const end = status.rowCount;
    status.getCell(end + 2, 4).value = "Egen note";
    const measurements = sheet("Målinger");
    measurements.getCell("E5").value = "mange";
    await addIn.refreshStatus();
    const noteRow = [...Array(status.rowCount + 1).keys()].find(
      (row) => row > 0 && status.getCell(row, 4).value === "Egen note",
    );
    expect(noteRow).toBeGreaterThan(end + 2);
    measurements.getCell("E5").value = 57;
    await addIn.refreshStatus();
    const texts: unknown[] = [];
    status.eachRow((row) => row.eachCell((cell) => texts.push(cell.value)));
    expect(texts.filter((text) => String(text).includes("mange"))).toEqual([]);
    expect(texts).toContain("Egen note");
  }),
);

test(
  "a column that people put between ours stays theirs",
  prepared(async ({ addIn, sheet, rowOfGoal, host }) => {
    await addIn.refreshStatus();
    const status = sheet("Status");
    const between = index("status");
    await Excel.run(async (context) => {
      const letters = status.getColumn(between).letter;
      context.workbook.worksheets.getItem("Status").getRange(`${letters}:${letters}`).insert("Right");
      await context.sync();
    });
    status.getCell(rowOfGoal("1.2"), between).value = "Vores egen";
    await addIn.refreshStatus();
    expect(status.getCell(rowOfGoal("1.2"), between).value).toBe("Vores egen");
    expect(status.getCell(rowOfGoal("1.2"), between + 1).value).toBe("✔ På sporet");
    expect(host.workbook.worksheets).toHaveLength(STARTING_NAMES.length + 2);
  }),
);

test(
  "a renamed Status sheet is still the one",
  prepared(async ({ addIn, opened, sheet }) => {
    await addIn.refreshStatus();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Status").name = "Status Q1";
      await context.sync();
    });
    await addIn.refreshStatus();
    expect(opened.workbook.worksheets.map(({ name }) => name)).not.toContain("Status");
    expect(sheet("Status Q1").getCell(1, index(LINE_COLUMN)).value).toBe("Status på resultatkontrakter");
  }),
);

test(
  "a sheet of the user's own that is called Status is left alone",
  prepared(async ({ addIn, opened, sheet }) => {
    opened.workbook.addWorksheet("Status").getCell("A1").value = "Min status";
    await addIn.refreshStatus();
    expect(sheet("Status").getCell("A1").value).toBe("Min status");
    expect(sheet("Resultatstatus").getCell(1, index(LINE_COLUMN)).value).toBe("Status på resultatkontrakter");
  }),
);

test(
  "tables are found wherever they stand and under whatever sheet name",
  prepared(async ({ addIn, sheet, statusCell }) => {
    sheet("Målinger").name = "LIS-tal";
    await addIn.refreshStatus();
    expect(statusCell("1.2", "actual")).toBe(171);
  }),
);

test(
  "a workbook that counts its dates from 1904 gives the same months",
  prepared(async ({ addIn, sheet, statusCell, opened }) => {
    opened.workbook.properties.date1904 = true;
    const date = sheet("Målinger").getCell("D9");
    date.value = 39903 - 1462;
    date.numFmt = "dd-mm-yyyy";
    await addIn.refreshStatus();
    expect(statusCell("1.2", "actual")).toBe(171);
  }),
);
