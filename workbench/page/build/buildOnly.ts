import { relative } from "node:path";
import { build, builtPage, isBuilt } from "./build";

/** Builds the page; with `--if-changed` only when something it is made from has changed. */
async function run(): Promise<void> {
  if (!process.argv.includes("--if-changed") || !isBuilt()) await build();
  process.stdout.write(`Arbejdsbænken er bygget i ${relative(process.cwd(), builtPage)}. Enhver statisk webserver kan vise den.\n`);
}

void run();
