import { existsSync } from "node:fs";
import { CENTRES, contractOf } from "../../support/exchangeContent";
import { CENTRE_STIRS, CENTRE_TYPES, played } from "../../support/playedCentre";
import { figure, rk, sent, tableIn, type Path } from "../../support/sentRound";

const FOUR = CENTRES.slice(0, 4);

/** Meanwhile the office types the figure of two centres itself. */
const officeTypes = (from: string, to: string): string =>
  played(
    from,
    to,
    [
      "f = book['Målinger']",
      "r = f.max_row",
      "for c, v in (('Center A 2010', 70), ('Center B 2010', 71)):",
      "    r += 1",
      "    for at, value in ((1, c), (2, '1.1'), (4, 'marts 2010'), (5, v)): f.cell(r, at).value = value",
      "f.tables['Målinger'].ref = f.tables['Målinger'].ref.split(':')[0] + ':I' + str(r)",
    ].join("\n"),
  );

const marchOf = (file: string): unknown[] => FOUR.map((centre) => figure(file, centre, "1.1", "marts 2010"));

/** What the four centres have said in a workbook: figures, remarks, plans and the log of them. */
const said = (file: string) => ({
  figures: tableIn(file, "Målinger"),
  remarks: tableIn(file, "Bemærkninger"),
  plans: tableIn(file, "Handlingsplaner"),
  log: tableIn(file, "Indsendt"),
});

const ok = async (...args: string[]) => {
  const ran = await rk(...args);
  expect([ran.code, ran.err]).toEqual([0, []]);
  return ran;
};

test("one round from its sending to next year's contracts, each step on the file before", async () => {
  await sent(async (path, fileOf) => {
    const ours = officeTypes(path("ind.xlsx"), path("vores.xlsx"));
    const back = FOUR.map((centre, at) => {
      const typed = played(fileOf(centre), path(`${centre}.xlsx`), CENTRE_TYPES);
      return at === 2 ? played(typed, typed, CENTRE_STIRS) : typed;
    });
    const wrong = played(path("ind.xlsx"), path("forkert.xlsx"), "");
    const refused = await rk("collect", ours, ...back, wrong, "--accept", "all", "--out", path("nej.xlsx"));
    expect([refused.code, refused.err.length, existsSync(path("nej.xlsx"))]).toEqual([2, 1, false]);

    const taken = await ok("collect", ours, ...back, "--accept", "all", "--out", path("taget.xlsx"));
    expect(taken.warned.filter((line) => line.startsWith("Centrets gælder: "))).toHaveLength(2);
    expect(taken.out).toContain("Taget imod: 4 tal, 4 bemærkninger og 8 handlingsplaner");
    expect(marchOf(path("taget.xlsx"))).toEqual([66, 66, 66, 66]);

    const out = await ok("collect", path("taget.xlsx"), "--take-back", "--out", path("ude.xlsx"));
    expect(out.out).toBe(`16 er taget ud igen.\nSkrevet: ${path("ude.xlsx")}`);
    expect(marchOf(path("ude.xlsx"))).toEqual([70, 71, undefined, undefined]);
    expect(said(path("ude.xlsx"))).toEqual(said(ours));

    await ok("collect", path("ude.xlsx"), ...back, "--accept", "all", "--out", path("igen.xlsx"));
    expect(said(path("igen.xlsx"))).toEqual(said(path("taget.xlsx")));
    expect(tableIn(path("igen.xlsx"), "Indsendt")).toHaveLength(4);

    const closed = await closedFour(path, path("igen.xlsx"));
    expect(tableIn(closed, "Lukninger")).toHaveLength(4);
    expect(
      tableIn(closed, "Historik")
        .filter((row) => row["Nr"] === "1.1")
        .map((row) => row["Faktisk"]),
    ).toEqual(FOUR.map((_centre, at) => expect.closeTo(57 + 48 + 66 + (2 * at) / 1000, 9)));
    const late = await rk("collect", closed, ...back, "--out", path("sent.xlsx"));
    expect(late.err).toEqual([
      FOUR.map(
        (centre) =>
          `${centre}.xlsx: Filen er fra en gammel runde: ${centre} 2010 pr. 31. marts 2010, og status pr. 31. marts 2010 er lukket. Genåbn perioden, hvis filen skal med.`,
      ).join(" "),
    ]);

    const next = await ok("next", closed, "--year", "2011", "--out", path("2011.xlsx"));
    expect(next.out.split("\n")[0]).toBe("Center A 2011: 3 mål, 8 at beslutte");
    const goals = tableIn(path("2011.xlsx"), "Mål").filter((row) => row["Kontrakt"] === "Center A 2011");
    expect(goals.map((row) => [row["Nr"], row["Måltal"], row["Frist"], row["Udgangspunkt"]])).toEqual([
      ["1.1", "", "", ""],
      ["1.2", "", "", 91.33333333333333],
      ["2.1", "", "", ""],
    ]);
    expect(tableIn(path("2011.xlsx"), "Indsendt")).toEqual([]);
  });
}, 180_000);

async function closedFour(path: Path, from: string): Promise<string> {
  let file = from;
  for (const centre of FOUR) {
    const to = path(`lukket ${centre}.xlsx`);
    await ok("close", file, "--contract", contractOf(centre), "--date", "31-03-2010", "--by", "Anna", "--out", to);
    file = to;
  }
  return file;
}

test("a workbook that remembers its round refuses the files of the round before", async () => {
  await sent(async (path, fileOf) => {
    const march = played(fileOf("Center A"), path("a.xlsx"), CENTRE_TYPES);
    const june = ["--date", "30-06-2010", "--out", path("juni"), "--book", path("runde.xlsx")];
    const ran = await ok("send", path("ind.xlsx"), ...june);
    expect(ran.out.split("\n").slice(-2)).toEqual([
      `Skrevet: 10 projektmapper i ${path("juni")}`,
      `Skrevet: ${path("runde.xlsx")}`,
    ]);
    const late = await rk("collect", path("runde.xlsx"), march, "--out", path("ud.xlsx"));
    expect([late.code, late.err]).toEqual([
      2,
      [
        "a.xlsx: Filen er fra en gammel runde: Center A 2010 pr. 31. marts 2010, og der er en nyere pr. 30. juni 2010. Brug den nye fil.",
      ],
    ]);
    const new2 = played(path("juni/Jobcenter Center A 2010-06-30.xlsx"), path("ny.xlsx"), CENTRE_TYPES);
    const collected = await ok("collect", path("runde.xlsx"), new2, "--accept", "all", "--out", path("ud.xlsx"));
    expect(collected.out).toContain("Taget imod: ");
    expect(tableIn(path("ud.xlsx"), "Indsendt").map((row) => row["Kontrakt"])).toEqual(["Center A 2010"]);
    // The workbook that was sent from knows of no later round, and takes the older file.
    expect((await rk("collect", path("ind.xlsx"), march, "--out", path("ud2.xlsx"))).code).toBe(0);
  });
}, 60_000);

test.each([
  {
    args: ["collect", "i.xlsx", "--take-back"],
    says: "--out mangler. Skriv: rk collect IND.xlsx --take-back --out UD.xlsx",
  },
  { args: ["collect", "--take-back"], says: "Filnavn mangler. Skriv: rk collect IND.xlsx --take-back --out UD.xlsx" },
  {
    args: ["collect", "i.xlsx", "a.xlsx", "--take-back", "--out", "u.xlsx"],
    says: "--take-back læser ingen filer fra centrene: a.xlsx. Skriv: rk collect IND.xlsx --take-back --out UD.xlsx",
  },
  {
    args: ["collect", "i.xlsx", "--take-back", "--accept", "all", "--out", "u.xlsx"],
    says: "Vælg enten --take-back eller --accept. Skriv: rk collect IND.xlsx --take-back --out UD.xlsx",
  },
  {
    args: ["send", "i.xlsx", "--out", "ud", "--book", "./ud"],
    says: "--book og --out er den samme. --out er en mappe, og --book er en projektmappe.",
  },
])("$says", async ({ args, says }) => {
  expect(await rk(...args)).toMatchObject({ code: 2, err: [says] });
});

test("a workbook that nothing was taken in by says so, and a file that exists is not written over", async () => {
  await sent(async (path) => {
    const none = await rk("collect", path("ind.xlsx"), "--take-back", "--out", path("ud.xlsx"));
    expect([none.code, none.err, existsSync(path("ud.xlsx"))]).toEqual([
      2,
      [`${path("ind.xlsx")} husker ikke, at der er taget imod noget. Brug den fil, rk collect skrev.`],
      false,
    ]);
    const there = `Filen ${path("ind.xlsx")} findes allerede. Vælg et andet navn, eller skriv --force for at overskrive den.`;
    for (const args of [
      ["collect", path("ind.xlsx"), "--take-back", "--out", path("ind.xlsx")],
      ["send", path("ind.xlsx"), "--out", path("ud3"), "--book", path("ind.xlsx")],
    ])
      expect(await rk(...args)).toMatchObject({ code: 2, err: [there] });
    expect(existsSync(path("ud3"))).toBe(false);
  });
}, 60_000);
