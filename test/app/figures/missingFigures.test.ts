import { calendarYear } from "../../../src/domain/contractPeriod";
import { defaultPeriod } from "../../../src/app/figures/figureBook";
import { grouped, missingFigures, withoutFigures } from "../../../src/app/figures/missingFigures";
import { periodName } from "../../../src/text/da/periodName";
import { book } from "../../support/figureFiles";
import { contract, period } from "../../support/builders";
import { contractRow, goalRow, measurementRow } from "../../support/tables";

const march = period("marts 2009");
const listed = (of: ReturnType<typeof missingFigures>["missing"]) =>
  of.map(({ goal, period: due }) => `${goal.nr}${goal.part} ${periodName(due)}`);

test("goals without a row for the period are missing; milestones that are not done stand apart", () => {
  const found = missingFigures(
    book([measurementRow("marts 2009", 66, { Nr: "1.2" }), measurementRow("februar 2009", 94)]),
    march,
  );
  expect(listed(found.missing)).toEqual(["1.1 marts 2009", "1.3 marts 2009", "14a marts 2009", "14b marts 2009"]);
  expect(listed(found.milestones)).toEqual(["15 marts 2009"]);
  expect(found.complete).toBe(1);
  expect(found.missing.map(({ last }) => last && periodName(last.period))).toEqual([null, "februar 2009", null, null]);
});

test.each([
  { says: "Nej", open: true },
  { says: "Ja", open: false },
  { says: "14-03-2009", open: false },
  { says: "14-04-2009", open: true },
])("a milestone that says $says in March is still open: $open", ({ says, open }) => {
  expect(missingFigures(book([measurementRow("marts 2009", says, { Nr: "15" })]), march).milestones.length > 0).toBe(
    open,
  );
});

test("a row that awaits its figure, or cannot be read, is no figure", () => {
  const found = missingFigures(
    book([measurementRow("marts 2009", "", { Nr: "1.2" }), measurementRow("marts 2009", "mange")]),
    march,
  );
  expect(listed(found.missing)).toContain("1.2 marts 2009");
  expect(listed(found.missing)).toContain("1.3 marts 2009");
});

test.each<{ retired: string; asked: string[]; complete: number }>([
  { retired: "01-03-2009", asked: [], complete: 1 },
  { retired: "31-03-2009", asked: [], complete: 1 },
  { retired: "01-04-2009", asked: ["1.3 marts 2009"], complete: 1 },
  { retired: "", asked: ["1.3 marts 2009"], complete: 1 },
])(
  "a goal retired »$retired« lacks $asked in March: it is judged only before that day",
  ({ retired, asked, complete }) => {
    const found = missingFigures(
      book(
        [measurementRow("marts 2009", 66, { Nr: "1.2" })],
        [contractRow()],
        [goalRow({ Udgået: retired }), goalRow({ Nr: "1.2", Udgået: "" })],
      ),
      march,
    );
    expect([listed(found.missing), found.complete]).toEqual([asked, complete]);
  },
);

test("a goal that lacks two months of a quarter is one that is not complete", () => {
  const found = missingFigures(
    book([measurementRow("januar 2009", 50, { Nr: "1.2" }), measurementRow("januar 2009", 94)]),
    period("1. kvartal 2009"),
  );
  expect(listed(found.missing).filter((each) => each.startsWith("1.2"))).toEqual([
    "1.2 februar 2009",
    "1.2 marts 2009",
  ]);
  expect(found.complete).toBe(0);
  const others = [
    measurementRow("1. kvartal 2009", 36, { Nr: "1.1" }),
    measurementRow("1. kvartal 2009", 94),
    measurementRow("januar 2009", 50, { Nr: "1.2" }),
  ];
  expect(missingFigures(book(others), period("1. kvartal 2009")).complete).toBe(2);
});

test("the last figure is the latest in time, wherever its row stands", () => {
  const { missing } = missingFigures(
    book([measurementRow("februar 2009", 94), measurementRow("januar 2009", 93)]),
    march,
  );
  expect(missing.filter(({ goal }) => goal.nr === "1.3").map(({ last }) => last?.period.end)).toEqual(["2009-02-28"]);
});

test.each([
  { when: "2009-03-14", open: [] },
  { when: "2009-03-15", open: [] },
  { when: "2009-03-16", open: [] },
  { when: "2009-04-01", open: ["15 marts 2009"] },
])(
  "a milestone due on 15 March and done on $when, in time or late, is open by the end of March: $open",
  ({ when, open }) => {
    const milestone = goalRow({
      Nr: "15",
      Målform: "Milepæl",
      Måltal: "",
      Enhed: "",
      Opgørelse: "Seneste",
      Frist: "15-03-2009",
    });
    expect(
      listed(
        missingFigures(book([measurementRow("april 2009", when, { Nr: "15" })], [contractRow()], [milestone]), march)
          .milestones,
      ),
    ).toEqual(open);
  },
);

test("a figure that another is being given for is asked for once more, in its place", () => {
  const given = book([measurementRow("marts 2009", 66, { Nr: "1.2" }), measurementRow("marts 2009", 94)]);
  const [first] = missingFigures(book(), march).missing.filter(({ goal }) => goal.nr === "1.2");
  expect(listed(missingFigures(withoutFigures(given, [first?.id ?? ""]), march).missing)).toEqual([
    "1.1 marts 2009",
    "1.2 marts 2009",
    "14a marts 2009",
    "14b marts 2009",
  ]);
  expect(withoutFigures(given, ["another"])).toBe(given);
});

test("only contracts of the period's year are asked", () => {
  const two = book(
    [],
    [contractRow(), contractRow({ Kontrakt: "Nyropsgade 2010", År: 2010 })],
    [goalRow({}), goalRow({ Kontrakt: "Nyropsgade 2010", Nr: "2" })],
  );
  expect(listed(missingFigures(two, march).missing)).toEqual(["1.3 marts 2009"]);
  expect(listed(missingFigures(two, period("marts 2010")).missing)).toEqual(["2 marts 2010"]);
});

test.each([
  { what: "the day before the contract", of: "31. december 2008", asked: [] },
  { what: "its first day", of: "1. januar 2009", asked: ["15"] },
  { what: "its last day", of: "31. december 2009", asked: ["15"] },
  { what: "the day after it", of: "1. januar 2010", asked: [] },
])("a period that ends on $what asks for the milestones $asked", ({ of, asked }) => {
  const milestone = goalRow({ Nr: "15", Målform: "Milepæl", Måltal: "", Enhed: "", Opgørelse: "Seneste" });
  const found = missingFigures(book([], [contractRow()], [milestone]), period(of));
  expect([found.milestones.map(({ goal }) => goal.nr), found.complete]).toEqual([asked, 0]);
});

test("they are grouped by contract, or by who supplies them with those without a source last", () => {
  const { missing } = missingFigures(book(), march);
  expect(grouped(missing, "contract").map(({ name, figures }) => [name, figures.length])).toEqual([
    ["Skelbækgade 2009", 5],
  ]);
  expect(grouped(missing, "source").map(({ name, figures }) => [name, figures.length])).toEqual([
    ["Centret", 1],
    ["LIS", 3],
    ["", 1],
  ]);
  const unordered = ["", "Økonomi", "LIS", "", "Centret"].map((Kilde, index) =>
    goalRow({ Nr: String(index + 1), Kilde }),
  );
  expect(
    grouped(missingFigures(book([], [contractRow()], unordered), march).missing, "source").map(({ name }) => name),
  ).toEqual(["Centret", "LIS", "Økonomi", ""]);
});

test.each([
  {
    what: "kvartal and Statusdato 30 June",
    of: contract({ followUp: "quarter", asOf: "2009-06-30" }),
    period: "2. kvartal 2009",
  },
  { what: "kvartal on 29 June", of: contract({ followUp: "quarter" }), today: "2009-06-29", period: "1. kvartal 2009" },
  {
    what: "halvår after the year",
    of: contract({ followUp: "halfYear" }),
    today: "2010-02-01",
    period: "2. halvår 2009",
  },
  { what: "no rhythm on 1 May", of: contract({ followUp: null }), today: "2009-05-01", period: "april 2009" },
  {
    what: "nothing finished yet",
    of: contract({ followUp: "quarter" }),
    today: "2009-01-20",
    period: "1. kvartal 2009",
  },
] as const)("with $what figures are asked for $period", ({ of, period: expected, ...more }) => {
  const found = defaultPeriod([of], "today" in more ? more.today : "2009-12-01");
  expect(found && periodName(found)).toBe(expected);
});

test("of several contracts the one that is furthest on decides, and the shorter period of two that end together", () => {
  const contracts = [
    contract({ followUp: "halfYear", asOf: "2009-06-30" }),
    contract({ followUp: "month", asOf: "2009-06-30" }),
    contract({ period: calendarYear(2008), asOf: "2008-12-31" }),
  ];
  const found = defaultPeriod(contracts, "2009-12-01");
  expect(found && periodName(found)).toBe("juni 2009");
  expect(defaultPeriod([], "2009-12-01")).toBeNull();
});

test.each([
  { first: ["month", "2009-06-30"], second: ["halfYear", "2009-06-30"], period: "juni 2009" },
  { first: ["halfYear", "2009-06-30"], second: ["month", "2009-05-31"], period: "1. halvår 2009" },
  { first: ["month", "2009-05-31"], second: ["halfYear", "2009-06-30"], period: "1. halvår 2009" },
] as const)("of $first and $second figures are asked for $period", ({ first, second, period: expected }) => {
  const found = defaultPeriod(
    [first, second].map(([followUp, asOf]) => contract({ followUp, asOf })),
    "2009-12-01",
  );
  expect(found && periodName(found)).toBe(expected);
});
