import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import vm from "node:vm";
import { addressesOf } from "../../scripts/manifest/resourceRules";
import { recorder, registeredByTheCode } from "../../scripts/manifest/registered";
import { elementsNamed, readXml } from "../../scripts/manifest/xml";

/** The production build, made once for this file. */
const folder = mkdtempSync(path.join(tmpdir(), "dist-"));
afterAll(() => rmSync(folder, { recursive: true }));
execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--output-path", folder], {
  stdio: "pipe",
  timeout: 300_000,
});

const built = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.split(path.sep).join("/"));
const text = (name: string): string => readFileSync(path.join(folder, name), "utf8");
const manifest = readXml(text("manifest.xml"));

test("functions.js registers every function that functions.json names, and no other", () => {
  const ids: string[] = [];
  // The page that loads the script has an address, which webpack asks for as the script starts.
  const self = { location: { href: "https://localhost:3000/taskpane.html" } };
  vm.runInNewContext(text("functions.js"), { CustomFunctions: recorder(ids), self });
  const named = (JSON.parse(text("functions.json")) as { functions: { id: string }[] }).functions.map(({ id }) => id);
  expect(ids).toEqual(named);
});

test("the code associates every action that the ribbon names, and no other", async () => {
  const named = elementsNamed(manifest, "FunctionName").map((element) => element.text);
  expect([...(await registeredByTheCode()).actions].sort()).toEqual([...named].sort());
});

test("every address of the manifest is a file of the build", () => {
  const files = addressesOf(manifest).map((address) => address.replace("https://localhost:3000/", ""));
  expect(files.filter((file) => !built.includes(file))).toEqual([]);
});

test("the page loads Microsoft's office.js, the functions, React and the pane, in that order", () => {
  const sources = [...text("taskpane.html").matchAll(/<script[^>]*src="?([^" >]+)/g)].map(([, source]) => source);
  expect(sources).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    expect.stringMatching(/^functions\.[0-9a-f]{10}\.js$/),
    expect.stringMatching(/^react\.[0-9a-f]{10}\.js$/),
    expect.stringMatching(/^taskpane\.[0-9a-f]{10}\.js$/),
  ]);
});

test("every script but functions.js, and that of the page for files, has a hash in its name", () => {
  // The page for files is copied as it is, and names its own script.
  const scripts = built.filter((name) => name.endsWith(".js") && !["functions.js", "fil.js"].includes(name));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((name) => !/\.[0-9a-f]{10}\.js$/.test(name))).toEqual([]);
});

test("functions.js, which the manifest names, is what the page loads", () => {
  const loaded = built.find((name) => /^functions\.[0-9a-f]{10}\.js$/.test(name));
  expect(text("functions.js") === text(loaded ?? "")).toBe(true);
});

/**
 * Older Macs (Safari before 16.4) refuse a whole script that looks behind in a regular expression; the reader of PDF
 * files needs more than they have, and docx makes such an expression where it fills a template.
 */
test("no script but those of PDF and Word files looks behind in a regular expression", () => {
  const scripts = built.filter((name) => name.endsWith(".js"));
  const behind = scripts.filter((name) => /\(\?<[!=]/.test(text(name)));
  expect(behind.filter((name) => !/pdfjs|getDocument|wordprocessingml/.test(text(name)))).toEqual([]);
});

test("the page says something before any script has run", () => {
  expect(text("taskpane.html")).toContain("Sådan kommer du i gang");
});
