import { lackingIn } from "../../../src/app/imports/openFigureFile";
import { openedFile } from "../../../src/app/sources/openedFile";
import type { Mapping } from "../../../src/app/imports/importMapping";
import { readImport } from "../../../src/app/imports/readImport";
import { rememberMapping } from "../../../src/app/imports/rememberedMappings";
import { periodName } from "../../../src/text/da/periodName";
import { memory } from "../../support/memory";
import { csv, office } from "../../support/officeFigures";

/** Two centres with the same goals, so that a file that names neither leaves a question. */
const book = office();

type Shape = {
  shape: string;
  /** The file of a month by its number: 1 is January. */
  lines: (month: number, figure: string) => readonly string[];
  /** What the user says the first month. */
  answers: Partial<Mapping>;
};

const pad = (month: number): string => String(month).padStart(2, "0");
const name = (month: number): string => ["januar", "februar"][month - 1] ?? "";
const short = (month: number): string => ["Jan", "Feb"][month - 1] ?? "";

const SHAPES: readonly Shape[] = [
  {
    shape: "1 long",
    lines: (month, figure) => ["Center;Mål nr.;Periode;Værdi", `Engby;1.1;${name(month)} 2019;${figure}`],
    answers: {},
  },
  {
    shape: "2 periods across",
    lines: (month, figure) => [`Center;Nr;2019M${pad(month)};2019M11`, `Engby;1.1;${figure};..`],
    answers: {},
  },
  {
    shape: "3 dates as headings, month first, which nothing in the file tells",
    lines: (month, figure) => [`Center;Nr;${pad(month)}/05/2019;03/05/2019`, `Engby;1.1;${figure};..`],
    answers: { dateOrder: "month" },
  },
  {
    shape: "4 months without a year",
    lines: (month, figure) => [`Center;Nr;${short(month)};Dec`, `Engby;1.1;${figure};..`],
    answers: {},
  },
  {
    shape: "5 the year above the months",
    lines: (month, figure) => [";;2019;", `Center;Nr;${short(month)};Dec`, `Engby;1.1;${figure};..`],
    answers: {},
  },
  {
    shape: "6 goals across",
    lines: (month, figure) => ["Måned;Mål 1.1;Mål 1.2", `${name(month)} 2019;${figure};..`],
    answers: { contract: "Engby 2019" },
  },
  {
    shape: "7 goals above months",
    lines: (month, figure) => [
      "Center;Mål 1.1;;Mål 1.2;",
      `;${short(month)};Dec;${short(month)};Dec`,
      `Engby;${figure};..;..;..`,
    ],
    answers: {},
  },
  {
    shape: "8 measures across without numbers of goals",
    lines: (month, figure) => [
      "Område;Periode;Antal personer;Fuldtidspersoner",
      `Engby;2019M${pad(month)};12;${figure}`,
      "Hele landet;2019M01;99;1,9",
    ],
    answers: { goalColumns: { 3: "1.1" } },
  },
  {
    shape: "9 labels printed once",
    lines: (month, figure) => [
      "Center;Mål nr.;Periode;Værdi",
      `Engby;1.1;${name(month)} 2019;${figure}`,
      ";;november 2019;..",
      ";1.2;november 2019;..",
    ],
    answers: {},
  },
  {
    shape: "10 the contract in a line of its own",
    lines: (month, figure) => ["Jobcenter Engby", `Nr;${short(month)};Dec`, `1.1;${figure};..`],
    answers: {},
  },
  {
    shape: "11 no headings",
    lines: (month, figure) => [`Engby;1.1;${name(month)} 2019;${figure}`, "Engby;1.2;november 2019;.."],
    answers: { columns: { contract: 0, nr: 1, period: 2, value: 3 } },
  },
  {
    shape: "12 one goal in the whole file",
    lines: (month, figure) => ["Måned;Værdi", `${name(month)} 2019;${figure}`],
    answers: { contract: "Engby 2019", goals: "fixed", fixedGoal: "1.1" },
  },
];

test.each(SHAPES)("$shape: at most two answers the first month, none the second", async ({ lines, answers }) => {
  const kept = memory();
  const first = await openedFile(kept, await csv(...lines(1, "88,5")), book);
  const mapping = { ...first.mapping, ...answers };
  const asked = (of: Mapping, file = first.file): string[] => {
    const lacks = lackingIn({ file, mapping: of }, book);
    return lacks.length > 0 ? lacks : [...readImport(file, of, book).open];
  };
  expect(asked(first.mapping).length).toBeLessThanOrEqual(2);
  expect(asked(mapping)).toEqual([]);
  await rememberMapping(kept, first.file, mapping);
  const second = await openedFile(kept, await csv(...lines(2, "91,2")), book);
  expect(asked(second.mapping, second.file)).toEqual([]);
  const { figures } = readImport(second.file, second.mapping, book);
  expect(
    figures.map(({ goal, period, content }) => [goal.contract, goal.nr, periodName(period), content.value]),
  ).toEqual([["Engby 2019", "1.1", "februar 2019", 91.2]]);
});
