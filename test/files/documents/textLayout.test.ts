import { laidOutText } from "../../../src/files/documents/textLayout";

const blocksOf = (...lines: string[]) => {
  const read = laidOutText(lines.join("\n"));
  return read?.kind !== "text"
    ? null
    : read.blocks.map((block) =>
        block.kind === "table"
          ? block.rows.map((row) => row.map((cell) => cell?.text ?? ""))
          : "text" in block
            ? block.text
            : "",
      );
};
const prose = [
  "Politiet skal ved udrykning være fremme inden for 15 minutter i mindst 85",
  "pct. af tilfældene. Gennemsnittet må i 2016 højst være 10,5 minutter for en",
  "udrykning, og antallet af klager over politiets svartid må højst være 12 i",
  "alt.",
];

test("lines that are broken at a width are one paragraph", () => expect(blocksOf(...prose)).toEqual([prose.join(" ")]));

test("columns that are set by spaces are a table, with cells over several lines and a heading among its rows", () =>
  expect(
    blocksOf(
      "Mål for kvalitet",
      "",
      "Nr.   Indikator                            Resultat     Mål",
      "A. Patientforløb",
      "A.1   Andel patienter, der er udredt       87 %         92 %",
      "      inden for 30 dage",
      "A.2   Ventetid til operation               52 dage      45 dage",
      "B. Sikkerhed",
      "B.1   Fald i alt blandt alle de indlagte i 8            7",
    ),
  ).toEqual([
    "Mål for kvalitet",
    [
      ["Nr.", "Indikator", "Resultat", "Mål"],
      ["A. Patientforløb", "", "", ""],
      ["A.1", "Andel patienter, der er udredt inden for 30 dage", "87 %", "92 %"],
      ["A.2", "Ventetid til operation", "52 dage", "45 dage"],
      ["B. Sikkerhed", "", "", ""],
      ["B.1", "Fald i alt blandt alle de indlagte i", "8", "7"],
    ],
  ]));

test.each([
  ["one paragraph a line", ["Svartiden må højst være 10 dage.", "Klager må højst være 40."]],
  ["tabs between its cells", ["Mål\tKrav", ...prose]],
  ["a line as long as a paragraph", [prose.join(" "), ...prose]],
])("a text with %s is left as it is", (_name, lines) => expect(blocksOf(...lines)).toBeNull());
