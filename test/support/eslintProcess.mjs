/**
 * Reads `[{ filePath, text }]` as JSON on stdin, lints each text as if it stood at its path, and writes for each the
 * names of the rules that it breaks. It runs outside jest, since ESLint imports its configuration as a module.
 */
import { text as readAll } from "node:stream/consumers";
import { ESLint } from "eslint";

// Rules that need types only find files that stand on disk.
const withoutTypes = {
  languageOptions: { parserOptions: { projectService: false } },
  rules: {
    "@typescript-eslint/no-floating-promises": "off",
    "@typescript-eslint/no-misused-promises": "off",
    "@typescript-eslint/no-unused-vars": "off",
  },
};

const eslint = new ESLint({ overrideConfig: [withoutTypes] });
const planted = JSON.parse(await readAll(process.stdin));
const answers = [];
for (const { filePath, text } of planted) {
  const [result] = await eslint.lintText(text, { filePath });
  answers.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(answers));
