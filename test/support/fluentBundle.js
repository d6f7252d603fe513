const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync } = require("node:fs");
const path = require("node:path");
const { buildSync } = require("esbuild");

/**
 * Fluent as one file for the tests of the pane, made once for each lock file and each way of making it: each test file
 * has a module registry of its own, and would load Fluent's 1,500 modules again. React stays outside, as the tests
 * have it too.
 */
module.exports = function fluentBundle(root) {
  const made = createHash("sha256");
  for (const from of [path.join(root, "package-lock.json"), require.resolve("./fluentBundle")])
    made.update(readFileSync(from));
  const file = path.join(root, ".cache", `fluent-${made.digest("hex").slice(0, 12)}.js`);
  if (existsSync(file)) return file;
  mkdirSync(path.dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  buildSync({
    entryPoints: ["@fluentui/react-components"],
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
