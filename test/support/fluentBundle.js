const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } = require("node:fs");
const path = require("node:path");
const { buildSync } = require("esbuild");

const FLUENT = "@fluentui/react-components";

/** What the pane and its tests import of Fluent, by name and in order. */
function namesUsed(root) {
  const files = ["src/taskpane", "test/taskpane", "test/support"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(root, folder, file)),
  );
  const lists = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/import (?!type )\{([^}]*)\} from "@fluentui\/react-components"/g)].map(
      ([, list]) => list,
    ),
  );
  const names = lists.flatMap((list) => list.split(",").map((name) => name.trim().split(" as ")[0]));
  return [...new Set(names.filter((name) => name !== "" && !name.startsWith("type ")))].sort();
}

/**
 * What the pane uses of Fluent, as one file for its tests. It is made once for each lock file, each set of names and
 * each way of making it: each test file has a module registry of its own, and would load Fluent's 1,500 modules again.
 * React stays outside, as the tests have it too.
 */
module.exports = function fluentBundle(root) {
  const entry = `export { ${namesUsed(root).join(", ")} } from "${FLUENT}";`;
  const made = createHash("sha256").update(entry);
  for (const from of [path.join(root, "package-lock.json"), require.resolve("./fluentBundle")])
    made.update(readFileSync(from));
  const file = path.join(root, ".cache", `fluent-${made.digest("hex").slice(0, 12)}.js`);
  if (existsSync(file)) return file;
  mkdirSync(path.dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  buildSync({
    stdin: { contents: entry, resolveDir: root },
    absWorkingDir: root,
    outfile: own,
    bundle: true,
    format: "cjs",
    platform: "browser",
    target: "node20",
    external: ["react", "react-dom", "react/jsx-runtime", "scheduler"],
    minifyWhitespace: true,
    minifySyntax: true,
    // Under "test" Fluent brings the ResizeObserver that jsdom lacks.
    define: { "process.env.NODE_ENV": '"test"' },
  });
  renameSync(own, file);
  return file;
};
