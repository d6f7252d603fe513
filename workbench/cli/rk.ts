import { run } from "./run";

/** A reader that stops early, such as `| head`, closes the pipe. The rest is not wanted, and nothing is wrong. */
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code === "EPIPE") process.exit(0);
  process.stderr.write(`Svaret kan ikke skrives (${fault.code ?? fault.message}).\n`);
  process.exit(2);
});

/** The command line: `npm run --silent rk -- status IND.xlsx`. */
void run(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (line) => process.stderr.write(`${line}\n`),
  fail: (line) => process.stderr.write(`${line}\n`),
  colour: process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined,
}).then((code) => {
  process.exitCode = code;
});
