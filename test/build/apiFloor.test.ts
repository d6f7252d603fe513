import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { memberUses } from "../../scripts/apiFloor/members";
import { floorOf, isAtLeast, isMet } from "../../scripts/apiFloor/requirement";

const FLOOR = floorOf('<Set Name="ExcelApi" MinVersion="1.13"/> <Set Name="SharedRuntime" MinVersion="1.1" />');
const ask = (version: string, set = "ExcelApi"): string =>
  `Office.context.requirements.isSetSupported("${set}", "${version}")`;
const UNDO = "Excel.run({ mergeUndoGroup: true }, async () => undefined)"; // ExcelApi 1.20
const NEED = "Excel.RunOptions.mergeUndoGroup";

const cases = [
  { code: UNDO, above: [NEED] },
  { code: `if (${ask("1.20")}) ${UNDO}`, above: [] },
  { code: `if (${ask("1.21")}) ${UNDO}`, above: [] },
  { code: `if (${ask("1.19")}) ${UNDO}`, above: [NEED] },
  { code: `if (${ask("1.9")}) ${UNDO}`, above: [NEED] },
  { code: `if (${ask("1.20", "WordApi")}) ${UNDO}`, above: [NEED] },
  { code: `if (${ask("1.20")}) {} else ${UNDO}`, above: [NEED] },
  { code: `if (!${ask("1.20")}) {} else ${UNDO}`, above: [] },
  { code: `if (!${ask("1.20")}) ${UNDO}`, above: [NEED] },
  { code: `if (!${ask("1.20")}) return; ${UNDO}`, above: [] },
  { code: `if (!${ask("1.20")}) { day; throw day; } ${UNDO}`, above: [] },
  { code: `if (!${ask("1.20")}) day; ${UNDO}`, above: [NEED] },
  { code: `if (!${ask("1.19")}) return; ${UNDO}`, above: [NEED] },
  { code: `${UNDO}; if (!${ask("1.20")}) return;`, above: [NEED] },
  { code: `{ if (!${ask("1.20")}) return; } ${UNDO}`, above: [NEED] },
  { code: `if (!${ask("1.20")} || day) return; ${UNDO}`, above: [] },
  { code: `if (!${ask("1.20")} && day) return; ${UNDO}`, above: [NEED] },
  { code: `if (day && ${ask("1.20")}) ${UNDO}`, above: [] },
  { code: `if (day || ${ask("1.20")}) ${UNDO}`, above: [NEED] },
  { code: `return ${ask("1.20")} && ${UNDO}`, above: [] },
  { code: `return ${ask("1.20")} || ${UNDO}`, above: [NEED] },
  { code: `return ${ask("1.20")} ? ${UNDO} : null`, above: [] },
  { code: `return ${ask("1.20")} ? null : ${UNDO}`, above: [NEED] },
  { code: "sheet.getRange().getMergedAreasOrNullObject()", above: [] }, // ExcelApi 1.13
  { code: "sheet.getRange().getDependents()", above: ["Excel.Range.getDependents"] }, // ExcelApi 1.15
  { code: "const { getDependents } = sheet.getRange()", above: ["Excel.Range.getDependents"] },
  { code: 'sheet.getRange().load("address, valuesAsJson")', above: ["Excel.Range.valuesAsJson"] }, // ExcelApi 1.16
  { code: 'sheet.tables.load("items/name")', above: [] },
  { code: "sheet.getRange().load({ valuesAsJson: true })", above: ["Excel.Interfaces.RangeLoadOptions.valuesAsJson"] },
  { code: "Office.addin.showAsTaskpane()", above: [] },
  { code: "Office.ribbon.requestUpdate", above: ["Office.Ribbon.requestUpdate"] }, // RibbonApi 1.1
  { code: "const day: Excel.LinkedWorkbook | null = null; day", above: ["Excel.LinkedWorkbook"] }, // ExcelApiOnline
];

const files = new Map(
  cases.map(({ code }, index) => [
    path.resolve(`src/planted${index}.ts`),
    `export const f = (sheet: Excel.Worksheet, day: number): unknown => { ${code}; return sheet; };`,
  ]),
);

function programOf(): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    strict: true,
    types: ["office-js", "custom-functions-runtime"],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, target) : ts.createSourceFile(name, text, target, true);
  };
  return ts.createProgram([...files.keys()], options, host);
}

const uses = memberUses(programOf(), (file) => files.has(file));

test.each(cases.map((each, index) => ({ ...each, index })))("»$code« is above the floor by $above", (planted) => {
  const own = uses.filter(({ file }) => file === path.resolve(`src/planted${planted.index}.ts`));
  const above = own.filter(({ needs, guards }) => needs !== null && !isMet(needs, [...FLOOR, ...guards]));
  expect(above.map(({ name }) => name)).toEqual(planted.above);
});

test.each([
  ["1.13", "1.13", true],
  ["1.12", "1.13", false],
  ["1.9", "1.13", false],
  ["2.0", "1.13", true],
])("version %s is at least %s: %s", (version, wanted, expected) => {
  expect(isAtLeast(version, wanted)).toBe(expected);
});

test("the manifest's floor is read from it", () => {
  expect(floorOf(readFileSync("manifest.xml", "utf8"))).toContainEqual({ set: "ExcelApi", version: "1.13" });
});
