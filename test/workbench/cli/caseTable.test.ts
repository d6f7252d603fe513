import type { DuckDBConnection } from "@duckdb/node-api";
import fc from "fast-check";
import { caseTable, type CaseTable } from "../../../workbench/cli/duckdb/caseTable";
import { connectDuckDb } from "../../../workbench/cli/duckdb/openData";

type Question = Parameters<CaseTable["totals"]>[0];
type Totals = Awaited<ReturnType<CaseTable["totals"]>>;
type Cases = readonly (readonly string[])[];

const COLUMNS = 4;
const PLAIN_NUMBER = /^-?\d+(,\d+)?$/;

let connection: DuckDBConnection;
let close: () => void;
beforeAll(async () => void ({ connection, close } = await connectDuckDb()));
afterAll(() => close());

async function tableOf(cases: Cases): Promise<CaseTable> {
  await connection.run("SET threads = 1");
  const rows = cases.map((row) => `(${row.map((text) => `'${text}'`).join(", ")})`);
  const names = Array.from({ length: COLUMNS }, (_, at) => `t${at}`).join(", ");
  await connection.run(`CREATE OR REPLACE TEMP TABLE cases AS SELECT * FROM (VALUES ${rows.join(", ")}) AS own(${names})`);
  const column = { kind: "text", isLoaded: true } as const;
  return caseTable(
    connection,
    Array.from({ length: COLUMNS }, (_, at) => ({ ...column, heading: `c${at}` })),
    cases.length,
  );
} // prettier-ignore

/** What a question comes to when all cases are looked through for it alone. */
function lookedThrough(cases: Cases, { keys, where, added }: Question): Totals {
  const fit = cases.filter((row) => where.every(({ column, texts }) => texts.includes(row[column] ?? "")));
  const groups = new Map<string, Cases>();
  for (const row of fit) {
    const key = JSON.stringify(keys.map((at) => row[at]));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const byText = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
  return [...groups].sort(byText).map(([key, rows]) => ({
    keys: JSON.parse(key) as string[],
    rows: rows.length,
    added: added.map(({ column }) => {
      const texts = rows.map((row) => row[column] ?? "");
      const numbers = texts.filter((text) => PLAIN_NUMBER.test(text));
      const odd = new Map<string, number>();
      for (const text of texts)
        if (text !== "" && !PLAIN_NUMBER.test(text)) odd.set(text, (odd.get(text) ?? 0) + 1);
      return {
        sum: numbers.reduce((sum, text) => sum + Number(text.replace(",", ".")), 0),
        count: numbers.length,
        odd: [...odd].sort(byText).map(([text, count]) => ({ text, count })),
      };
    }),
  })); // prettier-ignore
}

// Halves add up exactly in any order.
const text = fc.constantFrom("", "a", "A", "1", "2,5", "-3", "1.000,5", "Ja");
const place = fc.nat({ max: COLUMNS - 1 });
const question: fc.Arbitrary<Question> = fc.record({
  keys: fc.uniqueArray(place, { minLength: 1, maxLength: 2 }),
  where: fc.uniqueArray(fc.record({ column: place, texts: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }) }), {
    selector: ({ column }) => column,
    maxLength: 2,
  }),
  added: fc.uniqueArray(fc.record({ column: place, decimal: fc.constant("comma" as const) }), {
    selector: ({ column }) => column,
    maxLength: 2,
  }),
});

test.each([
  { times: 1, holds: "as many groups as cases" },
  { times: 200, holds: "far fewer groups than cases" },
])(
  "questions to a table with $holds give what looking through all cases gives",
  async ({ times }) => {
    const rows = fc.array(fc.array(text, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, fc.array(question, { minLength: 1, maxLength: 3 }), async (distinct, questions) => {
        const cases = Array.from({ length: times }, () => distinct).flat();
        const table = await tableOf(cases);
        for (const asked of questions) expect(await table.totals(asked)).toEqual(lookedThrough(cases, asked));
      }),
      { numRuns: 12, seed: 7 },
    );
  },
  120_000,
);

test("questions that differ in their filter alone look through the cases once, where few groups come of it", async () => {
  const asked: string[] = [];
  const heard = jest.spyOn(connection, "run").mockImplementation(async (sql, ...values) => {
    asked.push(sql);
    return Object.getPrototypeOf(connection).run.call(connection, sql, ...values);
  });
  const ofCentre = (centre: string): Question => ({
    keys: [1],
    where: [{ column: 0, texts: [centre] }],
    added: [{ column: 2, decimal: "comma" }],
  });
  const cases = Array.from({ length: 200 }, (_, at) => [`Center ${at % 10}`, "januar", String(at), ""]);
  const table = await tableOf(cases);
  asked.length = 0;
  for (let at = 0; at < 10; at += 1) {
    const [group] = await table.totals(ofCentre(`Center ${at}`));
    expect(group).toMatchObject({ keys: ["januar"], rows: 20, added: [{ count: 20, odd: [] }] });
  }
  expect(asked.filter((sql) => /FROM cases.*GROUP BY/.test(sql))).toHaveLength(1);
  heard.mockRestore();
});
