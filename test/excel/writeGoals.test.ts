import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { goal } from "../support/builders";

const contract = { name: "Nyropsgade 2010", centre: "Jobcenter Nyropsgade", year: 2010, followUp: "halfYear" } as const;
const goals = [
  goal({ contract: contract.name, nr: "1.10", target: 36, deadline: "2010-12-31" }),
  goal({
    contract: contract.name,
    nr: "15",
    text: "=Elforbruget ned med 3 pct.",
    form: "atMost",
    target: null,
    baseline: 211207,
    change: -3,
    changeKind: "relative",
    unit: "kWh",
    aggregation: "sum",
  }),
];

const prepared = (work: (session: AddInSession) => Promise<void>) => () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await work(session);
  });

const cell = ({ sheet }: AddInSession, name: string, row: number, header: string): unknown => {
  const found = sheet(name).getRow(4);
  for (let column = 1; column <= 25; column += 1)
    if (found.getCell(column).value === header) return sheet(name).getCell(row, column).value;
  throw new Error(`no column ${header}`);
};

test(
  "goals are added below those that stand, with their contract, and are judged",
  prepared(async (session) => {
    const { addIn, sheet } = session;
    expect(await addIn.writeGoals({ contract }, goals)).toEqual({ written: 2, alreadyThere: [] });
    expect(sheet("Mål").getTable("Mål")?.model.tableRef).toMatch(/^A4:[A-Z]+8$/);
    expect(
      ["Kontrakt", "Nr", "Målform", "Måltal", "Opgørelse"].map((header) => cell(session, "Mål", 7, header)),
    ).toEqual(["Nyropsgade 2010", "1.10", "Mindst", 36, "Gennemsnit"]);
    expect(["Mål", "Udgangspunkt", "Ændring", "Ændringstype"].map((header) => cell(session, "Mål", 8, header))).toEqual(
      ["=Elforbruget ned med 3 pct.", 211207, -3, "Pct."],
    );
    expect(["Kontrakt", "År", "Opfølgning"].map((header) => cell(session, "Kontrakter", 6, header))).toEqual([
      "Nyropsgade 2010",
      2010,
      "halvår",
    ]);
    const status = await addIn.readStatus();
    expect(status.kind === "judged" && status.contracts.map((each) => each.goals.length)).toEqual([2, 2]);
    expect(status.kind === "judged" && status.issues).toEqual([]);
  }),
);

test(
  "a goal that stands already is left as it is",
  prepared(async (session) => {
    const own = goal({ nr: "1.3", target: 50 });
    expect(await session.addIn.writeGoals({ contract: { ...contract, name: own.contract } }, [own])).toEqual({
      written: 0,
      alreadyThere: ["1.3"],
    });
    expect(cell(session, "Mål", 6, "Måltal")).toBe(95);
  }),
);

test("in new, empty tables the first row is used", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets();
    await session.addIn.writeGoals({ contract }, goals);
    expect([5, 6].map((row) => cell(session, "Mål", row, "Nr"))).toEqual(["1.10", "15"]);
    expect(cell(session, "Kontrakter", 5, "Kontrakt")).toBe("Nyropsgade 2010");
  }));

test(
  "what people wrote below the table moves down",
  prepared(async (session) => {
    session.sheet("Mål").getCell("A9").value = "Vores egen note";
    await session.addIn.writeGoals({ contract }, goals);
    expect(session.sheet("Mål").getCell("A11").value).toBe("Vores egen note");
  }),
);

test.each([
  [
    "a protected sheet",
    "Mål",
    (session: AddInSession) => session.sheet("Mål").protect("x", {}),
    "Arket Mål er beskyttet. Vælg Gennemse > Fjern arkbeskyttelse, og prøv igen.",
  ],
  [
    "a renamed column",
    "Mål",
    async (session: AddInSession) => void (session.sheet("Mål").getCell("G4").value = "Ordlyd"),
    "Kolonnen Mål i tabellen Mål findes ikke. Giv kolonnen dens navn tilbage, eller tilføj den, og prøv igen.",
  ],
])("%s stops it before anything is written", async (_what, name, hinder, message) => {
  await withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await hinder(session);
    const fault = await session.addIn.writeGoals({ contract }, goals).catch((refused: unknown) => refused);
    expect(await session.addIn.messageOf(fault)).toBe(message);
    expect(session.sheet(name).getCell("A7").value).toBeNull();
    expect(session.sheet("Kontrakter").getCell("A6").value).toBeNull();
  });
});

test("merged cells in the row that a goal is to go into stop it before anything is written", () =>
  withAddIn(async ({ addIn, sheet }) => {
    await addIn.createSheets();
    sheet("Mål").mergeCells("H5:I5");
    const fault = await addIn.writeGoals({ contract }, goals).catch((refused: unknown) => refused);
    expect(await addIn.messageOf(fault)).toBe(
      "»Mål« har flettede celler, hvor der skal skrives. Marker dem, vælg Hjem > Flet og centrer for at ophæve fletningen, og prøv igen.",
    );
    expect([sheet("Mål").getCell("A5").value, sheet("Kontrakter").getCell("A5").value]).toEqual([null, null]);
  }));

describe("merged cells below the table", () => {
  const moveRight = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Mål").getRange("A:B").insert("Right");
      await context.sync();
    });
  const outcome = ({ addIn }: AddInSession): Promise<string> =>
    addIn.writeGoals({ contract }, goals).then(
      () => "written",
      (fault: unknown) => addIn.messageOf(fault),
    );

  test.each([
    { inward: 0, address: "A7:B8", says: "written" },
    { inward: 0, address: "A8:Z8", says: "»Mål« har flettede celler, hvor der skal skrives." },
    { inward: 2, address: "B7:C7", says: "»Mål« har flettede celler, hvor der skal skrives." },
    { inward: 2, address: "A8:D9", says: "»Mål« har flettede celler, hvor der skal skrives." },
    { inward: 2, address: "A7:B8", says: "written" },
    { inward: 2, address: "A2:B9", says: "written" },
  ])("$address, with the table $inward columns in: $says", async ({ inward, address, says }) => {
    await prepared(async (session) => {
      if (inward > 0) await moveRight();
      session.sheet("Mål").mergeCells(address);
      expect(await outcome(session)).toContain(says);
      expect(session.sheet("Kontrakter").getCell("A6").value).toBe(says === "written" ? contract.name : null);
    })();
  });
});

test("without the table Mål the way out is named", () =>
  withAddIn(async ({ addIn }) => {
    const fault = await addIn.writeGoals({ contract }, goals).catch((refused: unknown) => refused);
    expect(await addIn.messageOf(fault)).toContain("Tabellen Mål findes ikke i projektmappen. Vælg Opret ark");
  }));
