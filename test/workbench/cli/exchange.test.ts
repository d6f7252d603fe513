import { existsSync, readdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { CENTRES, targetOf } from "../../support/exchangeContent";
import { CENTRE_STIRS, CENTRE_TYPES, played } from "../../support/playedCentre";
import { readWithOpenpyxl } from "../../support/openpyxl";
import { openXmlFaults } from "../../support/openXml";
import { figure, rk, sent, tableIn } from "../../support/sentRound";

test("one workbook a centre, and in none of them a word or a figure of another's", async () => {
  await sent(async (path, fileOf) => {
    expect(readdirSync(path("ud"))).toHaveLength(10);
    for (const [at, centre] of CENTRES.entries()) {
      const parts = unzipSync(readFileSync(fileOf(centre)));
      const text = Object.values(parts)
        .map((part) => strFromU8(part))
        .join("\n");
      const others = CENTRES.flatMap((name, other) =>
        other === at ? [] : [name, String(targetOf(other)), ...(other > 0 ? [String(57 + other / 1000)] : [])],
      );
      expect(others.filter((word) => text.includes(word))).toEqual([]);
      expect(text.includes(`Lars i ${centre}`)).toBe(true);
      expect(Object.keys(parts).filter((part) => /customXml|webextension|hidden|comments/i.test(part))).toEqual([]);
      expect(
        /state="(?:hidden|veryHidden)"|hidden="1"|<definedName (?!name="_xlnm.Print_Titles")/.exec(text)?.[0] ?? "",
      ).toBe("");
    }
    expect(await openXmlFaults(readFileSync(fileOf("Center A")))).toEqual([]);
  });
}, 60_000);

test("the workbook says what to do by when, locks the goals, marks what is owed and checks what is typed", async () => {
  await sent(async (path, fileOf) => {
    const { sheets } = readWithOpenpyxl(readFileSync(fileOf("Center B")));
    expect(Object.keys(sheets)).toEqual(["Læs først", "Mål", "Målinger", "Bemærkninger", "Handlingsplaner", "Udsendt"]);
    expect(sheets["Læs først"]?.cells["A1"]?.value).toBe("Opfølgning pr. 31. marts 2010: Center B 2010");
    expect(sheets["Læs først"]?.cells["A2"]?.value).toBe("Udfyld filen, og send den tilbage senest 14. april 2010.");
    expect(Object.entries(sheets).map(([name, sheet]) => [name, sheet.protected])).toEqual([
      ["Læs først", true],
      ["Mål", true],
      ["Målinger", false],
      ["Bemærkninger", false],
      ["Handlingsplaner", false],
      ["Udsendt", true],
    ]);
    expect(tableIn(fileOf("Center B"), "Målinger")[0]).toMatchObject({
      Kontrakt: "Center B 2010",
      Nr: "1.1",
      Delmål: "",
      Periode: "marts 2010",
      Værdi: "",
      Mangler: "Mangler",
    });
    const remarks = tableIn(fileOf("Center B"), "Bemærkninger");
    expect(remarks.map((row) => [row["Nr"], row["Mangler"]])).toEqual([
      ["1.1", "Mangler"],
      ["1.2", "Mangler"],
      ["2.1", ""],
    ]);
    expect(tableIn(fileOf("Center B"), "Handlingsplaner")[0]).toMatchObject({ Plan: "1", Mangler: "Frist nået" });
    const lists = sheets["Målinger"]?.validations.map(({ type, formula }) => [type, formula]);
    expect(lists).toContainEqual(["list", '"Ja,Nej"']);
    expect(lists).toContainEqual(["list", '"Center B 2010"']);
    expect(lists).toContainEqual(["list", "Mål!$B$5:$B$7"]);
    expect(sheets["Handlingsplaner"]?.validations.map(({ formula }) => formula)).toContain(
      '"Planlagt,I gang,Gennemført,Opgivet"',
    );
    const custom = strFromU8(unzipSync(readFileSync(fileOf("Center B")))["docProps/custom.xml"] ?? new Uint8Array());
    for (const said of ["Projektmappe", ">Center B 2010<", ">2010-03-31<", '"Version"']) expect(custom).toContain(said);
    const again = await rk("send", path("ind.xlsx"), "--date", "31-03-2010", "--out", path("ud2"));
    expect(again.code).toBe(0);
    for (const name of readdirSync(path("ud")))
      expect(Buffer.compare(readFileSync(path(`ud/${name}`)), readFileSync(path(`ud2/${name}`)))).toBe(0);
  });
}, 60_000);

test("a file that was sorted, hidden, moved about and saved by another program says the same", async () => {
  await sent(async (path, fileOf) => {
    const typed = played(fileOf("Center C"), path("c.xlsx"), CENTRE_TYPES);
    const stirred = played(typed, path("c2.xlsx"), CENTRE_STIRS);
    const ran = await rk("collect", path("ind.xlsx"), stirred, "--accept", "all", "--out", path("ud.xlsx"));
    expect([ran.code, ran.err]).toEqual([0, []]);
    expect(ran.out).toContain("Taget imod: ét tal, én bemærkning og 2 handlingsplaner");
    expect(figure(path("ud.xlsx"), "Center C", "1.1", "marts 2010")).toBe(66);
    const plain = await rk("collect", path("ind.xlsx"), typed, "--accept", "all", "--out", path("ud2.xlsx"));
    expect(plain.out.replaceAll("c.xlsx", "c2.xlsx").replace("ud2", "ud")).toBe(ran.out);
    expect(tableIn(path("ud.xlsx"), "Indsendt")).toMatchObject([
      { Kontrakt: "Center C 2010", Fil: "c2.xlsx", "Indsendt af": "Mette Madsen", Tal: 1, Bemærkninger: 1, Planer: 2 },
    ]);
    const again = await rk("collect", path("ud.xlsx"), stirred, "--accept", "all", "--out", path("ud3.xlsx"));
    expect([again.code, again.err]).toEqual([0, []]);
    expect(again.out).toBe(`Intet at tage imod: projektmappen siger allerede det samme.\nSkrevet: ${path("ud3.xlsx")}`);
    for (const name of ["Målinger", "Bemærkninger", "Handlingsplaner", "Indsendt"])
      expect(tableIn(path("ud3.xlsx"), name)).toEqual(tableIn(path("ud.xlsx"), name));
  });
}, 60_000);

test("ten are sent, two are in conflict, and one is a wrong file", async () => {
  await sent(async (path, fileOf) => {
    const files = CENTRES.slice(0, 4).map((centre) => played(fileOf(centre), path(`${centre}.xlsx`), CENTRE_TYPES));
    // Meanwhile the office wrote a figure and a remark of its own for two of them.
    const ours = played(
      path("ind.xlsx"),
      path("ind2.xlsx"),
      [
        "f, b = book['Målinger'], book['Bemærkninger']",
        "r = f.max_row + 1",
        `for c, v in ((1, 'Center A 2010'), (2, '1.1'), (4, 'marts 2010'), (5, 70)): f.cell(r, c).value = v`,
        "f.tables['Målinger'].ref = f.tables['Målinger'].ref.split(':')[0] + ':I' + str(r)",
        "import datetime",
        `for c, v in ((1, 'Center B 2010'), (2, '1.2'), (4, datetime.datetime(2010, 3, 31)), (5, 'Vores bemærkning')): b.cell(5, c).value = v`,
      ].join("\n"),
    );
    const wrong = played(path("ind.xlsx"), path("forkert.xlsx"), "");
    const refused = await rk("collect", ours, ...files, wrong, "--accept", "all", "--out", path("ud.xlsx"));
    expect([refused.code, existsSync(path("ud.xlsx"))]).toEqual([2, false]);
    expect(refused.err).toEqual([
      "forkert.xlsx: Filen er ikke en af dem, der er sendt til centrene: den mangler fanen Udsendt. Bed centret om den fil, I har sendt.",
    ]);
    const onlyNew = await rk("collect", ours, ...files, "--out", path("nye.xlsx"));
    expect(onlyNew.warned.filter((line) => line.includes("Konflikt"))).toEqual([
      "Ikke taget imod: Center A.xlsx: Konflikt: Center A 2010, mål 1.1, marts 2010. Værdi: sendt tom, her nu 70, kom tilbage 66.",
      "Ikke taget imod: Center B.xlsx: Konflikt: Center B 2010, mål 1.2, bemærkning. Bemærkning: sendt tom, her nu Vores bemærkning, kom tilbage Færre henvisninger i marts.",
    ]);
    expect(CENTRES.slice(0, 4).map((centre) => figure(path("nye.xlsx"), centre, "1.1", "marts 2010"))).toEqual([
      70, 66, 66, 66,
    ]);
    const all = await rk("collect", path("nye.xlsx"), ...files, "--accept", "all", "--out", path("alle.xlsx"));
    expect(all.warned.filter((line) => line.startsWith("Centrets gælder: "))).toHaveLength(2);
    expect(figure(path("alle.xlsx"), "Center A", "1.1", "marts 2010")).toBe(66);
    expect(figure(path("alle.xlsx"), "Center E", "1.1", "marts 2010")).toBeUndefined();
    expect(
      (await rk("collect", path("alle.xlsx"), ...files, "--accept", "all", "--out", path("x.xlsx"))).out,
    ).toContain("Intet at tage imod");
  });
}, 120_000);
