import { proposeMapping } from "../../../src/app/imports/proposeMapping";
import { readImport } from "../../../src/app/imports/readImport";
import { csv, office } from "../../support/officeFigures";

test("a footnote below is the Bemærkning of the figures that it marks, and of no other", async () => {
  const book = office(["Engby"]);
  const file = await csv(
    "Nr;Jan;Feb;Mar",
    "1.1;88,5*;91,2;90,1**",
    "1.2;48¹);52;55",
    "",
    "* Foreløbigt tal",
    "Kilde: LIS",
  );
  const { figures, notes } = readImport(file, proposeMapping(file, book), book);
  expect(figures.map(({ goal, content, note = "" }) => [goal.nr, content.value, note])).toEqual([
    ["1.1", 88.5, "Foreløbigt tal"],
    ["1.1", 91.2, ""],
    ["1.1", 90.1, ""],
    ["1.2", 52, ""],
    ["1.2", 55, ""],
  ]);
  expect(notes.map(({ note }) => note)).toEqual([
    "»88,5*« er læst uden mærket *. Noten »Foreløbigt tal« skrives som bemærkning.",
    "»90,1**« er læst uden mærket **. Se i filens noter, hvad det betyder.",
  ]);
});

test.each([
  ["88,5¹", "1) Rettet"],
  ["88,5 1)", "¹ Rettet"],
  ["88,5 a)", "a) Rettet"],
  ["88,5 (a)", "a) Rettet"],
])("%s is explained by »%s«", async (figure, note) => {
  const book = office(["Engby"]);
  const file = await csv("Nr;Jan;Feb", `1.1;${figure};91,2`, "", note);
  const { figures } = readImport(file, proposeMapping(file, book), book);
  expect(figures.map(({ content, note: own = "" }) => [content.value, own])).toEqual([
    [88.5, "Rettet"],
    [91.2, ""],
  ]);
});
