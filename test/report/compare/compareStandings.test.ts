import { readStanding } from "../../../src/app/reports/readStanding";
import { comparedLines, compareStandings } from "../../../src/report/compare/compareStandings";
import type { GoalStanding, Standing } from "../../../src/report/compare/standing";
import { followedYear } from "../../support/followedYear";
import { sampleWorkbook } from "../../support/caseReports";

const CONTRACT = "Skelbækgade 2009";
const goal = (over: Partial<GoalStanding> = {}): GoalStanding => ({
  contract: CONTRACT,
  nr: "1.3",
  part: "",
  status: "partlyMet",
  statusLabel: "▲ I risiko",
  figure: { value: 94.42, text: "94,42 pct.", inFull: "94,42" },
  wording: "Rettidigheden skal udgøre mindst 95 pct.",
  remark: "Ferie i juli",
  plans: ["Vikar ansættes, Mette, frist 15. juni 2009, planlagt"],
  ...over,
});
const standing = (goals: readonly GoalStanding[], names: readonly string[] = [CONTRACT]): Standing => ({
  contracts: names.map((name) => ({ name, asOf: "2009-06-30" })),
  goals,
});
const compared = (before: Standing, after: Standing): string[] => comparedLines(compareStandings(before, after));
const changed = (over: Partial<GoalStanding>): string[] =>
  compared(standing([goal()]), standing([goal(over)])).slice(1);

test("two statuses that say the same have no difference", () => {
  expect(compareStandings(standing([goal()]), standing([goal()]))).toEqual([]);
  expect(compared(standing([]), standing([]))).toEqual([
    "Ingen forskelle i status, tal, ordlyd, bemærkninger eller handlingsplaner.",
  ]);
});

test.each<[string, Partial<GoalStanding>, string[]]>([
  ["status", { status: "notMet", statusLabel: "✖ Bagud" }, ["  Status: ▲ I risiko → ✖ Bagud"]],
  ["figure", { figure: { value: 93, text: "93 pct.", inFull: "93" } }, ["  Tal: 94,42 pct. → 93 pct."]],
  ["a figure that is gone", { figure: { value: null, text: "", inFull: "" } }, ["  Tal: 94,42 pct. → –"]],
  [
    "a figure that looks the same",
    { figure: { value: 94.421, text: "94,42 pct.", inFull: "94,421" } },
    ["  Tal: 94,42 → 94,421"],
  ],
  ["floating-point noise", { figure: { value: 94.42 + 1e-12, text: "94,42 pct.", inFull: "94,42" } }, []],
  [
    "wording",
    { wording: "Rettidigheden skal udgøre mindst 90 pct." },
    ["  Ordlyd: Rettidigheden skal udgøre mindst 95 pct. → Rettidigheden skal udgøre mindst 90 pct."],
  ],
  ["spaces in the wording", { wording: "Rettidigheden  skal udgøre\nmindst 95 pct." }, []],
  ["remark", { remark: "" }, ["  Bemærkning: Ferie i juli → –"]],
  ["a plan more", { plans: ["Makkeroplæring", ...goal().plans] }, ["  Handlingsplan: – → Makkeroplæring"]],
  [
    "a plan that is done",
    { plans: ["Vikar ansættes, gennemført"] },
    [
      "  Handlingsplan: Vikar ansættes, Mette, frist 15. juni 2009, planlagt → –",
      "  Handlingsplan: – → Vikar ansættes, gennemført",
    ],
  ],
])("of a goal %s", (_, over, lines) => {
  expect(changed(over)).toEqual(lines);
});

test("a goal that only one has is told, and a contract that only one has once", () => {
  const other = goal({ nr: "1.4" });
  expect(compared(standing([goal()]), standing([goal(), other]))).toEqual([
    "Skelbækgade 2009, mål 1.4",
    "  Målet er kun i den anden status.",
  ]);
  expect(compared(standing([goal(), other]), standing([goal()]))).toEqual([
    "Skelbækgade 2009, mål 1.4",
    "  Målet er kun i den første status.",
  ]);
  const tom = goal({ contract: "Nyropsgade 2010" });
  expect(
    compared(standing([goal()]), standing([goal(), tom, { ...tom, nr: "2" }], [CONTRACT, "Nyropsgade 2010"])),
  ).toEqual(["Nyropsgade 2010 er kun i den anden status."]);
});

test("a name that is written with other letters is the same contract", () => {
  expect(
    compareStandings(standing([goal()]), standing([goal({ contract: "SKELBÆKGADE 2009" })], ["SKELBÆKGADE 2009"])),
  ).toEqual([]);
});

test("of one workbook at two dates: figures, the plan made between, and the remark", async () => {
  const workbook = await followedYear();
  const at = (asOf: "2009-03-31" | "2009-06-30") => readStanding(workbook, { asOf, isThen: true }, () => "2009-07-15");
  const lines = compared(await at("2009-03-31"), await at("2009-06-30"));
  const from = lines.indexOf("Skelbækgade 2009, mål 1.3");
  expect(lines.slice(from, from + 4)).toEqual([
    "Skelbækgade 2009, mål 1.3",
    "  Tal: 91,33 pct. → 91,5 pct.",
    "  Bemærkning: – → Vikaren er på plads.",
    "  Handlingsplan: – → Vikar ansættes, Mette, frist 15. juni 2009, i gang",
  ]);
});

test("a figure that is edited in a copy is the only difference", async () => {
  const [own, copy] = [sampleWorkbook(), sampleWorkbook()];
  copy.typeIn({ table: "Målinger", row: 5 + 11, header: "Tæller", value: 300, numberFormat: "General" });
  const read = (workbook: typeof own) => readStanding(workbook, { asOf: null, isThen: false }, () => "2010-12-31");
  const lines = compared(await read(own), await read(copy));
  expect(lines[0]).toBe("Sygedagpenge 2008, mål 4.1");
  expect(lines.slice(1).every((line) => /^ {2}(Tal|Status): /.test(line))).toBe(true);
});
