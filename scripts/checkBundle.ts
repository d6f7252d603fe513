import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { paneText, startText } from "../src/text/en/pane";

/**
 * What the first load of the pane may weigh: all scripts and styles until it can be used, gzipped, without office.js.
 */
const BUDGET = 169_000;

const folder = process.argv[2] ?? "dist";
if (!existsSync(path.join(folder, "taskpane.html")))
  throw new Error(`${folder} holds no build: npm run build makes it.`);

const weigh = (name: string): number => gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length;
const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");
const first = [
  "taskpane.html",
  ...[...page.matchAll(/<(?:script|link)[^>]*(?:src|href)="?([^" >]+\.(?:js|css))/g)]
    .map(([, name]) => name ?? "")
    .filter((name) => !name.startsWith("http")),
];
const later = readdirSync(folder).filter(
  (name) => /\.(?:js|mjs|css)$/.test(name) && !first.includes(name) && name !== "functions.js",
);
const total = first.reduce((sum, name) => sum + weigh(name), 0);

const line = (name: string): string => `${String(Math.ceil(weigh(name) / 100) / 10).padStart(8)} KB  ${name}`;
const list = [
  "First load, gzipped:",
  ...first.map(line),
  `${String(Math.ceil(total / 100) / 10).padStart(8)} KB  in all, of ${BUDGET / 1000} KB`,
  "",
  "When used:",
  ...later.map(line),
];
process.stdout.write(`${list.join("\n")}\n`);

/** Whoever reads Danish fetches no English: its sentences lie in a part of their own. */
const english = [paneText.outOfDate, startText.readHelp];
const withEnglish = [...first, ...later].filter((name) =>
  english.some((sentence) => readFileSync(path.join(folder, name), "utf8").includes(sentence)),
);
if (withEnglish.length !== 1 || !withEnglish[0]?.startsWith("english.")) {
  process.stderr.write(`English is in ${withEnglish.join(", ") || "no part"}, and should be in english.js alone.\n`);
  process.exitCode = 1;
}
if (total > BUDGET) {
  process.stderr.write(`The first load is ${total - BUDGET} bytes above the budget.\n`);
  process.exitCode = 1;
}
