import js from "@eslint/js";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";

/** Who may import whom. The entry points wire everything and are exempt. */
const mayImport = {
  domain: [],
  reading: ["domain"],
  text: ["domain"],
  sheets: ["domain", "text"],
  app: ["domain", "reading", "sheets", "text"],
  excel: ["domain", "sheets", "app"],
  functions: ["domain", "sheets", "text"],
  taskpane: ["domain", "text", "app"],
  commands: ["app", "text"],
};
const entryPoints = [
  "src/taskpane/index.tsx",
  "src/commands/commands.ts",
  "src/commands/inWorkbook.ts",
  "src/commands/*Jobs.ts",
  "src/commands/exampleJob.ts",
  "src/functions/functions.ts",
];
const folders = Object.keys(mayImport);
const hostGlobals = ["Excel", "Office", "OfficeRuntime"];

const namedExports = { selector: "ExportDefaultDeclaration", message: "Named exports only." };

/** Imports of any kind, also those that are exported on and those that are fetched when they are needed. */
const imported = (sources, message) => ({
  selector: `:matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)[source.value=/${sources}/]`,
  message,
});
const danishOrEnglish = imported(
  "\\/text\\/[^\\/]+\\.(da|en)$",
  "The pane takes its words from text/spoken, in the language of its user.",
);
const strangers = (folder) => [
  ...folders.filter((other) => other !== folder && !mayImport[folder].includes(other)),
  "workbench",
];
const fetchedStranger = (folder) => ({
  selector: `ImportExpression[source.value=/\\/(${strangers(folder).join("|")})\\//]`,
  message: `src/${folder} must not know this, fetched or not.`,
});

const forbid = (group, message) => ({ group, message });

const boundary = (folder) => ({
  files: [`src/${folder}/**`],
  ignores: entryPoints,
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...strangers(folder).map((other) => forbid([`**/${other}/**`], `src/${folder} must not know ${other}.`)),
        ],
      },
    ],
    "no-restricted-syntax": ["error", namedExports, fetchedStranger(folder)],
  },
});

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "out/**", ".cache/**"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { plugins: { "@typescript-eslint": tseslint.plugin } },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: {
        module: "writable",
        require: "readonly",
        process: "readonly",
        __dirname: "readonly",
        console: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "no-undef": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": ["error", namedExports],
    },
  },
  {
    files: ["**/*.{ts,tsx,js,mjs,cjs}"],
    rules: {
      "max-len": [
        "error",
        {
          code: 120,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
          ignoreUrls: true,
          // A parameter's description is one line of the function wizard.
          ignorePattern: "^\\s*\\* @|^import |eslint-disable",
        },
      ],
    },
  },
  {
    files: ["src/**"],
    rules: { "no-console": "error", "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }] },
  },
  {
    files: ["src/**"],
    ignores: ["src/excel/**", ...entryPoints],
    rules: { "no-restricted-globals": ["error", ...hostGlobals] },
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    languageOptions: { globals: { Excel: "readonly", Office: "readonly", OfficeRuntime: "readonly" } },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  ...folders.map(boundary),
  {
    files: ["src/taskpane/**"],
    ignores: ["src/taskpane/pageState.ts"],
    rules: { "no-restricted-syntax": ["error", namedExports, danishOrEnglish, fetchedStranger("taskpane")] },
  },
  { files: ["src/taskpane/index.tsx"], rules: { "no-restricted-syntax": ["error", namedExports, danishOrEnglish] } },
  {
    files: ["test/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        namedExports,
        {
          selector: "MemberExpression[object.name=/^(test|it|describe)$/][property.name='only']",
          message: "All tests are run.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { "@typescript-eslint/no-floating-promises": "error", "@typescript-eslint/no-misused-promises": "error" },
  },
  // Office waits for its event to be completed, whatever a ribbon button's function gives back.
  {
    files: ["src/commands/commands.ts"],
    rules: { "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { arguments: false } }] },
  },
  {
    files: ["workbench/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 400 }],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "/src/(?!commands/commands$|functions/functions$|taskpane/index$)",
              message: "The workbench knows src only through its pages and entry points.",
            },
          ],
        },
      ],
    },
  },
);
