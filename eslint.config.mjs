import js from "@eslint/js";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { boundaries } from "./scripts/lint/boundaries.mjs";
import { canFail } from "./scripts/lint/expectations.mjs";
import { hostGlobals, hostGlobalsOfSrc } from "./scripts/lint/hostGlobals.mjs";

/** Excel has no header range of a hidden header, and may have no body range of a table without rows. */
const partsOfTables = {
  selector: "MemberExpression[property.name=/^(getDataBodyRange|getHeaderRowRange|getTotalRowRange)$/]",
  message: "Cut the header and the body from table.getRange(), by showHeaders and showTotals.",
};

const namedExports = { selector: "ExportDefaultDeclaration", message: "Named exports only." };

/** Our own rules. */
const house = { rules: { boundaries, "can-fail": canFail, "host-globals": hostGlobals } };

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
  { files: ["src/**/*.{ts,tsx}"], plugins: { house }, rules: { "house/boundaries": "error" } },
  ...hostGlobalsOfSrc,
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    languageOptions: { globals: { Excel: "readonly", Office: "readonly", OfficeRuntime: "readonly" } },
    rules: {
      "no-restricted-syntax": ["error", namedExports, partsOfTables],
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
  {
    files: ["test/**"],
    plugins: { house },
    rules: {
      "house/can-fail": "error",
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
              regex:
                "/src/(?!commands/commands$|functions/functions$|taskpane/index$|files/tables/scan(?:Sheet|Text)$|files/writing/xlsxOf$)",
              message:
                "The workbench knows src only through its pages, its entry points, the scanner of rows and the writer of files.",
            },
          ],
        },
      ],
    },
  },
);
