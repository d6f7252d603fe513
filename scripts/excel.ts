import { spawn } from "node:child_process";
import { once } from "node:events";
import { homedir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { certificateIn } from "./excel/certificate";
import { PORT, serveAddIn, type Certificate } from "./excel/devServer";

/** Microsoft's own tools, fetched when used: nothing else of the project needs them. */
const certificates = "office-addin-dev-certs@3.0.0";
const debugging = "office-addin-debugging@7.0.0";
const certificateFolder = path.join(homedir(), ".office-addin-dev-certs");

/**
 * `npm run excel [-- --web ADDRESS-OF-A-WORKBOOK | --no-sideload] [--probe]` and `npm run excel:stop`. With `--probe`
 * it is the page that asks a real Excel, in place of the product.
 */
const { values } = parseArgs({
  options: {
    stop: { type: "boolean" },
    web: { type: "string" },
    "no-sideload": { type: "boolean" },
    probe: { type: "boolean" },
  },
});

const addIn =
  values.probe === true
    ? { build: "probe", folder: "out/probe", manifest: "out/probe/manifest.xml" }
    : { build: "build", folder: "dist", manifest: "manifest.xml" };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Runs beside the server, which Excel asks meanwhile. Microsoft's tools tell of most of their failures themselves, and
 * end as if they had succeeded. @throws When the command doesn't.
 */
async function run(command: string, ...args: readonly string[]): Promise<void> {
  const [code] = (await once(
    spawn(command, args, { stdio: "inherit", shell: process.platform === "win32" }),
    "exit",
  )) as [number | null];
  if (code !== 0) throw new Error(`"${[command, ...args].join(" ")}" failed.`);
}

async function certificate(): Promise<Certificate> {
  const existing = certificateIn(certificateFolder, new Date());
  if (existing) return existing;
  await run("npx", "-y", certificates, "install");
  const made = certificateIn(certificateFolder, new Date());
  if (!made) throw new Error(`${certificates} made no certificate in ${certificateFolder}.`);
  return made;
}

async function start(): Promise<void> {
  await run("npm", "run", addIn.build);
  await serveAddIn(path.resolve(addIn.folder), await certificate(), PORT);
  say(
    `The add-in is at https://localhost:${PORT}. Ctrl+C stops the server; npm run excel:stop takes the add-in out of Excel again.`,
  );
  if (values["no-sideload"] === true) return;
  if (values.web === undefined && !["win32", "darwin"].includes(process.platform)) {
    say(`There is no Excel for this system. Upload ${addIn.manifest} in Excel on the web: docs/excel.md.`);
    return;
  }
  const where = values.web === undefined ? ["desktop"] : ["web", "--document", values.web];
  await run(
    "npx",
    "-y",
    debugging,
    "start",
    addIn.manifest,
    ...where,
    "--app",
    "excel",
    "--no-debug",
    "--no-live-reload",
  );
}

/** One line, and the port's usual holder by name. */
function explain(fault: unknown): string {
  const isTaken = fault instanceof Error && "code" in fault && fault.code === "EADDRINUSE";
  return isTaken ? `Port ${PORT} is in use, perhaps by npm start: stop that, and run this again.` : String(fault);
}

const job = values.stop === true ? run("npx", "-y", debugging, "stop", addIn.manifest) : start();
job.catch((fault: unknown) => {
  process.stderr.write(`${explain(fault)}\n`);
  process.exit(1);
});
