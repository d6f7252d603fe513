import { run } from "../../../workbench/cli/run";

async function rk(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(args, {
    print: (text) => out.push(text),
    warn: () => undefined,
    fail: (line) => err.push(line),
    colour: false,
  });
  return { code, out: out.join("\n"), err };
}

const SAMPLE = "samples/resultatkontrakter.xlsx";
const JUNE = "Skelbækgade 2009 pr. 30. juni 2009";
const SEPTEMBER = "Skelbækgade 2009 pr. 30. september 2009";

test.each([
  ["a date and a file", ["30-06-2009", SAMPLE]],
  ["a file and a date", [SAMPLE, "2009-06-30"]],
  ["a file and two dates", [SAMPLE, "30-06-2009", "30-09-2009"]],
  ["a date, a file and the later date", ["30-06-2009", SAMPLE, "--date", "30-09-2009"]],
])("%s compares two dates of one workbook", async (_, args) => {
  const { code, out, err } = await rk("compare", ...args);
  expect([code, err]).toEqual([0, []]);
  expect(out.split("\n").slice(0, 5)).toEqual([
    `Før: ${SAMPLE}: ${JUNE}`,
    `Nu: ${SAMPLE}: ${SEPTEMBER}`,
    "",
    "Skelbækgade 2009, mål 1.1",
    "  Tal: 34,89 pct. → 35,33 pct.",
  ]);
});

test("two files are compared at their own dates; the same file twice differs in nothing", async () => {
  const { code, out } = await rk("compare", SAMPLE, SAMPLE);
  expect(code).toBe(0);
  expect(out.split("\n").at(-1)).toBe("Ingen forskelle i status, tal, ordlyd, bemærkninger eller handlingsplaner.");
});

test("--json gives each difference by its field", async () => {
  const { out } = await rk("compare", SAMPLE, "30-06-2009", "30-09-2009", "--json");
  const told = JSON.parse(out) as { before: unknown; differences: { nr: string; field: string }[] };
  expect(told.before).toEqual([{ name: "Skelbækgade 2009", asOf: "2009-06-30" }]);
  expect(
    told.differences.filter(({ nr, field }) => nr === "2.2" && (field === "status" || field === "figure")),
  ).toEqual([
    {
      kind: "changed",
      contract: "Skelbækgade 2009",
      nr: "2.2",
      part: "",
      field: "status",
      was: "✖ Bagud",
      now: "▲ I risiko",
    },
    {
      kind: "changed",
      contract: "Skelbækgade 2009",
      nr: "2.2",
      part: "",
      field: "figure",
      was: "3,6 måneder",
      now: "3,3 måneder",
    },
  ]);
});

const USAGE = "Skriv: rk compare FØR.xlsx EFTER.xlsx eller rk compare 30-06-2009 BOG.xlsx";
test.each<[string, string[], string]>([
  ["nothing", [], `Filnavn mangler. ${USAGE}`],
  ["one file", [SAMPLE], `Der skal være to statusser at sammenligne. ${USAGE}`],
  ["three files", ["a.xlsx", "b.xlsx", "c.xlsx"], `Der skal være to statusser at sammenligne. ${USAGE}`],
  ["a file that is not there", ["a.xlsx", SAMPLE], "Filen a.xlsx findes ikke."],
  ["a date that is none", ["31-02-2009", SAMPLE], "»31-02-2009« er ikke en dato. Skriv fx --date 31-03-2009."],
  [
    "a date that no contract covers",
    ["30-06-2020", SAMPLE],
    "Ingen kontrakt dækker 30. juni 2020. Vælg en dag i en kontrakts periode.",
  ],
])("%s is refused with one sentence", async (_, args, sentence) => {
  expect(await rk("compare", ...args)).toEqual({ code: 2, out: "", err: [sentence] });
});
