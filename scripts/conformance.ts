import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { isOfUsedArea, readSamples } from "./conformance/samples";
import { runSample, type Outcome } from "./conformance/runSample";

const EXPECTED = "test/conformance/expected.tsv";

/**
 * `npm run conformance -- FOLDER [--write] [--only WORD]`: runs Microsoft's Excel samples (the folder samples/excel of
 * their public repository of snippets) through the genuine office.js on the workbench's host, and compares with what is
 * expected. Nothing of theirs is part of this repository.
 */
async function main(args: readonly string[]): Promise<number> {
  const [folder] = args.filter((arg, index) => !arg.startsWith("--") && args[index - 1] !== "--only");
  if (folder === undefined || !existsSync(folder)) {
    console.log("Name the folder samples/excel of a copy of OfficeDev/office-js-snippets; without it nothing is run.");
    return 0;
  }
  const only = args.includes("--only") ? (args[args.indexOf("--only") + 1] ?? "") : "";
  const outcomes: Outcome[] = [];
  for (const sample of readSamples(folder)) if (sample.name.includes(only)) outcomes.push(...(await runSample(sample)));
  console.log(summary(outcomes));
  const lines = outcomes.map(({ sample, button, outcome }) => [sample, button, outcome].join("\t"));
  if (args.includes("--write")) {
    writeFileSync(EXPECTED, ["sample\tbutton\toutcome", ...lines, ""].join("\n"));
    return 0;
  }
  if (only !== "") {
    console.log(lines.join("\n"));
    return 0;
  }
  const expected = new Set(readFileSync(EXPECTED, "utf8").trimEnd().split("\n").slice(1));
  const differing = lines.filter((line) => !expected.has(line));
  console.log(differing.length === 0 ? "All as expected." : `Not as expected:\n${differing.join("\n")}`);
  return differing.length === 0 ? 0 : 1;
}

function summary(outcomes: readonly Outcome[]): string {
  const passing = (some: readonly Outcome[]): string => {
    const samples = [...new Set(some.map(({ sample }) => sample))];
    const whole = samples.filter((name) =>
      some.every(({ sample, outcome }) => sample !== name || outcome === "passes"),
    );
    const buttons = some.filter(({ outcome }) => outcome === "passes");
    return `${whole.length} of ${samples.length} samples, ${buttons.length} of ${some.length} buttons`;
  };
  const used = outcomes.filter(({ sample }) => isOfUsedArea(sample));
  return `All: ${passing(outcomes)}.\nIn the areas that the add-in uses: ${passing(used)}.`;
}

void main(process.argv.slice(2)).then((code) => process.exit(code));
