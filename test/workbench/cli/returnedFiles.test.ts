import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { hasLibreOffice, savedByLibreOffice } from "../../support/libreOffice";
import { played } from "../../support/playedCentre";
import { rk, sent } from "../../support/sentRound";

/** What each centre types before somebody does something else to its file. */
const TYPED = `
put(book['Målinger'], 'Værdi', 66, Nr='1.1', Periode='marts 2010')
put(book['Bemærkninger'], 'Bemærkning', 'Færre henvisninger', Nr='1.2')
`;
const BOTH = [
  "Ny: Center A 2010, mål 1.1, marts 2010. Værdi: tom → 66.",
  "Ny: Center A 2010, mål 1.2, bemærkning. Bemærkning: tom → Færre henvisninger.",
];
const REMARK = BOTH.slice(1);

/** Programs on a file that came back, and what is told of it. */
const PLAYS: Readonly<Record<string, { program: string; out?: readonly string[]; warned?: readonly string[] }>> = {
  "sheets renamed, and one hidden": {
    program:
      "book['Målinger'].title = 'Vores tal'; book['Bemærkninger'].title = 'Noter'; book['Udsendt'].sheet_state = 'veryHidden'",
  },
  "tables converted to ranges": { program: "for s in book.worksheets:\n    for t in list(s.tables): del s.tables[t]" },
  "the table's columns in another order, formulas gone": {
    program: [
      "f = book['Målinger']; del f.tables['Målinger']",
      "rows = [[c.value for c in r] for r in f.iter_rows(min_row=4)]",
      "order = [4, 5, 0, 1, 2, 3] + list(range(6, len(rows[0])))",
      "for i, r in enumerate(rows):",
      "    for j, k in enumerate(order): f.cell(4 + i, j + 1).value = None if str(r[k]).startswith('=') else r[k]",
    ].join("\n"),
  },
  "as Numbers exports it: a summary first, a table a sheet, no tables or checks": {
    program: [
      "book.create_sheet('Export Summary', 0)['B3'] = 'This document was exported from Numbers.'",
      "for s in book.worksheets:",
      "    for t in list(s.tables): del s.tables[t]",
      "    s.data_validations.dataValidation = []",
      "    s.title = s.title + ' - Table 1'",
    ].join("\n"),
  },
  "numbers of goals as numbers": {
    program:
      "f = book['Målinger']\nfor r in range(5, f.max_row + 1):\n    if f.cell(r, 2).value: f.cell(r, 2).value = float(f.cell(r, 2).value)",
  },
  "a column deleted": {
    program: "f = book['Målinger']; del f.tables['Målinger']; f.delete_cols(6)",
    out: REMARK,
    warned: [
      "Fanen Målinger mangler kolonnen Værdi og er læst, som den blev sendt. Ret kolonnens overskrift i filen, og læs den igen.",
    ],
  },
  "a sheet deleted": {
    program: "del book['Målinger']",
    out: REMARK,
    warned: ["Filen mangler Målinger; det er læst, som det blev sendt."],
  },
  "a formula that no program has computed": {
    program: "put(book['Målinger'], 'Værdi', '=60+6', Nr='1.1', Periode='marts 2010')",
    out: REMARK,
    warned: [
      "Målinger, række 5: Feltet har en formel uden værdi. Skriv tallet i stedet for. »Center A 2010 · 1.1 · 73190 borgere i virksomhedspraktik i Center A · marts 2010 · antal«",
    ],
  },
  "rows below the table": {
    program:
      "f = book['Målinger']; n = f.max_row + 2; f.cell(n, 1).value = 'Hilsen Mette'; f.cell(n + 1, 5).value = 'I alt'; f.cell(n + 1, 6).value = 999",
    warned: [
      "Målinger, række 13: Rækken mangler Kontrakt eller Nr. Skriv dem, som de står på fanen Mål. »I alt · 999«",
    ],
  },
};

const told = (lines: readonly string[], name: string): string[] => lines.map((line) => line.replace(`${name}: `, ""));

test("whatever a program or a person does to a file, its figures come in or it is told what does not", async () => {
  await sent(async (path, fileOf) => {
    for (const [what, { program, out = BOTH, warned = [] }] of Object.entries(PLAYS)) {
      const file = played(fileOf("Center A"), path("a.xlsx"), `${TYPED}\n${program}`);
      const ran = await rk("collect", path("ind.xlsx"), file, "--accept", "all", "--out", path("ud.xlsx"), "--force");
      expect([
        what,
        ran.code,
        ran.err,
        told(ran.out.split("\n").slice(0, -2), "a.xlsx"),
        told(ran.warned, "a.xlsx"),
      ]).toEqual([what, 0, [], out, warned]);
    }
  });
}, 120_000);

/** A file without its custom properties, and (`strict`) in the strict form of the format, as some programs save it. */
function otherwiseSaved(bytes: Uint8Array, strict: boolean): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).flatMap(([name, part]): [string, Uint8Array][] => {
    if (name === "docProps/custom.xml") return [];
    if (!/\.(?:xml|rels)$/.test(name)) return [[name, part]];
    const text = strFromU8(part).replace(/<(?:Override|Relationship)[^>]*custom[^>]*\/>/g, "");
    const ns = text
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
    return [[name, strToU8(strict ? ns : text)]];
  });
  return zipSync(Object.fromEntries(parts));
}

test("a file that lost its properties, or is saved in the strict form, is read by its sheet Udsendt", async () => {
  await sent(async (path, fileOf) => {
    const typed = readFileSync(played(fileOf("Center A"), path("a.xlsx"), TYPED));
    for (const strict of [false, true]) {
      writeFileSync(path("b.xlsx"), otherwiseSaved(new Uint8Array(typed), strict));
      const ran = await rk("collect", path("ind.xlsx"), path("b.xlsx"), "--out", path("ud.xlsx"), "--force");
      expect([strict, ran.code, ran.err, told(ran.out.split("\n").slice(0, 2), "b.xlsx")]).toEqual([
        strict,
        0,
        [],
        BOTH,
      ]);
    }
  });
}, 60_000);

(hasLibreOffice() ? test : test.skip)(
  "LibreOffice saves what is read, also a formula's value; its other formats are refused in one line each",
  async () => {
    await sent(async (path, fileOf) => {
      const formula = "put(book['Målinger'], 'Værdi', '=60+6', Nr='1.1', Periode='marts 2010')";
      const typed = new Uint8Array(readFileSync(played(fileOf("Center A"), path("a.xlsx"), `${TYPED}${formula}`)));
      writeFileSync(path("lo.xlsx"), savedByLibreOffice(typed));
      const ran = await rk("collect", path("ind.xlsx"), path("lo.xlsx"), "--out", path("ud.xlsx"));
      expect([ran.code, ran.err, told(ran.out.split("\n").slice(0, 2), "lo.xlsx")]).toEqual([0, [], BOTH]);
      expect(ran.warned).toEqual(["lo.xlsx: Ét felt har en formel; dens værdi er taget."]);
      rmSync(path("ud.xlsx"));
      const none = "Filen er ingen Excel-projektmappe (.xlsx). Bed centret gemme den som .xlsx og sende den igen.";
      for (const [format, says] of [
        ["xls", "Filen er i det gamle format .xls. Åbn den i Excel, gem den som .xlsx, og vælg den."],
        ["csv", none],
        ["ods", none],
      ] as const) {
        writeFileSync(path(`lo.${format}`), savedByLibreOffice(typed, format));
        expect(await rk("collect", path("ind.xlsx"), path(`lo.${format}`), "--out", path("ud.xlsx"))).toMatchObject({
          code: 2,
          err: [`lo.${format}: ${says}`],
        });
      }
      expect(existsSync(path("ud.xlsx"))).toBe(false);
    });
  },
  120_000,
);

test("rows that were moved to another contract never empty their own, though everything is accepted", async () => {
  await sent(async (path, fileOf) => {
    const moved = `
f = book['Målinger']
for r in range(5, f.max_row + 1):
    if f.cell(r, 1).value: f.cell(r, 1).value = 'Center B 2010'
`;
    const file = played(fileOf("Center A"), path("a.xlsx"), moved);
    const ran = await rk("collect", path("ind.xlsx"), file, "--accept", "all", "--out", path("ud.xlsx"));
    expect([ran.code, ran.out.split("\n")[0]]).toEqual([0, "Taget imod: intet"]);
    expect(ran.warned.filter((line) => line.startsWith("Ikke taget imod: a.xlsx: Ændret: "))).toHaveLength(5);
    expect(ran.warned.filter((line) => line.includes("er ikke et af kontraktens mål"))).toHaveLength(5);
  });
}, 60_000);
