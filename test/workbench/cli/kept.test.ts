import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openAddIn, type OpenedAddIn } from "../../../workbench/cli/openAddIn";
import { run } from "../../../workbench/cli/run";
import { isAsleep } from "../../../workbench/files/sleepingSheets";
import { saveXlsx } from "../../../workbench/files/xlsx";
import { zipEntries } from "../../../workbench/files/zipEntries";
import { saved, skelbaekgade, withAddIn } from "../../support/addInSession";
import { hasLibreOffice, printed } from "../../support/libreOffice";
import { openXmlFaults } from "../../support/openXml";
import { readWithOpenpyxl, type PyCell } from "../../support/openpyxl";

type Parts = Record<string, Uint8Array>;

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
/** Sparklines of a sheet's row, as Excel keeps them in the sheet's extensions. */
const sparklines = `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Målinger!E5:E6</xm:f><xm:sqref>K5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

/** Work with a file of its own, which is gone afterwards. */
async function inFolder<T>(work: (path: (name: string) => string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "rk-"));
  try {
    return await work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a command leaves of a workbook. */
const after = (bytes: Uint8Array, args: (file: string, out: string) => string[]): Promise<Uint8Array> =>
  inFolder(async (path) => {
    writeFileSync(path("ind.xlsx"), bytes);
    const faults: string[] = [];
    const hear = { print: () => undefined, warn: () => undefined, fail: (line: string) => void faults.push(line) };
    expect([await run(args(path("ind.xlsx"), path("ud.xlsx")), { ...hear, colour: false }), faults]).toEqual([0, []]);
    return new Uint8Array(readFileSync(path("ud.xlsx")));
  });

const status = (bytes: Uint8Array): Promise<Uint8Array> =>
  after(bytes, (file, out) => ["status", file, "--date", "31-03-2009", "--out", out]);

/** The tables of a contract, of which the measurements are as many rows as a large sheet has. */
function contractFile(rows = 0): Promise<Uint8Array> {
  const known = made.get(rows) ?? makeContractFile(rows);
  made.set(rows, known);
  return known;
}

const made = new Map<number, Promise<Uint8Array>>();

async function makeContractFile(rows: number): Promise<Uint8Array> {
  const more = Array.from({ length: rows }, (_, at) => ({
    Kontrakt: "Skelbækgade 2009",
    Nr: "1.2",
    Periode: `uge ${(at % 52) + 1} ${1900 + Math.floor(at / 52)}`,
    Værdi: at / 7,
  }));
  return withAddIn(async (session) => {
    await session.addIn.createSheets({ ...skelbaekgade, Målinger: [...(skelbaekgade.Målinger ?? []), ...more] });
    return saved(session);
  });
}

/** The workbook as people have it: with sparklines, custom XML, a part of another add-in, and one that nobody names. */
function furnished(bytes: Uint8Array): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  const change = (part: string, from: RegExp | string, to: string): void => {
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    expect(xml).toMatch(from);
    parts[part] = strToU8(xml.replace(from, to));
  };
  const entry = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const [goals = ""] = partsWith(parts, "Målform").filter((part) => part.startsWith("xl/tables"));
  const sheet = goals.replace("tables/table", "worksheets/sheet");
  change(sheet, "</worksheet>", `${sparklines}<!-- skrevet i hånden --></worksheet>`);
  parts["customXml/item1.xml"] = strToU8('<sag xmlns="urn:sager" nr="2026-117" />');
  parts["customXml/itemProps1.xml"] = strToU8(
    '<?xml version="1.0"?><ds:datastoreItem ds:itemID="{8E1F6E0C-0000-4000-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  );
  parts["customXml/_rels/item1.xml.rels"] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entry("rId1", `${office}customXmlProps`, "itemProps1.xml")}</Relationships>`,
  );
  parts["xl/andet/tilfoejelse.bin"] = Uint8Array.from([0, 255, 1, 254, 2]);
  parts["andre/ingen.bin"] = Uint8Array.from([9, 9, 9]);
  change(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `${entry("rId801", `${office}customXml`, "../customXml/item1.xml")}${entry("rId802", "http://eksempel.dk/2009/andet", "andet/tilfoejelse.bin")}</Relationships>`,
  );
  change(
    "[Content_Types].xml",
    "</Types>",
    '<Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
  );
  return zipSync(parts, { level: 3 });
}

const partsWith = (parts: Parts, text: string): string[] =>
  Object.keys(parts).filter((part) => strFromU8(parts[part] ?? new Uint8Array()).includes(text));

/** The parts of one zip that are packed in the same bytes in another. */
function samePacked(one: Uint8Array, other: Uint8Array): { same: string[]; changed: string[]; added: string[] } {
  const packed = new Map([...zipEntries(one)].map((entry) => [entry.name, entry.packed]));
  const after = new Map([...zipEntries(other)].map((entry) => [entry.name, entry.packed]));
  const isSame = (name: string): boolean => Buffer.compare(packed.get(name)!, after.get(name) ?? Buffer.alloc(0)) === 0;
  return {
    same: [...packed.keys()].filter(isSame).sort(),
    changed: [...packed.keys()].filter((name) => !isSame(name)).sort(),
    added: [...after.keys()].filter((name) => !packed.has(name)).sort(),
  };
}

/** The workbook's own parts that a first Status changes. */
const OWN = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];

describe("what a status writes of a workbook", () => {
  test("is a sheet and the workbook's own parts; every other part stays as it is packed", async () => {
    const before = furnished(await contractFile());
    const written = await status(before);

    const { same, changed, added } = samePacked(before, written);
    expect(changed).toEqual(OWN);
    expect(added).toHaveLength(1);
    expect(same).toEqual(
      expect.arrayContaining(["andre/ingen.bin", "customXml/item1.xml", "xl/andet/tilfoejelse.bin"]),
    );
    expect(same).toEqual(expect.arrayContaining(["xl/sharedStrings.xml", "xl/theme/theme1.xml"]));
    expect(same.filter((part) => /^xl\/(worksheets|tables)\/[^/]+$/.test(part)).length).toBeGreaterThan(10);
  });

  test("is what the engine writes when it writes everything", async () => {
    const before = furnished(await contractFile());
    const whole = await inFolder(async (path) => {
      writeFileSync(path("ind.xlsx"), before);
      const { addIn, opened, close } = await openAddIn(path("ind.xlsx"));
      await addIn.refreshStatus({ asOf: "2009-03-31" });
      const bytes = await saveXlsx({ ...opened, kept: null });
      close();
      return bytes;
    });
    const written = await status(before);
    expect(readWithOpenpyxl(written)).toEqual(readWithOpenpyxl(whole));
    expect(await openXmlFaults(written)).toEqual([]);
  });

  (hasLibreOffice() ? test : test.skip)("opens in LibreOffice", async () => {
    const words = printed(await status(furnished(await contractFile()))).flatMap((page) => page.words);
    expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(["Status", "sporet"]));
  });

  test("changes one part the next time, and none where nothing has changed", async () => {
    const first = await status(await contractFile());
    expect(samePacked(first, await status(first))).toMatchObject({ changed: [], added: [] });

    const parts: Parts = unzipSync(first);
    const [sheet = ""] = partsWith(parts, "<is>");
    const other = await after(first, (file, out) => ["status", file, "--date", "28-02-2009", "--out", out]);
    // February has a colour that March had not.
    expect(samePacked(first, other)).toMatchObject({ changed: ["xl/styles.xml", sheet], added: [] });
    expect(samePacked(other, await status(other))).toMatchObject({ changed: [sheet], added: [] });
  });

  test("leaves the sparklines that somebody has put on the Status sheet", async () => {
    const parts: Parts = unzipSync(await status(await contractFile()));
    const [sheet = ""] = partsWith(parts, "<is>");
    parts[sheet] = strToU8(strFromU8(parts[sheet]!).replace("</worksheet>", `${sparklines}</worksheet>`));
    const other = await after(zipSync(parts), (file, out) => ["status", file, "--date", "28-02-2009", "--out", out]);

    expect(strFromU8(unzipSync(other)[sheet]!)).toContain("<xm:f>Målinger!E5:E6</xm:f>");
    expect(await openXmlFaults(other)).toEqual([]);
  });

  test("is the same bytes each time", async () => {
    const before = furnished(await contractFile());
    expect(Buffer.compare(await status(before), await status(before))).toBe(0);
  });
});

describe("a workbook with a large sheet of figures", () => {
  test("is judged and written without its rows being built, and they stay as they are packed", async () => {
    const before = await contractFile(600);
    const { changed, added } = samePacked(before, await status(before));
    expect(changed).toEqual(OWN);
    expect(added).toHaveLength(1);
  });

  test("is read by formulas elsewhere, and sleeps on", async () => {
    const sum = "SUM(Målinger!E5:E1500)";
    const plainFile = await contractFile(600);
    const before = await changedIn(plainFile, async ({ opened }) => {
      opened.workbook.addWorksheet("Overblik").getCell("A1").value = { formula: sum };
    });
    expect(readWithOpenpyxl(before).sheets["Overblik"]?.cells["A1"]?.value).toBe(
      numbersIn(readWithOpenpyxl(plainFile).sheets["Målinger"]!.cells, "E"),
    );

    const written = await changedIn(before, async ({ addIn, opened, host, save }) => {
      await addIn.refreshStatus({ asOf: "2009-03-31" });
      host.userEdit("Overblik", "A2", "=A1*2");
      await save();
      expect(isAsleep(opened.workbook.getWorksheet("Målinger")!)).toBe(true);
    });
    const { A1, A2 } = readWithOpenpyxl(written).sheets["Overblik"]!.cells;
    expect(A2?.value).toBe(2 * Number(A1?.value));
  });

  test("is read as the engine reads it", async () => {
    const bytes = await contractFile(600);
    await inFolder(async (path) => {
      writeFileSync(path("ind.xlsx"), bytes);
      const { opened, close } = await openAddIn(path("ind.xlsx"));
      const whole = await withoutSleep(bytes);
      const [asleep, awake] = [opened.workbook, whole].map((workbook) =>
        workbook.getWorksheet("Målinger")!.getSheetValues(),
      );
      expect(asleep!.length).toBeGreaterThan(600);
      expect(asleep).toEqual(awake);
      const looks = [opened.workbook, whole].map((workbook) =>
        ["A4", "A5", "D300", "E500"].map((address) => workbook.getWorksheet("Målinger")!.getCell(address).style),
      );
      expect(looks[0]).toEqual(looks[1]);
      close();
    });
  });

  test("takes new figures at its end, and the rows above them stay", async () => {
    const bytes = await contractFile(600);
    const figures = "Kontrakt;Nr;Periode;Værdi\nSkelbækgade 2009;1.2;april 2009;91,5\n";
    const written = await inFolder(async (path) => {
      writeFileSync(path("tal.csv"), figures);
      return after(bytes, (file, out) => ["import", file, path("tal.csv"), "--out", out]);
    });
    const { cells } = readWithOpenpyxl(written).sheets["Målinger"]!;
    const values = Object.entries(cells).flatMap(([address, { value }]) => (/^E/.test(address) ? [value] : []));
    expect(values.slice(-3)).toEqual([598 / 7, 599 / 7, 91.5]);
    expect(await openXmlFaults(written)).toEqual([]);
  });
});

/** What work on an opened file leaves of it. */
const changedIn = (bytes: Uint8Array, work: (session: OpenedAddIn) => Promise<void>): Promise<Uint8Array> =>
  inFolder(async (path) => {
    writeFileSync(path("ind.xlsx"), bytes);
    const session = await openAddIn(path("ind.xlsx"));
    try {
      await work(session);
      return await session.save();
    } finally {
      session.close();
    }
  });

/** The sum of a column's numbers. */
const numbersIn = (cells: Record<string, PyCell>, column: string): number =>
  Object.entries(cells).reduce(
    (sum, [address, { value }]) => sum + (address.startsWith(column) && typeof value === "number" ? value : 0),
    0,
  );

async function withoutSleep(bytes: Uint8Array) {
  const { openXlsx } = await import("../../../workbench/files/xlsx");
  return (await openXlsx(bytes)).workbook;
}
