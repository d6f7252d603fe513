import { mkdirSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build, builtPage, isBuilt } from "./build";

const cache = join(__dirname, "..", "..", "..", ".cache");
const lock = join(cache, "workbench.building");
const diedAfter = 10 * 60_000;

/**
 * Lets one process build at a time, as tests that run side by side ask for the same page. A lock that is old was left
 * by one that died.
 */
async function alone(work: () => Promise<void>): Promise<void> {
  mkdirSync(cache, { recursive: true });
  while (!taken()) await wait(300);
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > diedAfter) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Builds the page; with `--if-changed` only when something it is made from has changed. */
async function run(): Promise<void> {
  await alone(async () => {
    if (!process.argv.includes("--if-changed") || !isBuilt()) await build();
  });
  process.stdout.write(
    `Arbejdsbænken er bygget i ${relative(process.cwd(), builtPage)}. Enhver statisk webserver kan vise den.\n`,
  );
}

void run();
