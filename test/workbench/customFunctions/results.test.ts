import type { FunctionMetadata } from "../../../workbench/host/customFunctionsMetadata";
import { any, calculated, described, matrix, type TestFunction } from "./calculated";
import type { RuntimeHost } from "./runtimeHost";

const returning = (
  value: (host: RuntimeHost) => unknown,
  result: FunctionMetadata["result"] = { type: "any" },
): TestFunction[] => [{ metadata: described("SVAR", [], { result }), call: (host: RuntimeHost) => () => value(host) }];
const error = (code: string, message?: string) => (host: RuntimeHost) => new host.CustomFunctionError(code, message);

test.each<{ what: string; value: (host: RuntimeHost) => unknown; cell: unknown }>([
  { what: "a number", value: () => 0.96, cell: 0.96 },
  { what: "a text", value: () => "nået", cell: "nået" },
  { what: "an empty text", value: () => "", cell: "" },
  { what: "true", value: () => true, cell: true },
  { what: "null", value: () => null, cell: 0 },
  { what: "undefined", value: () => undefined, cell: 0 },
  { what: "a promise", value: () => Promise.resolve(7), cell: 7 },
  { what: "NaN", value: () => NaN, cell: "#VALUE!" },
  { what: "Infinity", value: () => Infinity, cell: "#NUM!" },
  { what: "a text that looks like an error", value: () => "#VALUE!", cell: "#VALUE!" },
  { what: "an error", value: error("#DIV/0!"), cell: "#DIV/0!" },
  {
    what: "a formatted number",
    value: () => ({ type: "FormattedNumber", basicValue: 46082, numberFormat: "dd-mm-yyyy" }),
    cell: 46082,
  },
  { what: "a matrix, from a function of one value", value: () => [[1, 2]], cell: "#VALUE!" },
])("$what in the cell", async ({ value, cell }) => {
  const { show } = await calculated({ A1: "=SVAR()" }, returning(value));
  expect(show("A1")).toEqual([cell]);
});

const throwing = (thrown: (host: RuntimeHost) => unknown): TestFunction[] => [
  {
    metadata: described("SVAR"),
    call: (host: RuntimeHost) => () => {
      throw thrown(host);
    },
  },
];

test.each<{ code: string; message?: string; cell: string; told: string | undefined }>([
  { code: "#VALUE!", message: "Måltal mangler.", cell: "#VALUE!", told: "Måltal mangler." },
  { code: "#N/A", message: "Endnu ikke målt.", cell: "#N/A", told: "Endnu ikke målt." },
  { code: "#VALUE!", cell: "#VALUE!", told: undefined },
  { code: "#DIV/0!", message: "Vises ikke.", cell: "#DIV/0!", told: undefined },
  { code: "#NUM!", message: "Vises ikke.", cell: "#NUM!", told: undefined },
  { code: "#NULL!", message: "Vises ikke.", cell: "#NULL!", told: undefined },
])("a thrown $code with the message $message shows $cell and tells $told", async ({ code, message, cell, told }) => {
  const { show, functions } = await calculated({ A1: "=SVAR()" }, throwing(error(code, message)));
  expect([...show("A1"), functions.errorMessageAt("Ark1", "A1")]).toEqual([cell, told]);
});

test("a returned error has its message too", async () => {
  const { show, functions } = await calculated({ A1: "=SVAR()" }, returning(error("#N/A", "Endnu ikke målt.")));
  expect([...show("A1"), functions.errorMessageAt("Ark1", "A1")]).toEqual(["#N/A", "Endnu ikke målt."]);
});

test.each<{ what: string; functions: TestFunction[] }>([
  { what: "an ordinary error", functions: throwing(() => new TypeError("x is undefined")) },
  { what: "a rejected promise", functions: returning(() => Promise.reject(new Error("net"))) },
])("$what is #VALUE! without a message", async ({ functions: made }) => {
  const { show, functions } = await calculated({ A1: "=SVAR()" }, made);
  expect([...show("A1"), functions.errorMessageAt("Ark1", "A1")]).toEqual(["#VALUE!", undefined]);
});

test("a message is told on the cell of the call, not on the cells that refer to it", async () => {
  const { show, functions } = await calculated(
    { A1: "=SVAR()", B1: "=A1" },
    throwing(error("#VALUE!", "Måltal mangler.")),
  );
  expect([...show("B1"), functions.errorMessageAt("Ark1", "B1")]).toEqual(["#VALUE!", undefined]);
});

test("a message is not told once the formula catches the error", async () => {
  const { show, functions } = await calculated(
    { A1: "=IFERROR(SVAR(),5)" },
    throwing(error("#VALUE!", "Måltal mangler.")),
  );
  expect([...show("A1"), functions.errorMessageAt("Ark1", "A1")]).toEqual([5, undefined]);
});

test("a function that is not associated is #N/A", async () => {
  const { show } = await calculated({ A1: "=SVAR()" }, [{ metadata: described("SVAR") }]);
  expect(show("A1")).toEqual(["#N/A"]);
});

test("a function that nobody has heard of is #NAME?", async () => {
  const { show } = await calculated({ A1: "=UKENDT(1)" }, []);
  expect(show("A1")).toEqual(["#NAME?"]);
});

test("a cell shows #BUSY! until its result is there", async () => {
  const { show, functions, host } = await calculated(
    {},
    returning(() => 1),
  );
  host.workbook.worksheets[0]!.getCell("A1").value = { formula: "SVAR()" };
  host.recalculate();
  const during = show("A1");
  await functions.settled();
  expect([...during, ...show("A1")]).toEqual(["#BUSY!", 1]);
});

test.each<{ what: string; value: unknown[]; cells: unknown[] }>([
  {
    what: "a block",
    value: [
      [1, "to"],
      [true, null],
    ],
    cells: [1, "to", true, 0],
  },
  { what: "a column", value: [[1], [2]], cells: [1, null, 2, null] },
  { what: "a row", value: [[1, 2]], cells: [1, 2, null, null] },
  { what: "a single value", value: [[1]], cells: [1, null, null, null] },
  { what: "rows of unequal length", value: [[1, 2], [3]], cells: ["#VALUE!", null, null, null] },
  { what: "no rows", value: [], cells: ["#VALUE!", null, null, null] },
])("$what spills", async ({ value, cells }) => {
  const { show } = await calculated(
    { A1: "=SVAR()" },
    returning(() => value, matrix),
  );
  expect(show("A1", "B1", "A2", "B2")).toEqual(cells);
});

test("a spill that meets a value is #SPILL! and leaves the value", async () => {
  const { show } = await calculated(
    { A1: "=SVAR()", A2: 99 },
    returning(() => [[1], [2], [3]], matrix),
  );
  expect(show("A1", "A2", "A3")).toEqual(["#SPILL!", 99, null]);
});

test("a spill shrinks with its matrix", async () => {
  const { show, functions, host } = await calculated({ A1: "=RÆKKER(D1)", D1: 3 }, [
    {
      metadata: described("RÆKKER", [any("antal")], { result: matrix }),
      call: () => (count: number) => Array.from({ length: count }, (_, row) => [row + 1]),
    },
  ]);
  host.workbook.worksheets[0]!.getCell("D1").value = 2;
  await functions.recalculate();
  expect(show("A1", "A2", "A3")).toEqual([1, 2, null]);
});

test("formulas read the cells that a spill has filled", async () => {
  const { show } = await calculated(
    { A1: "=SVAR()", C1: "=SUM(A1:A3)" },
    returning(() => [[1], [2], [3]], matrix),
  );
  expect(show("C1")).toEqual([6]);
});

test("an error within a spill is its cell's, and so is its message", async () => {
  const { show, functions } = await calculated(
    { A1: "=SVAR()" },
    returning((host) => [[1], [error("#N/A", "Endnu ikke målt.")(host)]], matrix),
  );
  expect([...show("A1", "A2"), functions.errorMessageAt("Ark1", "A2")]).toEqual([1, "#N/A", "Endnu ikke målt."]);
});
