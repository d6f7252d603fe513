import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { run } from "../../../workbench/cli/run";
import { index, saved, skelbaekgade, withAddIn } from "../../support/addInSession";
import { hasLibreOffice, printed } from "../../support/libreOffice";
import { openXmlFaults } from "../../support/openXml";
import { readWithOpenpyxl } from "../../support/openpyxl";

/** The file that a command of the command line writes. */
async function writtenBy(args: (out: string) => string[]): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "rk-"));
  const out = join(folder, "ud.xlsx");
  try {
    const nothing = (): void => undefined;
    expect(await run(args(out), { print: nothing, warn: nothing, fail: nothing, colour: false })).toBe(0);
    return new Uint8Array(readFileSync(out));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SAMPLE = "samples/resultatkontrakter.xlsx";

const FILES: readonly { name: string; file: () => Promise<Uint8Array> }[] = [
  { name: "the sample", file: async () => new Uint8Array(readFileSync(SAMPLE)) },
  { name: "new tables", file: () => writtenBy((out) => ["new", out]) },
  { name: "new tables with the sample", file: () => writtenBy((out) => ["new", out, "--sample"]) },
  { name: "the sample's status", file: () => writtenBy((out) => ["status", SAMPLE, "--out", out]) },
  {
    name: "a status refreshed twice, with a remark moved to its table",
    file: () =>
      withAddIn(async (session) => {
        await session.addIn.createSheets(skelbaekgade);
        await session.addIn.refreshStatus();
        const remark = session.sheet("Status").getCell(session.rowOfGoal("1.2"), index("remark"));
        session.host.userEdit("Status", remark.address, "Færre sager i marts");
        await session.addIn.refreshStatus();
        return saved(session);
      }),
  },
];

test.each(FILES)("$name is valid Open XML, and openpyxl opens it", async ({ file }) => {
  const bytes = await file();
  expect(await openXmlFaults(bytes)).toEqual([]);
  expect(Object.keys(readWithOpenpyxl(bytes).sheets).length).toBeGreaterThan(0);
});

if (hasLibreOffice())
  test.each(FILES)(
    "LibreOffice opens and prints $name",
    async ({ file }) => {
      const words = printed(await file()).flatMap((page) => page.words.map(({ text }) => text));
      expect(words).toContain("Kontrakt");
    },
    120_000,
  );

test("the validator tells of a fault: it is no rubber stamp", async () => {
  const parts = unzipSync(new Uint8Array(readFileSync(SAMPLE)));
  const [name = ""] = Object.keys(parts).filter((each) => /worksheets\/sheet1\.xml$/.test(each));
  const xml = new TextDecoder().decode(parts[name]).replace("<sheetData", "<sheetdata");
  const faults = await openXmlFaults(zipSync({ ...parts, [name]: strToU8(xml.replace("</sheetData", "</sheetdata")) }));
  expect(faults.length).toBeGreaterThan(0);
});
