import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import webpack, { type Configuration } from "webpack";
import { judgedSample } from "./judgedSample";
import { paneCopy } from "./paneCopy";

const root = join(__dirname, "..", "..", "..");
const require = createRequire(join(root, "package.json"));
/** What the build depends on. */
const sources = [
  "src",
  "workbench",
  "assets",
  "samples",
  "manifest.xml",
  "scripts/bundle",
  "webpack.config.js",
  "package-lock.json",
];
/** What office.js loads in an Excel for Windows in Danish or English; Microsoft's terms are kept beside it. */
const officeFiles = [
  "dist/office.js",
  "dist/excel-win32-16.01.js",
  "dist/da-dk/office_strings.js",
  "dist/en-us/office_strings.js",
  "LICENSE.md",
];

/** The folder that the built page lies in; any static web server can serve it. */
export const builtPage = join(root, "out", "workbench");
const marker = join(builtPage, ".built");

/** Whether the built page is newer than all that it is made from. */
export function isBuilt(): boolean {
  return (
    existsSync(marker) && statSync(marker).mtimeMs > Math.max(...sources.map((name) => newestIn(join(root, name))))
  );
}

/**
 * Builds the add-in as for production, the page with the judged sample, and the pane's page as the workbench shows it.
 */
export async function build(): Promise<void> {
  rmSync(builtPage, { recursive: true, force: true });
  await runWebpack();
  const addIn = join(builtPage, "addin");
  writeFileSync(join(addIn, "taskpane.workbench.html"), paneCopy(readFileSync(join(addIn, "taskpane.html"), "utf8")));
  writeFileSync(join(builtPage, "resultatkontrakter.xlsx"), await judgedSample());
  copyOffice();
  writeFileSync(marker, "");
}

function copyOffice(): void {
  const from = dirname(require.resolve("@microsoft/office-js/package.json"));
  for (const file of officeFiles) {
    const to = join(builtPage, "office-js", file.replace(/^dist\//, ""));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(from, file), to);
  }
}

async function runWebpack(): Promise<void> {
  const configurations = require(join(__dirname, "webpack.config.js")) as Configuration[];
  await new Promise<void>((resolve, reject) => {
    webpack(configurations, (fault, stats) => {
      if (fault) reject(fault);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

function newestIn(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
