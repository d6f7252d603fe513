import {
  isRememberable,
  recallWriting,
  rememberWriting,
  type LastWriting,
  type WrittenRow,
} from "../../../src/app/figures/lastWriting";
import { period } from "../../support/builders";
import { memory } from "../../support/memory";

const row: WrittenRow = {
  contract: "Skelbækgade 2009",
  nr: "1.2",
  part: "",
  period: period("april 2009"),
  content: { value: 61, numerator: "", denominator: "", provisional: "" },
  before: [{ header: "Værdi", value: 60, numberFormat: "General" }],
};
const writing: LastWriting = { name: "april.csv", rows: [row, { ...row, before: null }] };

async function recalled(kept: unknown): Promise<LastWriting | null> {
  const remembered = memory();
  await remembered.remember("LastFigures", kept);
  return recallWriting(remembered);
}

test("what was written last is recalled as it was, and forgotten when it has been taken back", async () => {
  const remembered = memory();
  await rememberWriting(remembered, writing);
  expect(await recallWriting(remembered)).toEqual(writing);
  await rememberWriting(remembered, null);
  expect(await recallWriting(remembered)).toBeNull();
});

test.each<{ what: string; kept: unknown }>([
  { what: "nothing", kept: null },
  { what: "a text", kept: "april.csv" },
  { what: "no name", kept: { rows: [row] } },
  { what: "no rows", kept: { name: "x", rows: [] } },
  { what: "rows that are none", kept: { name: "x", rows: 2 } },
  { what: "one row of two that is none", kept: { name: "x", rows: [row, null] } },
  { what: "a row without its number", kept: { name: "x", rows: [{ ...row, nr: 1.2 }] } },
  { what: "a row without its period", kept: { name: "x", rows: [{ ...row, period: null }] } },
  {
    what: "a period without its end",
    kept: { name: "x", rows: [{ ...row, period: { kind: "month", start: "2009-04-01" } }] },
  },
  {
    what: "a period with a day that does not exist",
    kept: { name: "x", rows: [{ ...row, period: { ...row.period, end: "2009-04-31" } }] },
  },
  { what: "a row without what it says", kept: { name: "x", rows: [{ ...row, content: null }] } },
  { what: "a row that says only its value", kept: { name: "x", rows: [{ ...row, content: { value: 61 } }] } },
  { what: "cells before that are none", kept: { name: "x", rows: [{ ...row, before: [null] }] } },
  { what: "a cell before without its column", kept: { name: "x", rows: [{ ...row, before: [{ value: 60 }] }] } },
  { what: "no word of what was before", kept: { name: "x", rows: [{ ...row, before: undefined }] } },
])("where the workbook remembers $what, there is nothing to take back", async ({ kept }) => {
  expect(await recalled(kept)).toBeNull();
});

test.each([
  { characters: 300_000, rememberable: true },
  { characters: 300_001, rememberable: false },
])("a writing of $characters characters can be remembered: $rememberable", ({ characters, rememberable }) => {
  const rest = JSON.stringify({ ...writing, name: "" }).length;
  expect(isRememberable({ ...writing, name: "x".repeat(characters - rest) })).toBe(rememberable);
});
