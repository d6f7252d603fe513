import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { functionsJsonFaults } from "../../scripts/functions/lint";
import { functionsJsonOf, functionsJsonText, type FunctionsJson } from "../../scripts/functions/metadata";
import { brokenPromises, type ReleasedFunction } from "../../scripts/functions/released";
import { argumentNames } from "../../src/text/da/functions";

const source = "src/functions/functions.ts";
const committedText = readFileSync("src/functions/functions.json", "utf8");
const committed = JSON.parse(committedText) as FunctionsJson;
const released = JSON.parse(readFileSync("src/functions/released.json", "utf8")) as ReleasedFunction[];

describe("the committed functions.json", () => {
  test("is what the functions' comments give: npm run generate functions", async () => {
    expect(committedText).toBe(functionsJsonText(await functionsJsonOf([source])));
  });

  test("has no faults", () => {
    expect(functionsJsonFaults(committed, [readFileSync(source, "utf8")])).toEqual([]);
  });

  test("has these functions", () => {
    expect(committed.functions.map(({ id, name }) => [id, name])).toEqual([
      ["MAALOPFYLDELSE", "MÅLOPFYLDELSE"],
      ["MAALSTATUS", "MÅLSTATUS"],
      ["MAALAFVIGELSE", "MÅLAFVIGELSE"],
      ["MAALTAL", "MÅLTAL"],
      ["PERIODEMAAL", "PERIODEMÅL"],
      ["MAALPROGNOSE", "MÅLPROGNOSE"],
      ["KONTRAKTSTATUS", "KONTRAKTSTATUS"],
      ["MAALMATRIX", "MÅLMATRIX"],
      ["MAALFORKLARING", "MÅLFORKLARING"],
    ]);
  });

  test("hands errors in cells to the functions, and ranges whole", () => {
    const parameters = committed.functions.flatMap((one) => one.parameters);
    expect(committed.allowErrorForDataTypeAny).toBe(true);
    expect(new Set(parameters.map(({ type, dimensionality }) => `${type} ${dimensionality}`))).toEqual(
      new Set(["any matrix"]),
    );
  });

  test("names its arguments as the messages do", () => {
    const named = new Set(committed.functions.flatMap((one) => one.parameters.map(({ name }) => name)));
    expect(named).toEqual(new Set(Object.values(argumentNames)));
  });
});

describe("what has been released", () => {
  test("is kept", () => {
    expect(brokenPromises(released, committed)).toEqual([]);
  });

  test("holds every function", () => {
    expect(released.map(({ id }) => id)).toEqual(committed.functions.map(({ id }) => id));
  });

  const changed = (change: (one: FunctionsJson["functions"][number]) => object): FunctionsJson => ({
    ...committed,
    functions: committed.functions.map((one) => (one.id === "MAALTAL" ? { ...one, ...change(one) } : one)),
  });
  test.each<{ change: string; metadata: FunctionsJson; broken: string }>([
    {
      change: "a changed id",
      metadata: changed(() => ({ id: "MAALTALLET" })),
      broken: "MAALTAL was released and has vanished or changed its id",
    },
    {
      change: "a vanished function",
      metadata: { ...committed, functions: committed.functions.filter(({ id }) => id !== "MAALTAL") },
      broken: "MAALTAL was released and has vanished or changed its id",
    },
    {
      change: "a changed name",
      metadata: changed(() => ({ name: "MÅLTALLET" })),
      broken: "MAALTAL was released as MÅLTAL and is now MÅLTALLET",
    },
    {
      change: "arguments in another order",
      metadata: changed((one) => ({ parameters: [...one.parameters].reverse() })),
      broken: "MAALTAL was released with the arguments udgangspunkt; ændring; ændringstype",
    },
    {
      change: "a new required argument",
      metadata: changed((one) => ({
        parameters: [...one.parameters, { name: "ny", description: "Ny.", type: "any" }],
      })),
      broken: "MAALTAL now requires an argument that it was released without",
    },
  ])("does not bear $change", ({ metadata, broken }) => {
    expect(brokenPromises(released, metadata)).toEqual([broken]);
  });

  test("bears a new last argument that may be left out", () => {
    expect(
      brokenPromises(
        released,
        changed((one) => ({
          parameters: [...one.parameters, { name: "ny", description: "Ny.", type: "any", optional: true }],
        })),
      ),
    ).toEqual([]);
  });
});

/** The faults of sources that are not ours, a file each. */
async function faultsOf(...texts: string[]): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "functions-"));
  const files = texts.map((text, index) => {
    const file = path.join(folder, `${index}.ts`);
    writeFileSync(file, text);
    return file;
  });
  try {
    return functionsJsonFaults(await functionsJsonOf(files), texts);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const declared = (tag: string, description = "Beskrivelse."): string =>
  `/**\n * ${description}\n * @customfunction ${tag}\n * @param tal Et tal.\n */\nexport function one(tal: unknown[][]): unknown[][] { return tal; }\n`;

test.each<{ planted: string; source: string; fault: string }>([
  { planted: "a name that looks like a cell", source: declared("ABC1"), fault: "ABC1 looks like a cell" },
  { planted: "a name that looks like a cell in R1C1", source: declared("R1C1"), fault: "R1C1 looks like a cell" },
  { planted: "a name of two letters", source: declared("MAAL MÅ"), fault: "MÅ has fewer than three characters" },
  {
    planted: "the name of an English function",
    source: declared("FORECAST"),
    fault: "FORECAST is a function of Excel",
  },
  {
    planted: "the name of a Danish function",
    source: declared("TAELHVIS TÆL.HVIS"),
    fault: "TÆL.HVIS is a function of Danish Excel",
  },
  { planted: "the name of a macro command", source: declared("RUN"), fault: "RUN is a command of Excel 4.0 macros" },
  {
    planted: "an id that begins with a digit",
    source: declared("1MAAL MÅLET"),
    fault: "The id 1MAAL must begin with a letter and hold A–Z, 0–9, _ and . only",
  },
  { planted: "a name in small letters", source: declared("MAALET målet"), fault: "The name målet is not in capitals" },
  {
    planted: "two spaces before the name",
    source: declared("MAALET  MÅLET"),
    fault: "MAALET is named MAALET, not MÅLET: is there more than one space before the name?",
  },
  {
    planted: "an arrow function",
    source: `${declared("MAALET MÅLET")}/** To. @customfunction MAALTO */\nexport const two = () => 1;\n`,
    fault: "MAALTO is tagged but missing: only a function declaration gives metadata",
  },
  {
    planted: "a licence for a description",
    source: `/** Copyright (c) 2026. */\n${declared("MAALET MÅLET")}`,
    fault: "MAALET is described by a licence comment",
  },
  { planted: "no description", source: declared("MAALET MÅLET", ""), fault: "MAALET has no description" },
  {
    planted: "an argument without a description",
    source: declared("MAALET MÅLET").replace(" Et tal.", ""),
    fault: "MAALET: tal has no description",
  },
  {
    planted: "too large a file",
    source: declared("MAALET MÅLET", "Lang. ".repeat(180_000)),
    fault: "does not load more than 1000000",
  },
])("$planted is refused", async ({ source: text, fault }) => {
  expect((await faultsOf(text)).filter((one) => one.includes(fault))).toHaveLength(1);
});

test.each([
  { planted: "one id", second: "MAALET MÅLTO", fault: "The id MAALET is used twice" },
  { planted: "one name", second: "MAALTO MÅLET", fault: "The name MÅLET is used twice" },
])("$planted in two files is refused", async ({ second, fault }) => {
  expect(await faultsOf(declared("MAALET MÅLET"), declared(second))).toContain(fault);
});

test("a decomposed Å is refused", async () => {
  await expect(faultsOf(declared("MAALET MÅLET".normalize("NFD")))).rejects.toThrow();
});

test("a good function is let through", async () => {
  expect(await faultsOf(declared("MAALET MÅLET"))).toEqual([]);
});
