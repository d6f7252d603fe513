import { contractDocumentOf, readContractDocument } from "../../../src/app/contracts/readContractDocument";
import { refreshStatus } from "../../../src/app/status/refreshStatus";
import type { TableContent } from "../../../src/sheets/tables/tableContent";
import { caseText } from "../../reading/expectedReadings";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { table } from "../../support/tables";

const documents = [
  "sygedagpenge-2008.txt",
  "skelbaekgade-2009.txt",
  "nyropsgade-2010-pdf.txt",
  "nyropsgade-2010-word.txt",
  "udvalgssag-2010-42344.txt",
];
const bytesOf = (name: string): Uint8Array => new TextEncoder().encode(caseText(name));

async function contentOf(name: string): Promise<TableContent> {
  const document = await readContractDocument(name, bytesOf(name));
  if (document.kind !== "read") throw new Error(document.message);
  return document.content;
}

/** Goal rows as the new sheet holds them: the deadline in a cell formatted as a date. */
const asCells = (rows: TableContent["Mål"] = []) =>
  rows.map((row) => ({ ...row, Frist: { value: row["Frist"] ?? "", numberFormat: "dd-mm-yyyy" } }));
const measurementColumns = [
  "Kontrakt",
  "Nr",
  "Delmål",
  "Periode",
  "Værdi",
  "Tæller",
  "Nævner",
  "Foreløbig",
  "Bemærkning",
];

describe("a workbook filled from a contract is judged without touching a cell", () => {
  test.each(documents)(
    "%s: no goal has data yet, and only missing or disagreeing figures are complained of",
    async (name) => {
      const content = await contentOf(name);
      const tables = [
        table("Kontrakter", content.Kontrakter ?? []),
        table("Mål", asCells(content.Mål)),
        table("Målinger", [], measurementColumns),
      ];
      const { contracts, issues } = await refreshStatus(inMemoryWorkbook(tables), {
        asOf: "2008-01-31",
        today: () => "2008-01-31",
      });
      const parts = contracts.flatMap(({ goals }) => goals.flatMap((goal) => goal.parts));
      expect(parts).toHaveLength(content.Mål?.length ?? -1);
      expect(
        parts.filter(
          ({ status, goal }) =>
            status !== (goal.form === "milestone" || goal.aggregation === "deviation" ? "pending" : "noData"),
        ),
      ).toEqual([]);
      expect(issues.filter(({ column }) => column !== "Udgangspunkt" && column !== "Måltal")).toEqual([]);
    },
  );

  test("a doubt stands beside its goal", async () => {
    const content = await contentOf("udvalgssag-2010-42344.txt");
    expect(content.Mål?.find((row) => row["Nr"] === "7")?.["Tvivl"]).toBe(
      "Tallene passer ikke sammen: måltallet er 44, men udgangspunkt og ændring giver 43,68. Ret det tal, der er forkert. Indtil da gælder måltallet.",
    );
  });

  test("the contract has its row", async () => {
    expect((await contentOf("skelbaekgade-2009.txt")).Kontrakter).toEqual([
      { Kontrakt: "Skelbækgade 2009", Center: "Skelbækgade", År: 2009, Statusdato: "", Opfølgning: "halvår" },
    ]);
  });
});

test("what cannot be read is said in Danish", () => {
  expect(contractDocumentOf({ kind: "unreadable", problem: "scanned" })).toEqual({
    kind: "unreadable",
    problem: "scanned",
    message: expect.stringContaining("scannet") as unknown,
  });
});
