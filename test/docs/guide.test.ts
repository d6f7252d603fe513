import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openXlsx } from "../../workbench/files/xlsx";

const ROOT = join(__dirname, "../..");
const SAMPLE = "samples/resultatkontrakter.xlsx";
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const pages = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));

test("the guide says what the sample holds, and how its status is made", async () => {
  const { workbook } = await openXlsx(new Uint8Array(readFileSync(join(ROOT, SAMPLE))));
  const contracts = workbook.getWorksheet("Kontrakter")?.getColumn(1).values.slice(5).filter(Boolean);
  expect([contracts?.length, workbook.getWorksheet("Status")]).toEqual([4, undefined]);
  expect(read("docs/vejledning.md")).toContain(
    `[${SAMPLE}](../${SAMPLE}): den har fire rigtige kontrakter med opdigtede tal. Arket Status er ikke med i filen: vælg **Opdater status**, så bliver det lavet.`,
  );
});

test.each([...pages("."), ...pages("docs"), ...pages("docs/adr"), ...pages("docs/eksempel"), ...pages("bench")])(
  "every file that %s links to is there",
  (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? "");
    const own = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(own.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  },
);
