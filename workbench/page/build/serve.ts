import { ensureBuilt } from "./build";
import { servePage } from "./server";

const usual = 3000;

/** `--port 3001`, or the usual port. */
function portFrom(args: readonly string[]): number {
  const at = args.indexOf("--port");
  const port = at < 0 ? usual : Number(args[at + 1]);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : usual;
}

async function serve(): Promise<void> {
  const port = portFrom(process.argv);
  process.stdout.write("Bygger arbejdsbænken, hvis noget er ændret …\n");
  await ensureBuilt();
  try {
    const { address } = await servePage(port);
    process.stdout.write(`Åbn ${address} i en browser. Ctrl+C stopper.\n`);
  } catch (fault) {
    if (!(fault instanceof Error && "code" in fault && fault.code === "EADDRINUSE")) throw fault;
    process.stderr.write(`Port ${port} er optaget. Vælg en anden: npm run workbench -- --port ${port + 1}\n`);
    process.exitCode = 2;
  }
}

void serve();
