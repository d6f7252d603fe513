import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { PORT, serveAddIn } from "./excel/devServer";

/** Microsoft's own tools, fetched when used: nothing else of the project needs them. */
const certificates = "office-addin-dev-certs@3.0.0";
const debugging = "office-addin-debugging@7.0.0";
const certificateFolder = path.join(homedir(), ".office-addin-dev-certs");

/** `npm run excel [-- --web ADDRESS-OF-A-WORKBOOK]` and `npm run excel:stop`. */
const { values } = parseArgs({ options: { stop: { type: "boolean" }, web: { type: "string" }, "no-sideload": { type: "boolean" } } });

/** @throws When the command ends with anything but success. */
function run(command: string, ...args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`"${[command, ...args].join(" ")}" failed.`);
}

const certificateFile = (name: string): string => path.join(certificateFolder, name);

async function start(): Promise<void> {
  run("npm", "run", "build");
  if (!["localhost.crt", "localhost.key"].every((name) => existsSync(certificateFile(name)))) run("npx", "-y", certificates, "install");
  const certificate = { cert: readFileSync(certificateFile("localhost.crt")), key: readFileSync(certificateFile("localhost.key")) };
  await serveAddIn(path.resolve("dist"), certificate, PORT);
  process.stdout.write(`The add-in is at https://localhost:${PORT}. Ctrl+C stops the server; npm run excel:stop takes the add-in out of Excel again.\n`);
  if (values["no-sideload"] === true) return;
  const where = values.web === undefined ? ["desktop"] : ["web", "--document", values.web];
  run("npx", "-y", debugging, "start", "manifest.xml", ...where, "--app", "excel", "--no-debug", "--no-live-reload");
}

if (values.stop === true) run("npx", "-y", debugging, "stop", "manifest.xml");
else void start();
