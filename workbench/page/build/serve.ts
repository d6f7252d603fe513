import { build, isBuilt } from "./build";
import { servePageNear } from "./server";

const usual = 3000;

/** `--port 3001`, or the usual port. */
function portFrom(args: readonly string[]): number {
  const at = args.indexOf("--port");
  const port = at < 0 ? usual : Number(args[at + 1]);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : usual;
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Builds the page when something has changed, and serves it until it is stopped. */
async function serve(): Promise<void> {
  const wanted = portFrom(process.argv);
  if (!isBuilt()) {
    say("Bygger arbejdsbænken. Det tager et par minutter første gang og efter ændringer …");
    await build();
  }
  const { address, port } = await servePageNear(wanted);
  if (port !== wanted) say(`Port ${wanted} er optaget af et andet program, så siden står på port ${port}.`);
  say(`Åbn ${address} i en browser. Kun denne maskine kan se siden. Ctrl+C stopper.`);
}

void serve();
