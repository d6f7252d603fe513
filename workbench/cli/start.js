/*
 * Starts `rk` from a bundle in .cache, and makes the bundle where the sources have changed since: compiling two hundred
 * files takes longer than most commands. The bundle's folder is named after the path, size and time of every source.
 */
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");

const root = join(__dirname, "..", "..");
const bundles = join(root, ".cache", "rk");
const HOUR = 60 * 60 * 1000;

/** The files that the bundle is made from; node_modules stand behind their lock file. */
function sources(folder) {
  return fs.readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : [path];
  });
}

function keyOfSources() {
  const hash = createHash("sha1");
  for (const path of [...["src", "workbench"].flatMap(sources), "package-lock.json", "tsconfig.json"]) {
    const { size, mtimeMs } = fs.statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** Bundles into a folder of its own and renames it, so that commands started side by side never see half a bundle. */
function bundle(folder) {
  const building = `${folder}.${process.pid}`;
  const inEveryFile = [
    'import { createRequire as requireFrom } from "node:module";',
    "const require = requireFrom(import.meta.url);",
    "const __dirname = import.meta.dirname;",
  ];
  require("esbuild").buildSync({
    entryPoints: [join(root, "workbench", "cli", "rk.ts")],
    outdir: building,
    outExtension: { ".js": ".mjs" },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.11",
    external: ["@duckdb/node-api"],
    banner: { js: inEveryFile.join(" ") },
    logLevel: "error",
  });
  fs.copyFileSync(join(root, "workbench", "sample", "goals.tsv"), join(building, "goals.tsv"));
  removeOld();
  try {
    fs.renameSync(building, folder);
  } catch {
    // Another command was first with the same bundle.
    fs.rmSync(building, { recursive: true, force: true });
  }
}

/** Bundles of an hour ago: a newer one may still be loading its parts in another process. */
function removeOld() {
  for (const name of fs.readdirSync(bundles)) {
    const old = fs.statSync(join(bundles, name), { throwIfNoEntry: false });
    if (old && Date.now() - old.mtimeMs > HOUR) fs.rmSync(join(bundles, name), { recursive: true, force: true });
  }
}

const folder = join(bundles, keyOfSources());
if (!fs.existsSync(folder)) bundle(folder);
void import(pathToFileURL(join(folder, "rk.mjs")).href);
