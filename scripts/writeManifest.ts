import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { developmentHost, manifestForHost } from "./manifest/forHost";

/**
 * `npm run manifest -- --host https://… [--id GUID] [--namespace NS] [--out FILE]` writes the manifest for another
 * host.
 */
const { values } = parseArgs({
  options: {
    host: { type: "string", default: developmentHost },
    id: { type: "string" },
    namespace: { type: "string" },
    out: { type: "string", default: "dist/manifest.xml" },
  },
});

mkdirSync(path.dirname(values.out), { recursive: true });
writeFileSync(values.out, manifestForHost(readFileSync("manifest.xml", "utf8"), values));
process.stdout.write(`${values.out}: ${values.host}\n`);
