import { readdirSync } from "node:fs";
import { rulesBrokenBy, type Planted } from "../support/lintTexts";

/** Whom each folder of src may import (docs/architecture.md). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ["domain"],
  reading: ["domain"],
  report: ["domain", "text"],
  sheets: ["domain", "text", "report"],
  files: ["domain", "text", "report"],
  app: ["domain", "text", "reading", "report", "sheets", "files"],
  excel: ["domain", "sheets", "app"],
  functions: ["domain", "text", "report", "sheets"],
  taskpane: ["domain", "text", "report", "app"],
  commands: ["domain", "text", "report", "sheets", "app", "excel"],
};
const FOLDERS = Object.keys(MAY_IMPORT);
const BOUNDARIES = "house/boundaries";
const HOST = "house/host-globals";

type Case = Planted & { rule: string; error: boolean };

const at = (filePath: string, text: string, rule: string, error: boolean): Case => ({ filePath, text, rule, error });
const boundary = (filePath: string, text: string, error = true): Case => at(filePath, text, BOUNDARIES, error);
const host = (filePath: string, text: string, error = true): Case => at(filePath, text, HOST, error);

const pairs = FOLDERS.flatMap((from) =>
  FOLDERS.map((to) =>
    boundary(
      `src/${from}/planted.ts`,
      `import { x } from "../${to}/planted";`,
      from !== to && !MAY_IMPORT[from]?.includes(to),
    ),
  ),
);

const kinds = [
  'import { x } from "../excel/a";',
  'import type { X } from "../excel/a";',
  'import "../excel/a";',
  'export { x } from "../excel/a";',
  'export type { X } from "../excel/a";',
  'export * from "../excel/a";',
  'export * as all from "../excel/a";',
  'export const x = () => import("../excel/a");',
  "export const x = () => import(`../excel/a`);",
  'export const x = () => import("../excel/a" as string);',
  'const path = "../excel/a"; export const x = () => import(path);',
  'export type X = import("../excel/a").X;',
  'import x = require("../excel/a");',
  'const x = require("../excel/a");',
  'import { x } from "../../src/excel/a";',
  'import { x } from "src/excel/a";',
  'import { x } from "../goals/../excel/a";',
].map((text) => boundary("src/domain/planted.ts", text));

const outside = FOLDERS.flatMap((folder) => [
  boundary(`src/${folder}/planted.ts`, 'export * from "../../workbench/host/host";'),
  boundary(`src/${folder}/deep/planted.tsx`, 'export const x = () => import("../../../workbench/host/host");'),
  boundary(`src/${folder}/planted.ts`, 'import { facts } from "../../scripts/manifest/facts";'),
  boundary(`src/${folder}/planted.ts`, 'import "../../test/support/builders";'),
]);

const doors = [
  boundary("src/taskpane/index.tsx", 'import { addIn } from "../commands/commands";', false),
  boundary("src/taskpane/index.tsx", 'import { x } from "../excel/a";'),
  boundary("src/taskpane/App.tsx", 'import { addIn } from "../commands/commands";'),
  boundary("src/taskpane/goals/index.tsx", 'import { addIn } from "../../commands/commands";'),
  boundary("src/commands/commands.ts", 'import { App } from "../taskpane/App";'),
  boundary("src/functions/functions.ts", 'import { x } from "../app/goals/a";'),
  boundary("src/commands/goalJobs.ts", 'import { x } from "../reading/reading";'),
  boundary("src/another/planted.ts", "export const x = 1;"),
  boundary("src/planted.ts", "export const x = 1;"),
  boundary("src/domain/planted.ts", 'import { zipSync } from "fflate";', false),
];

const languages = [
  boundary("src/taskpane/goals/planted.tsx", 'import { goalTexts } from "../../text/da/goals";'),
  boundary("src/taskpane/goals/planted.tsx", 'import type { goalTexts } from "../../text/en/goals";'),
  boundary("src/taskpane/pageState.ts", 'import { paneText } from "../text/da/pane";'),
  boundary("src/taskpane/index.tsx", 'export const x = () => import("../text/en/pane");'),
  boundary("src/taskpane/goals/planted.tsx", 'import { goalTexts } from "../../text/spoken/goals";', false),
  boundary("src/sheets/planted.ts", 'import { goalForms } from "../text/da/terms";', false),
];

const globals = [
  ...FOLDERS.filter((folder) => folder !== "excel").flatMap((folder) =>
    ["Excel", "Office", "OfficeRuntime", "CustomFunctions"].map((name) =>
      host(`src/${folder}/planted.ts`, `export const x = () => ${name}.run();`),
    ),
  ),
  host("src/app/planted.ts", "export type X = Excel.RequestContext;"),
  host("src/app/planted.ts", "export const x = window.Office;"),
  host("src/app/planted.ts", "export const { run } = Excel;"),
  host("src/app/planted.ts", "export const host = kinds.Excel;", false),
  host("src/app/planted.ts", "export const kinds = { Excel: 1 };", false),
  host("src/excel/deep/planted.ts", "export const x = () => Excel.run(async () => Office.onReady());", false),
  host("src/excel/planted.ts", "export const x = new CustomFunctions.Error();"),
  host("src/functions/functions.ts", "CustomFunctions.associate({});", false),
  host("src/functions/functions.ts", "export const x = () => Excel.run();"),
  host("src/commands/commands.ts", 'Office.actions.associate("a", () => undefined);', false),
  host("src/commands/commands.ts", "export const x = () => Excel.run();"),
  host("src/taskpane/index.tsx", "export const x = () => Office.onReady();", false),
  host("src/taskpane/index.tsx", "export const x = () => Excel.run();"),
];

const cases = [...pairs, ...kinds, ...outside, ...doors, ...languages, ...globals];
const broken = rulesBrokenBy(cases);

test.each(cases.map((planted, index) => ({ ...planted, index })))(
  "$filePath with $text breaks $rule: $error",
  ({ rule, error, index }) => {
    expect(broken[index]?.includes(rule)).toBe(error);
  },
);

test("every folder of src stands in the table", () => {
  expect(FOLDERS).toEqual(expect.arrayContaining(readdirSync("src")));
});
