import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ManifestFacts } from "./manifest/facts";
import { iconsIn } from "./manifest/icons";
import { manifestFaults } from "./manifest/manifestFaults";
import { registeredByTheCode } from "./manifest/registered";

/**
 * `npm run manifest:check [-- FILE]`: our own rules, offline. Run after a build, as the manifest's addresses are looked
 * up in it.
 */
async function checkManifest(file: string): Promise<void> {
  const faults = manifestFaults(readFileSync(file, "utf8"), await factsOfTheProject());
  for (const fault of faults) process.stderr.write(`${file}: ${fault}\n`);
  if (faults.length === 0) process.stdout.write(`${file}: no faults\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

async function factsOfTheProject(): Promise<ManifestFacts> {
  const json = (name: string): unknown => JSON.parse(readFileSync(name, "utf8"));
  const metadata = json("dist/functions.json") as { functions: { id: string }[] };
  return {
    version: (json("package.json") as { version: string }).version,
    icons: iconsIn("assets"),
    served: readdirSync("dist", { recursive: true, encoding: "utf8" }).map((name) => name.split(path.sep).join("/")),
    ...(await registeredByTheCode()),
    functionsJson: metadata.functions.map(({ id }) => id),
  };
}

void checkManifest(process.argv[2] ?? "manifest.xml");
