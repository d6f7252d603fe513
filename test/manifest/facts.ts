import { readFileSync } from "node:fs";
import type { ManifestFacts } from "../../scripts/manifest/facts";
import { iconsIn } from "../../scripts/manifest/icons";
import { registeredByTheCode } from "../../scripts/manifest/registered";

export const committedManifest = readFileSync("manifest.xml", "utf8");

/** What the manifest is held against, from the sources: the build puts every icon and these pages in `dist/`. */
export async function factsOfTheSources(): Promise<ManifestFacts> {
  const json = (name: string): unknown => JSON.parse(readFileSync(name, "utf8"));
  const icons = iconsIn("assets");
  return {
    version: (json("package.json") as { version: string }).version,
    icons,
    served: [
      "taskpane.html",
      "functions.js",
      "functions.json",
      "hjaelp.html",
      ...Object.keys(icons).map((name) => `assets/${name}`),
    ],
    ...(await registeredByTheCode()),
    functionsJson: (json("src/functions/functions.json") as { functions: { id: string }[] }).functions.map(
      ({ id }) => id,
    ),
  };
}
