const fluentBundle = require("./test/support/fluentBundle");

/** Tests run on Node; a file that needs a page says so with `@jest-environment jsdom`. */
const base = {
  testEnvironment: "node",
  rootDir: __dirname,
  roots: ["<rootDir>/test"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
};

/** Folders whose tests need more than Node and jsdom. */
const folders = {
  // The genuine office.js over the workbench's host, and whole files: those that other programs write, read or check,
  // and those that are as large as a reader takes.
  excel: [
    ...["excel", "functions", "conformance", "workbench/(?!page)\\w+"],
    ...["files/word", "files/limits", "reading/documents", "app/joined"],
  ],
  // The whole page in Chromium.
  browser: ["workbench/page"],
  // webpack, ESLint and the compiler over the whole of src.
  build: ["build"],
};

const inFolders = (names) => `/test/(${names.join("|")})/`;

const projects = Object.entries(folders).map(([displayName, names]) => ({
  ...base,
  displayName,
  testRegex: [`${inFolders(names)}.*\\.test\\.tsx?$`],
}));

// Somebody who uses the whole pane, on jsdom.
const PANE = "/test/taskpane/.*\\.test\\.tsx$";
const pane = {
  ...base,
  displayName: "pane",
  testRegex: [PANE],
  moduleNameMapper: {
    "^@fluentui/react-components$": fluentBundle(__dirname),
    "^@fluentui/react-icons$": "<rootDir>/test/support/noIcons.js",
    // React's own in development takes the stack of each of the first 10,000 elements.
    "^react/jsx-runtime$": "<rootDir>/node_modules/react/cjs/react-jsx-runtime.production.js",
  },
};

const unit = {
  ...base,
  displayName: "unit",
  testRegex: ["\\.test\\.tsx?$"],
  testPathIgnorePatterns: ["/node_modules/", PANE, inFolders([...Object.values(folders).flat(), "workbench"])],
};

module.exports = {
  projects: [unit, pane, ...projects],
  testTimeout: 30000,
  testSequencer: "<rootDir>/test/support/longestFirst.js",
  maxWorkers: 2,
};
