import type { FunctionParameter } from "../../../workbench/host/customFunctionsMetadata";
import { any, calculated, described, matrix, type TestFunction } from "./calculated";

const typed = (type: string, more: object = {}): FunctionParameter => ({
  name: type,
  type,
  dimensionality: "scalar",
  ...more,
});
const block = (type = "any", more: object = {}): FunctionParameter => ({ name: "område", ...matrix, type, ...more });

/** A function that answers with the arguments it was given, as JSON; the invocation at the end is left out. */
const echo = (parameters: readonly FunctionParameter[], more: object = {}): TestFunction[] => [
  {
    metadata: described("EKKO", parameters, more),
    call:
      () =>
      (...args: unknown[]) =>
        JSON.stringify(args.slice(0, -1)),
  },
];

const cells = { B1: 36, B2: "nået", B3: true, C1: 1, C2: 2, D1: "x" };

test.each<{ formula: string; parameters: FunctionParameter[]; given: unknown }>([
  { formula: "EKKO(B1)", parameters: [any("a")], given: [36] },
  { formula: "EKKO(B2,B3,1.5)", parameters: [any("a"), any("b"), any("c")], given: ["nået", true, 1.5] },
  { formula: "ekko(1)", parameters: [any("a")], given: [1] },
  { formula: "EKKO(B1,,3)", parameters: [any("a"), any("b"), any("c")], given: [36, null, 3] },
  { formula: "EKKO(,1)", parameters: [any("a"), any("b")], given: [null, 1] },
  { formula: "EKKO(1)", parameters: [any("a"), any("b", { optional: true })], given: [1, null] },
  { formula: "EKKO(Z99)", parameters: [any("a")], given: [0] },
  {
    formula: "EKKO(Z99,Z99,Z99)",
    parameters: [typed("number"), typed("string"), typed("boolean")],
    given: [0, "", false],
  },
  { formula: "EKKO(DATE(2026,3,1))", parameters: [any("a")], given: [46082] },
  { formula: "EKKO(B3)", parameters: [typed("number")], given: [1] },
  { formula: "EKKO(B1,B3)", parameters: [typed("string"), typed("string")], given: ["36", "TRUE"] },
  {
    formula: 'EKKO(B1,"SAND","false")',
    parameters: [typed("boolean"), typed("boolean"), typed("boolean")],
    given: [true, true, false],
  },
  { formula: "EKKO(B1:B3)", parameters: [block()], given: [[[36], ["nået"], [true]]] },
  {
    formula: "EKKO(B1:C2)",
    parameters: [block()],
    given: [
      [
        [36, 1],
        ["nået", 2],
      ],
    ],
  },
  { formula: "EKKO(B1)", parameters: [block()], given: [[[36]]] },
  {
    formula: "EKKO({1,2;3,4})",
    parameters: [block()],
    given: [
      [
        [1, 2],
        [3, 4],
      ],
    ],
  },
  { formula: "EKKO(C1:C3)", parameters: [block("number")], given: [[[1], [2], [0]]] },
  { formula: "EKKO(C1:C1)", parameters: [any("a")], given: [1] },
  { formula: "EKKO(1,B1,B2)", parameters: [any("a"), any("rest", { repeating: true })], given: [1, [36, "nået"]] },
  { formula: "EKKO(1)", parameters: [any("a"), any("rest", { repeating: true, optional: true })], given: [1, null] },
  {
    formula: "EKKO(1,2,3,4)",
    parameters: [any("a", { repeating: true }), any("b", { repeating: true })],
    given: [
      [1, 3],
      [2, 4],
    ],
  },
  { formula: "EKKO(C1:C2,C1)", parameters: [block("number", { repeating: true })], given: [[[[1], [2]], [[1]]]] },
  { formula: "EKKO(IF(B1>1,B2,0))", parameters: [any("a")], given: ["nået"] },
])("$formula gives the function $given", async ({ formula, parameters, given }) => {
  const { show } = await calculated({ ...cells, A1: `=${formula}` }, echo(parameters));
  expect(JSON.parse(String(show("A1")[0]))).toEqual(given);
});

test.each<{ formula: string; parameters: FunctionParameter[]; cell: string }>([
  { formula: "EKKO(B2)", parameters: [typed("number")], cell: "#VALUE!" },
  { formula: 'EKKO("36")', parameters: [typed("number")], cell: "#VALUE!" },
  { formula: "EKKO(B2)", parameters: [typed("boolean")], cell: "#VALUE!" },
  { formula: "EKKO(B1:B3)", parameters: [any("a")], cell: "#VALUE!" },
  { formula: "EKKO(B1:B3)", parameters: [block("number")], cell: "#VALUE!" },
  { formula: "EKKO()", parameters: [any("a")], cell: "#VALUE!" },
  { formula: "EKKO(1,2)", parameters: [any("a")], cell: "#VALUE!" },
  { formula: "EKKO(1/0)", parameters: [any("a")], cell: "#DIV/0!" },
  { formula: "EKKO(NA(),1/0)", parameters: [any("a"), any("b")], cell: "#N/A" },
  { formula: "EKKO(E1:E2)", parameters: [block()], cell: "#NUM!" },
  { formula: "EKKO(LAMBDA(x,x))", parameters: [any("a")], cell: "#VALUE!" },
])("$formula is $cell and the function is not called", async ({ formula, parameters, cell }) => {
  const { show, functions } = await calculated({ ...cells, E2: "=SQRT(-1)", A1: `=${formula}` }, echo(parameters));
  expect([...show("A1"), functions.calls]).toEqual([cell, 0]);
});

test("an empty cell is null to a function on the web", async () => {
  const { show } = await calculated({ A1: "=EKKO(Z99)" }, echo([any("a")]), { options: { emptyCell: null } });
  expect(show("A1")).toEqual(["[null]"]);
});

test("a function that takes errors is given them", async () => {
  const kind: TestFunction[] = [
    {
      metadata: described("FEJL", [any("a"), block()]),
      call: () => (one: { code: string }, many: { code: string }[][]) => `${one.code} ${many[1]?.[0]?.code}`,
    },
  ];
  const { show } = await calculated({ A1: "=FEJL(NA(),E1:E2)", E2: "=1/0" }, kind, {
    metadata: { allowErrorForDataTypeAny: true },
  });
  expect(show("A1")).toEqual(["#N/A #DIV/0!"]);
});

test("a number cannot be an error even where errors are taken", async () => {
  const { show } = await calculated({ A1: "=EKKO(NA())" }, echo([typed("number")]), {
    metadata: { allowErrorForDataTypeAny: true },
  });
  expect(show("A1")).toEqual(["#N/A"]);
});

const asking = (
  options: object,
  read: (invocation: { address?: string; parameterAddresses?: unknown }) => unknown,
): TestFunction[] => [
  {
    metadata: described("HVOR", [any("a", { optional: true }), block("any", { optional: true })], { options }),
    call:
      () =>
      (...args: unknown[]) =>
        JSON.stringify(read(args.at(-1) as { address?: string; parameterAddresses?: unknown })),
  },
];

test("a function that asks is told which cell calls it", async () => {
  const { show } = await calculated(
    { A1: "=HVOR()", B7: "=HVOR()" },
    asking({ requiresAddress: true }, ({ address }) => address),
  );
  expect(show("A1", "B7")).toEqual(['"Ark1!A1"', '"Ark1!B7"']);
});

test("a function that asks is told the addresses of its arguments", async () => {
  const functions = asking(
    { requiresAddress: true, requiresParameterAddresses: true },
    ({ parameterAddresses }) => parameterAddresses,
  );
  const { show } = await calculated({ A1: "=HVOR($B$1,C1:C2)", A2: "=HVOR(1+1,C1)" }, functions);
  expect(show("A1", "A2")).toEqual(['["Ark1!B1","Ark1!C1:C2"]', '[null,"Ark1!C1"]']);
});

test("a formula that shows another formula shows it as it stands", async () => {
  const { show } = await calculated({ A1: "=EKKO(B1,2)", A2: "=FORMULATEXT(A1)" }, echo([any("a"), any("b")]));
  expect(show("A2")).toEqual(["=EKKO(B1,2)"]);
});
