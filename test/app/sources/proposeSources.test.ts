import { openedFile } from "../../../src/app/sources/openedFile";
import { proposeSources, type Pointed } from "../../../src/app/sources/proposeSources";
import { readBySources } from "../../../src/app/sources/readBySources";
import { sourcesFor } from "../../../src/app/sources/sourcesFor";
import { periodName } from "../../../src/text/da/periodName";
import { readFigureBytes } from "../../../src/app/imports/readFigureFile";
import { memory } from "../../support/memory";
import { office } from "../../support/officeFigures";

const book = office();

async function file(name: string, ...lines: string[]) {
  return readFigureBytes(name, new TextEncoder().encode(lines.join("\r\n")));
}

type Case = {
  shape: string;
  /** The file of a month by its number, with a figure. */
  lines: (month: number, figure: string) => string[];
  pointed: Pointed;
  contract?: string | null;
  proposed: string[];
  second: string[];
};

test.each<Case>([
  {
    shape: "a measure's column, for every centre that the file names",
    lines: (month, figure) => [
      "Område;Periode;Antal personer;Fuldtidspersoner",
      `Engby;2019M0${month};1.842;${figure}`,
      `Havby;2019M0${month};1.111;900`,
      "Hele landet;2019M01;78.542;55.120,5",
    ],
    pointed: { column: 3, row: null },
    contract: null,
    proposed: [
      "Engby 2019 | Område = Engby | Periode | Fuldtidspersoner",
      "Havby 2019 | Område = Havby | Periode | Fuldtidspersoner",
    ],
    second: ["Engby 2019 2.1 februar 2019: 1300", "Havby 2019 2.1 februar 2019: 900"],
  },
  {
    shape: "a row for each measure",
    lines: (month, figure) => [
      "Område;Indikator;Måned;Tal;Enhed",
      `Engby;Sygedagpenge;2019M0${month};${figure};antal`,
      `Engby;Ledige;2019M0${month};7,5;antal`,
    ],
    pointed: { column: null, row: 2 },
    contract: null,
    proposed: ["Engby 2019 | Område = Engby; Indikator = Sygedagpenge | Måned | Tal"],
    second: ["Engby 2019 2.1 februar 2019: 1300"],
  },
  {
    shape: "months across, a row for each measure, no contract in the file",
    lines: (month, figure) => [`Indikator;2019M0${month};2019M11`, `Sygedagpenge;${figure};..`, "Ledige;7,5;.."],
    pointed: { column: null, row: 2 },
    contract: "Engby 2019",
    proposed: ["Engby 2019 | Indikator = Sygedagpenge |  | "],
    second: ["Engby 2019 2.1 februar 2019: 1300"],
  },
  {
    shape: "a cell: a column of figures, and a row of those that it has several of for each month",
    lines: (month, figure) => [
      "Område;Køn;Måned;Syge;Ledige",
      `Engby;Mænd;2019M0${month};700,5;7`,
      `Engby;I alt;2019M0${month};${figure};8`,
    ],
    pointed: { column: 3, row: 3 },
    contract: null,
    proposed: ["Engby 2019 | Område = Engby; Køn = I alt | Måned | Syge"],
    second: ["Engby 2019 2.1 februar 2019: 1300"],
  },
  {
    shape: "measures above months",
    lines: (month, figure) => [
      "Område;Syge;;Ledige;",
      `;2019M0${month};2019M11;2019M0${month};2019M11`,
      `Engby;${figure};..;7,5;..`,
      "Hele landet;55.120,5;..;..;..",
    ],
    pointed: { column: 1, row: null },
    contract: null,
    proposed: ["Engby 2019 | Område = Engby |  | Syge"],
    second: ["Engby 2019 2.1 februar 2019: 1300"],
  },
  {
    shape: "year and month in columns of their own",
    lines: (month, figure) => ["Område;År;Måned;Syge;Ledige", `Engby;2019;${month};${figure};7,5`],
    pointed: { column: 3, row: null },
    contract: null,
    proposed: ["Engby 2019 | Område = Engby | År; Måned | Syge"],
    second: ["Engby 2019 2.1 februar 2019: 1300"],
  },
])(
  "$shape: pointed out in January, and February's file asks nothing",
  async ({ lines, pointed, proposed, second, contract = null }) => {
    const kept = memory();
    const january = await openedFile(kept, await file("Udtræk januar 2019.csv", ...lines(1, "1.310")), book);
    const sources = await proposeSources(january, pointed, { nr: "2.1", part: "", contract }, book);
    expect(sources.map((each) => [each.contract, each.filter, each.period, each.value].join(" | "))).toEqual(proposed);
    expect([...new Set(sources.map(({ from }) => from))]).toEqual(["Udtræk *.csv"]);
    const known = { ...book, sources: sources.map((each, index) => ({ ...each, row: 5 + index })) };
    const february = await openedFile(kept, await file("Udtræk februar 2019.csv", ...lines(2, "1.300")), known);
    const { usable, issues } = sourcesFor(known, february.file.name);
    expect([usable.length, issues]).toEqual([proposed.length, []]);
    const { figures, open, faults, silent } = await readBySources(february, usable, known);
    expect({ open, faults, silent }).toEqual({ open: [], faults: [], silent: [] });
    expect(
      figures.map(({ goal, period, content }) => `${goal.contract} ${goal.nr} ${periodName(period)}: ${content.value}`),
    ).toEqual(second);
  },
);

test("what says nothing of a goal's figures gives no proposal", async () => {
  const opened = await openedFile(memory(), await file("tal.csv", "Måned;Syge;Ledige", "jan 2019;1310;7"), book);
  const goal = { nr: "2.1", part: "", contract: "Engby 2019" };
  expect(await proposeSources(opened, { column: null, row: 2 }, goal, book)).toEqual([]);
  expect(await proposeSources(opened, { column: 0, row: null }, goal, book)).toEqual([]);
});

test("headings that say so propose the form", async () => {
  const opened = await openedFile(memory(), await file("tal.csv", "Måned;Forløb ÅTD;Andre", "jan 2019;48;7"), book);
  const of = async (column: number) =>
    (await proposeSources(opened, { column, row: null }, { nr: "1.2", part: "", contract: "Engby 2019" }, book)).map(
      ({ form }) => form,
    );
  expect([await of(1), await of(2)]).toEqual([["yearToDate"], ["period"]]);
});
