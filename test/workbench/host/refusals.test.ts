import { errorCode, eventsArrive, onSheet, valuesAt, withExcel, type TestExcel } from "./withExcel";

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const LIMITS = "support.microsoft.com: Excel specifications and limits";
const VALIDATION = "learn.microsoft.com: Excel.DataValidationPrompt, DataValidationErrorAlert, ListDataValidation";
const WINDOW = "learn.microsoft.com: excel-add-ins-troubleshooting; office-js #561";

/** What Excel lets through on one side of each bound and refuses on the other, and where that is written. */
const BOUNDS: readonly { what: string; source: string; passes: Act; refused: Act; code: string }[] = [
  {
    what: "32,767 characters in a cell",
    source: LIMITS,
    passes: (s) => (s.getRange("A1").values = [["x".repeat(32_767)]]),
    refused: (s) => (s.getRange("A1").values = [["x".repeat(32_768)]]),
    code: "InvalidArgument",
  },
  {
    what: "an apostrophe before the text does not count",
    source: LIMITS,
    passes: (s) => (s.getRange("A1").values = [[`'${"x".repeat(32_767)}`]]),
    refused: (s) => (s.getRange("A1").values = [[`'${"x".repeat(32_768)}`]]),
    code: "InvalidArgument",
  },
  {
    what: "8,192 characters in a formula",
    source: LIMITS,
    passes: (s) => (s.getRange("A1").formulas = [[`=${"1+".repeat(4_095)}1`]]),
    refused: (s) => (s.getRange("A1").formulas = [[`=${"1+".repeat(4_096)}1`]]),
    code: "InvalidArgument",
  },
  {
    what: "255 characters in a list of choices",
    source: VALIDATION,
    passes: (s) => (s.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(255) } }),
    refused: (s) =>
      (s.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }),
    code: "InvalidArgument",
  },
  ...(["prompt", "errorAlert"] as const).flatMap((kind) =>
    [
      { part: "message", limit: 255 },
      { part: "title", limit: 32 },
    ].map(({ part, limit }) => {
      const set =
        (length: number): Act =>
        (s) => {
          const texts = { message: "", title: "", [part]: "x".repeat(length) };
          const { dataValidation } = s.getRange("A1");
          if (kind === "prompt") dataValidation.prompt = { ...texts, showPrompt: true };
          else dataValidation.errorAlert = { ...texts, showAlert: true, style: "Stop" };
        };
      return {
        what: `${limit} characters in a validation's ${kind}, its ${part}`,
        source: VALIDATION,
        passes: set(limit),
        refused: set(limit + 1),
        code: "InvalidArgument",
      };
    }),
  ),
  {
    what: "a column as wide as 255 characters",
    source: LIMITS,
    passes: (s) => (s.getRange("A:A").format.columnWidth = 255 * 5.25),
    refused: (s) => (s.getRange("A:A").format.columnWidth = 255 * 5.25 + 0.1),
    code: "InvalidArgument",
  },
  {
    what: "a row 409.5 points high",
    source: LIMITS,
    passes: (s) => (s.getRange("1:1").format.rowHeight = 409.5),
    refused: (s) => (s.getRange("1:1").format.rowHeight = 409.6),
    code: "InvalidArgument",
  },
  {
    what: "a column as narrow as 0, which hides it",
    source: LIMITS,
    passes: (s) => (s.getRange("A:A").format.columnWidth = 0),
    refused: (s) => (s.getRange("A:A").format.columnWidth = -1),
    code: "InvalidArgument",
  },
  {
    what: "a row as low as 0, which hides it",
    source: LIMITS,
    passes: (s) => (s.getRange("1:1").format.rowHeight = 0),
    refused: (s) => (s.getRange("1:1").format.rowHeight = -1),
    code: "InvalidArgument",
  },
  {
    what: "a font of 409 points",
    source: LIMITS,
    passes: (s) => (s.getRange("A1").format.font.size = 409),
    refused: (s) => (s.getRange("A1").format.font.size = 410),
    code: "InvalidArgument",
  },
  {
    what: "a font of at least 1 point",
    source: LIMITS,
    passes: (s) => (s.getRange("A1").format.font.size = 1),
    refused: (s) => (s.getRange("A1").format.font.size = 0),
    code: "InvalidArgument",
  },
  {
    what: "a number format whose quotes are closed",
    source: "support.microsoft.com: Number format codes",
    passes: (s) => (s.getRange("A1").numberFormat = [['0 "kr."']]),
    refused: (s) => (s.getRange("A1").numberFormat = [['0 "kr.']]),
    code: "InvalidArgument",
  },
  {
    what: "a number format of four sections",
    source: "support.microsoft.com: Number format codes",
    passes: (s) => (s.getRange("A1").numberFormat = [["0;-0;0;@"]]),
    refused: (s) => (s.getRange("A1").numberFormat = [["0;-0;0;@;0"]]),
    code: "InvalidArgument",
  },
  {
    what: "a number format of 255 characters",
    source: LIMITS,
    passes: (s) => (s.getRange("A1").numberFormat = [[`0"${"x".repeat(252)}"`]]),
    refused: (s) => (s.getRange("A1").numberFormat = [[`0"${"x".repeat(253)}"`]]),
    code: "InvalidArgument",
  },
  {
    what: "a table's name that is no reference in Danish",
    source: "support.microsoft.com: Rename an Excel table",
    passes: (s) => (s.tables.add("A1:B2", true).name = "R1X1"),
    refused: (s) => (s.tables.add("D1:E2", true).name = "R1K1"),
    code: "InvalidArgument",
  },
  {
    what: "a name that is no reference in Danish",
    source: "support.microsoft.com: Names in formulas",
    passes: (s, c) => c.workbook.names.add("R1X1", s.getRange("A1")),
    refused: (s, c) => c.workbook.names.add("R1K1", s.getRange("A1")),
    code: "InvalidArgument",
  },
  {
    what: "a name that no table has",
    source: "learn.microsoft.com: Excel.ErrorCodes, ItemAlreadyExists",
    passes: (s, c) => {
      s.tables.add("A1:B2", true).name = "Målinger";
      c.workbook.names.add("Måling", s.getRange("A1"));
    },
    refused: (s, c) => c.workbook.names.add("målinger", s.getRange("A1")),
    code: "ItemAlreadyExists",
  },
  {
    what: "a setting of a megabyte",
    source: "office-js #3957, #621",
    passes: (_s, c) => c.workbook.settings.add("målopfyldelse", "x".repeat(999_998)),
    refused: (_s, c) => c.workbook.settings.add("målopfyldelse", "x".repeat(999_999)),
    code: "InvalidArgument",
  },
  {
    what: "rows inserted above an empty last row",
    source: "learn.microsoft.com: Excel.ErrorCodes, NonBlankCellOffSheet",
    passes: (s) => s.getRange("1:1").insert("Down"),
    refused: (s) => {
      s.getRange("A1048576").values = [["sidste"]];
      s.getRange("1:1").insert("Down");
    },
    code: "NonBlankCellOffSheet",
  },
  {
    what: "cells inserted in other columns than the last cell's",
    source: "learn.microsoft.com: Excel.ErrorCodes, NonBlankCellOffSheet",
    passes: (s) => {
      s.getRange("A1048576").values = [["sidste"]];
      s.getRange("B1:C1").insert("Down");
    },
    refused: (s) => s.getRange("A1:C1").insert("Down"),
    code: "NonBlankCellOffSheet",
  },
];

async function attempt(act: Act): Promise<string> {
  return errorCode(
    onSheet(async (sheet, context) => {
      act(sheet, context);
      await context.sync();
    }),
  );
}

test.each(BOUNDS)("$what passes, more is $code ($source)", async ({ passes, refused, code }) => {
  await withExcel(async () => {
    expect(await attempt(passes)).toBe("none");
    expect(await attempt(refused)).toBe(code);
  });
});

test.each<{ member: string; act: Act; code: string }>([
  { member: "worksheets.add", act: (_s, c) => c.workbook.worksheets.add("Status"), code: "GeneralException" },
  {
    member: "worksheet.delete",
    act: (_s, c) => c.workbook.worksheets.getItem("Ark").delete(),
    code: "GeneralException",
  },
  { member: "worksheet.activate", act: (s) => s.activate(), code: "GeneralException" },
  { member: "worksheet.showGridlines", act: (s) => (s.showGridlines = false), code: "GeneralException" },
  { member: "freezePanes.freezeRows", act: (s) => s.freezePanes.freezeRows(1), code: "GeneralException" },
  { member: "range.select", act: (s) => s.getRange("A1").select(), code: "InvalidSelection" },
  {
    member: "getSelectedRange",
    act: (_s, c) => c.workbook.getSelectedRange().load("address"),
    code: "InvalidSelection",
  },
])(`with another workbook in front $member is $code (${WINDOW})`, async ({ act, code }) => {
  await withExcel(
    async ({ host }) => {
      host.faults.setOtherWorkbookInFront(true);
      expect(await attempt(act)).toBe(code);
      host.faults.setOtherWorkbookInFront(false);
      expect(await attempt(act)).toBe("none");
    },
    { prepare: (workbook) => void workbook.addWorksheet("Ark") },
  );
});

test("with another workbook in front, cells are still read and written", async () => {
  await withExcel(async ({ host }) => {
    host.faults.setOtherWorkbookInFront(true);
    expect(await attempt((s) => (s.getRange("A1").values = [[650]]))).toBe("none");
    expect(await valuesAt("A1")).toEqual([[650]]);
  });
});

test.each([
  { excelApi: "1.11", code: "ApiNotFound" },
  { excelApi: "1.12", code: "none" },
])(
  "getSpillingToRange is of ExcelApi 1.12: where the host has $excelApi it ends in $code",
  async ({ excelApi, code }) => {
    await withExcel(
      async ({ office }) => {
        expect(office.Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(code === "none");
        const reach: Act = (sheet) => sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
        expect(await attempt(reach)).toBe(code);
      },
      { requirementSets: { ExcelApi: excelApi } },
    );
  },
);

describe("calculation", () => {
  const state = async (): Promise<string[]> =>
    Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load("calculationMode,calculationState");
      await context.sync();
      return [application.calculationMode, application.calculationState];
    });

  test("with manual calculation a formula keeps its old value until it is calculated", async () => {
    await withExcel(async () => {
      await attempt((s) => {
        s.getRange("A1").values = [[1]];
        s.getRange("B1").formulas = [["=A1*2"]];
      });
      await attempt((_s, c) => (c.workbook.application.calculationMode = "Manual"));
      await attempt((s) => (s.getRange("A1").values = [[5]]));
      expect(await valuesAt("B1")).toEqual([[2]]);
      expect(await state()).toEqual(["Manual", "Pending"]);
      await attempt((_s, c) => c.workbook.application.calculate("Recalculate"));
      expect(await state()).toEqual(["Manual", "Done"]);
      expect(await valuesAt("B1")).toEqual([[10]]);
    });
  });

  test("functions that still compute are told of", async () => {
    await withExcel(async ({ host }) => {
      host.faults.setCalculationState("Pending");
      expect(await state()).toEqual(["Automatic", "Pending"]);
    });
  });
});

describe("circular formulas without iteration (support.microsoft.com: Remove or allow a circular reference)", () => {
  test.each<{ what: string; formulas: Record<string, string | number>; gives: Record<string, unknown> }>([
    { what: "one that refers to itself is 0", formulas: { A1: "=A1+1" }, gives: { A1: 0 } },
    { what: "a sum with its own cell in it is 0", formulas: { A1: 3, A2: 4, A3: "=SUM(A1:A3)" }, gives: { A3: 0 } },
    { what: "so is one of a whole column", formulas: { A1: 3, A2: "=SUM(A:A)" }, gives: { A2: 0 } },
    {
      what: "each of two that refer to each other is 0, and what follows from them is made of the 0",
      formulas: { A1: "=B1+1", B1: "=A1*2", C1: "=B1+5" },
      gives: { A1: 0, B1: 0, C1: 5 },
    },
    {
      what: "what only feeds a circle keeps its value",
      formulas: { A1: "=2*3", B1: "=A1+C1", C1: "=B1" },
      gives: { A1: 6, B1: 0, C1: 0 },
    },
    { what: "a long chain is no circle", formulas: { A1: 1, A2: "=A1+1", A3: "=A2+1" }, gives: { A2: 2, A3: 3 } },
  ])("$what", async ({ formulas, gives }) => {
    await withExcel(async () => {
      await attempt((s) => {
        for (const [at, formula] of Object.entries(formulas)) s.getRange(at).formulas = [[formula]];
      });
      const cells = await Promise.all(Object.keys(gives).map(async (at) => [at, (await valuesAt(at))[0]?.[0]]));
      expect(Object.fromEntries(cells)).toEqual(gives);
      const kept = await onSheet(async (sheet, context) => {
        const range = sheet.getRange(Object.keys(gives)[0] ?? "").load("formulas");
        await context.sync();
        return range.formulas;
      });
      expect(kept).toEqual([[formulas[Object.keys(gives)[0] ?? ""]]]);
    });
  });
});

describe("circular formulas through names and tables", () => {
  test.each<{ what: string; prepare: (s: Excel.Worksheet, c: Excel.RequestContext) => void; gives: unknown[] }>([
    {
      what: "a name that a cell stands under",
      prepare: (s, c) => {
        c.workbook.names.add("Satsen", s.getRange("A1"));
        s.getRange("A1:B1").formulas = [["=B1+1", "=Satsen*2"]];
      },
      gives: [[0, 0]],
    },
    {
      what: "a name for a formula with a name for the cell in it",
      prepare: (s, c) => {
        c.workbook.names.add("Satsen", s.getRange("A1"));
        c.workbook.names.add("Halvdelen", "=Satsen/2");
        s.getRange("A1:B1").formulas = [["=Halvdelen+1", "=1+1"]];
      },
      gives: [[0, 2]],
    },
    {
      what: "a name for another cell is no circle",
      prepare: (s, c) => {
        c.workbook.names.add("Satsen", s.getRange("B1"));
        s.getRange("A1:B1").formulas = [["=Satsen*2", 21]];
      },
      gives: [[42, 21]],
    },
    {
      what: "the sum of a column in the column",
      prepare: (s) => {
        s.tables.add("A1:B3", true).name = "Mål";
        s.getRange("A1:B3").formulas = [
          ["Nr", "Tal"],
          [1, 5],
          [2, "=SUM(Mål[Tal])"],
        ];
      },
      gives: [
        ["Nr", "Tal"],
        [1, 5],
        [2, 0],
      ],
    },
    {
      what: "two columns of one row that refer to each other",
      prepare: (s) => {
        s.tables.add("A1:B2", true).name = "Mål";
        s.getRange("A1:B1").values = [["Nr", "Tal"]];
        s.getRange("A2:B2").formulas = [["=[@Tal]+1", "=Mål[@Nr]+1"]];
      },
      gives: [
        ["Nr", "Tal"],
        [0, 0],
      ],
    },
    {
      what: "a column of the same row is no circle",
      prepare: (s) => {
        s.tables.add("A1:B2", true).name = "Mål";
        s.getRange("A1:B1").values = [["Nr", "Tal"]];
        s.getRange("A2:B2").formulas = [[4, "=[@Nr]*2"]];
      },
      gives: [
        ["Nr", "Tal"],
        [4, 8],
      ],
    },
  ])("$what", async ({ prepare, gives }) => {
    await withExcel(async () => {
      await attempt(prepare);
      const [rows, columns] = [gives.length, (gives[0] as unknown[]).length];
      expect(await valuesAt(`A1:${"AB"[columns - 1]}${rows}`)).toEqual(gives);
    });
  });
});

test("events may come after the next answer", async () => {
  await withExcel(async ({ host }: TestExcel) => {
    host.faults.setEventDelay(1_500);
    const heard: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    await valuesAt("A1");
    await eventsArrive();
    expect(heard).toEqual([]);
    while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual(["A1"]);
  });
});

const thisYear = new Date().getFullYear();
const serial = (month: number, day: number): number => Date.UTC(thisYear, month - 1, day) / 86_400_000 + 25_569;

test.each([
  { typed: "1/2", value: serial(2, 1) },
  { typed: "3-4", value: serial(4, 3) },
  { typed: "1.10", value: 1.1 },
  { typed: "31-12-2009", value: 40_178 },
  { typed: "12:30", value: 12.5 / 24 },
  { typed: "31-2", value: "31-2" },
  { typed: "10-13", value: "10-13" },
])("$typed that is typed becomes $value; written through the API it stays as written", async ({ typed, value }) => {
  await withExcel(async ({ host }) => {
    host.userEdit("Mål", "A1", [[typed]]);
    await attempt((s) => (s.getRange("B1").values = [[typed]]));
    expect(await valuesAt("A1:B1")).toEqual([[value, typed === "1.10" ? 1.1 : typed]]);
  });
});

test("in a cell of the text format what is typed stays as typed", async () => {
  await withExcel(async ({ host }) => {
    await attempt((s) => (s.getRange("A1").numberFormat = [["@"]]));
    host.userEdit("Mål", "A1", [["1/2"]]);
    expect(await valuesAt("A1")).toEqual([["1/2"]]);
  });
});
