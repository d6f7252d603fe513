import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import webpack from "webpack";
import { developmentHost, manifestForHost } from "./manifest/forHost";

const folder = join("out", "probe");

/**
 * `npm run probe [-- --host https://…]` builds the page that asks a real Excel what only it can settle: an add-in of its
 * own, with its own Id and manifest.
 */
const { values } = parseArgs({ options: { host: { type: "string", default: developmentHost } } });

async function main(): Promise<void> {
  const configuration = createRequire(__filename)("../workbench/probe/webpack.config.js") as webpack.Configuration;
  const stats = await new Promise<webpack.Stats>((resolve, reject) =>
    webpack(configuration, (fault, built) => (built ? resolve(built) : reject(fault ?? new Error("nothing built")))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  const manifest = join(folder, "manifest.xml");
  writeFileSync(manifest, manifestForHost(readFileSync(manifest, "utf8"), { host: values.host }));
  process.stdout.write(`${folder} is built for ${values.host}. docs/excel.md tells how a real Excel is asked.\n`);
}

void main();
