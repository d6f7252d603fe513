import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { GENERATED } from "./generated";
import type { Files } from "./generatedFiles";

/**
 * `npm run generate [-- --check] [WHAT …]`: makes the generated files anew, all or those named. Icons are drawn only
 * when they are named. `--check` writes nothing and exits 1 where a file differs from what the code gives. It does not
 * compare icons, since no two browsers draw them alike.
 */
async function generate(names: readonly string[], isCheck: boolean): Promise<void> {
  const unknown = names.filter((name) => !GENERATED.some((each) => each.name === name));
  if (unknown.length > 0)
    throw new Error(`unknown: ${unknown.join(", ")}; there is ${GENERATED.map(({ name }) => name).join(", ")}`);
  const wanted = GENERATED.filter(({ name, varies }) => (names.length === 0 ? !varies : names.includes(name)));
  for (const { name, varies, make } of wanted) {
    if (isCheck && varies) print(`${name}: not compared`);
    else if (isCheck) compare(name, await make());
    else write(await make());
  }
}

function compare(name: string, files: Files): void {
  for (const [file, content] of Object.entries(files)) {
    const isCurrent = existsSync(file) && readFileSync(file).equals(Buffer.from(content));
    print(isCurrent ? `${file}: current` : `${file}: differs; run npm run generate ${name}`);
    if (!isCurrent) process.exitCode = 1;
  }
}

function write(files: Files): void {
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(file, content);
    print(file);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: "boolean" } } });
void generate(positionals, values.check ?? false);
