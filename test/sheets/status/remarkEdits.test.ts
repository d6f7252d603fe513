import { remarkEdits } from "../../../src/sheets/status/remarkEdits";
import { remarkId, type Remark } from "../../../src/sheets/tables/remarks";

const key = { contract: "Skelbækgade 2009", nr: "3.1", part: "" };
const asOf = "2009-03-31" as const;
const inTable = (text: string): Map<string, Remark> =>
  text === "" ? new Map() : new Map([[remarkId(key, asOf), { ...key, asOf, text, row: 7 }]]);

test.each<{
  case: string;
  written: string;
  typed: string;
  table: string;
  edit: { text: string; row: number | null } | null;
}>([
  { case: "nothing typed, nothing there", written: "", typed: "", table: "", edit: null },
  {
    case: "a remark typed for the first time",
    written: "",
    typed: "Ny ferieplan",
    table: "",
    edit: { text: "Ny ferieplan", row: null },
  },
  {
    case: "a remark left as it was written",
    written: "Ny ferieplan",
    typed: "Ny ferieplan",
    table: "Ny ferieplan",
    edit: null,
  },
  {
    case: "a remark changed on the sheet",
    written: "Ny ferieplan",
    typed: "Ny plan fra maj",
    table: "Ny ferieplan",
    edit: { text: "Ny plan fra maj", row: 7 },
  },
  {
    case: "a remark changed in the table alone",
    written: "Ny ferieplan",
    typed: "Ny ferieplan",
    table: "Ny plan fra maj",
    edit: null,
  },
  {
    case: "a remark changed in both places",
    written: "Ny ferieplan",
    typed: "Fra maj",
    table: "Fra juni",
    edit: { text: "Fra juni\nFra maj", row: 7 },
  },
  { case: "the same edit in both places", written: "Ny ferieplan", typed: "Fra maj", table: "Fra maj", edit: null },
  {
    case: "a remark taken away on the sheet",
    written: "Ny ferieplan",
    typed: "",
    table: "Ny ferieplan",
    edit: { text: "", row: 7 },
  },
  {
    case: "taken away on the sheet, changed in the table",
    written: "Ny ferieplan",
    typed: "",
    table: "Fra juni",
    edit: null,
  },
  {
    case: "a remark whose row in the table is gone",
    written: "Ny ferieplan",
    typed: "Fra maj",
    table: "",
    edit: { text: "Fra maj", row: null },
  },
  { case: "spaces around it", written: "Ny ferieplan", typed: " Ny ferieplan ", table: "Ny ferieplan", edit: null },
])("$case", ({ written, typed, table, edit }) => {
  const { edits } = remarkEdits([{ ...key, asOf, written, typed }], inTable(table));
  expect(edits.map(({ text, row }) => ({ text, row }))).toEqual(edit === null ? [] : [edit]);
});

test.each([
  { table: "", row: null, text: "Ny ferieplan\nFra maj" },
  { table: "Ny ferieplan", row: 7, text: "Ny ferieplan\nFra maj" },
  { table: "Fra juni", row: 7, text: "Fra juni\nNy ferieplan\nFra maj" },
])(
  "a row of the sheet that was copied gives one remark of both texts, beside »$table« in the table",
  ({ table, row, text }) => {
    const rows = ["Ny ferieplan", "Fra maj"].map((typed) => ({ ...key, asOf, written: "", typed }));
    const { edits, remarks } = remarkEdits(rows, inTable(table));
    expect(edits).toEqual([{ ...key, asOf, text, row }]);
    expect(remarks.get(remarkId(key, asOf))?.text).toBe(text);
  },
);
