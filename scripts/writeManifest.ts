import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { FunctionsJson } from "./functions/metadata";
import { baseOf, developmentHost, manifestForHost } from "./manifest/forHost";
import { withNamespaceInText } from "./manifest/namespace";

/**
 * `npm run manifest -- --host https://… [--id GUID] [--namespace NS] [--out FILE]` writes the manifest for another host,
 * and has the pages of help and functions.json beside it follow.
 */
const { values } = parseArgs({
  options: {
    host: { type: "string", default: developmentHost },
    id: { type: "string" },
    namespace: { type: "string" },
    out: { type: "string", default: "dist/manifest.xml" },
  },
});

const metadata = JSON.parse(readFileSync("src/functions/functions.json", "utf8")) as FunctionsJson;
const functionNames = metadata.functions.map(({ name }) => name);
const told = (text: string): string =>
  values.namespace === undefined ? text : withNamespaceInText(text, values.namespace, functionNames);

const folder = path.dirname(values.out);
mkdirSync(folder, { recursive: true });
writeFileSync(values.out, manifestForHost(readFileSync("manifest.xml", "utf8"), { ...values, functionNames }));
writeFileSync(path.join(folder, "functions.json"), `${JSON.stringify(functionsForHost(), null, 2)}\n`);
writeTold("assets", folder, (name) => name.endsWith(".html"));
if (existsSync(path.join(folder, "taskpane.html"))) writeTold(folder, folder, (name) => name === "taskpane.html");
writeTold("docs", path.join(folder, "docs"), (name) => ["funktioner.md", "vejledning.md"].includes(name));
process.stdout.write(
  `${values.out}: ${values.host}${values.namespace ? `, functions as ${told("MÅLOPFYLDELSE")}` : ""}\n`,
);

/** functions.json whose help is on the host; texts name functions as they are typed there, names stay bare. */
function functionsForHost(): FunctionsJson {
  return {
    ...metadata,
    functions: metadata.functions.map((one) => ({
      ...(JSON.parse(told(JSON.stringify(one))) as typeof one),
      id: one.id,
      name: one.name,
      helpUrl: one.helpUrl.replace(developmentHost, baseOf(values.host)),
    })),
  };
}

/** Copies texts, each function in them by the name that is typed. A page that has been through this stays as it is. */
function writeTold(from: string, to: string, chosen: (name: string) => boolean): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter(chosen))
    writeFileSync(path.join(to, name), told(readFileSync(path.join(from, name), "utf8")));
}
