import { run } from "./run";

/** The command line: `npm run --silent rk -- status IND.xlsx`. */
void run(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (line) => process.stderr.write(`${line}\n`),
  fail: (line) => process.stderr.write(`${line}\n`),
  colour: process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined,
}).then((code) => {
  process.exitCode = code;
});
