import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { JSDOM } from "jsdom";
import ts from "typescript";
import { parse } from "yaml";

/** One of Microsoft's Excel samples: a script, and the page whose buttons call it. */
export type Sample = {
  /** The path below the folder of samples, e.g. `42-range/formatting`. */
  name: string;
  /** The script as plain JavaScript. */
  script: string;
  html: string;
  /** The ids of its buttons, in the order of the page. */
  buttons: readonly string[];
};

type SampleFile = { script?: { content?: string }; template?: { content?: string } };

/** Reads the samples of a folder, each a YAML file in a folder of its area. */
export function readSamples(folder: string): Sample[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml") && path.includes("/"))
    .toSorted()
    .map((path) => readSample(folder, join(folder, path)));
}

function readSample(folder: string, path: string): Sample {
  const file = parse(readFileSync(path, "utf8")) as SampleFile;
  const html = file.template?.content ?? "";
  const { document } = new JSDOM(html).window;
  return {
    name: relative(folder, path).replace(/\.yaml$/, ""),
    script: ts.transpileModule(file.script?.content ?? "", {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None },
    }).outputText,
    html,
    buttons: [...document.querySelectorAll("button[id]")].map(({ id }) => id),
  };
}

/** The areas of the samples that the add-in's own code stays within. */
const USED_AREAS = ["01", "14", "16", "18", "22", "26", "30", "34", "42", "46", "50", "54", "90", "99"];

/**
 * Whether a sample is of an area that the add-in uses; charts, comments, data types, pivot tables and shapes are not.
 */
export function isOfUsedArea(name: string): boolean {
  return USED_AREAS.includes(name.slice(0, 2));
}
