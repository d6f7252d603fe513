import { aggregate } from "./aggregateCommand";
import { readArguments, USAGE } from "./arguments";
import { compare } from "./compareCommand";
import { writeContract } from "./contractCommand";
import { exchange } from "./exchange";
import { isFolder, openFolder, type OpenedFolder } from "./folder";
import { importFigures } from "./importCommand";
import { makeNew } from "./newCommand";
import { makeNext } from "./nextCommand";
import { tellRead } from "./read";
import { makeReport, type ReportCommand } from "./reportCommand";
import { inSession, messageOf, oneLine, type Output, type WithAddIn } from "./session";
import { tellStatus, type StatusCommand } from "./statusCommand";
import { changeYear, tellOwed } from "./year";

/**
 * Runs one command line. Returns the exit code: 0; 2 with one Danish line, and nothing has been written then; or 1 from
 * `import` where every figure awaits an answer or was left out, and from a folder where something was left out.
 */
export async function run(args: readonly string[], output: Output): Promise<number> {
  try {
    if (args.length === 0 || args.includes("--help")) {
      output.print(USAGE);
      return 0;
    }
    const command = readArguments(args);
    if (command.name === "import") return await importFigures(command, output);
    if (command.name === "aggregate") return await aggregate(command, output);
    if ((command.name === "status" || command.name === "report") && isFolder(command.file))
      return await overFolder(command, output);
    if (command.name === "status") await tellStatus(command, output);
    else if (command.name === "owed") await tellOwed(command, output);
    else if (command.name === "compare") await compare(command, output);
    else if (command.name === "report") await makeReport(command, output);
    else if (command.name === "contract") await writeContract(command, output);
    else if (command.name === "next") await makeNext(command, output);
    else if (command.name === "close" || command.name === "reopen" || command.name === "amend")
      await changeYear(command, output);
    else if (command.name === "send" || command.name === "collect" || command.name === "takeBack")
      await exchange(command, output);
    else if (command.name === "new") await makeNew(command, output);
    else await tellRead(command, output);
    return 0;
  } catch (fault) {
    output.fail(oneLine(messageOf(fault)));
    return 2;
  }
}

/**
 * A status or a report over all workbooks of a folder. Returns 0, or 1 where a file or a contract was left out, which
 * is told in one line.
 */
async function overFolder(command: StatusCommand | ReportCommand, output: Output): Promise<number> {
  let isPartial = false;
  const withFolder: WithAddIn = (path, work) =>
    inSession(async () => {
      const session: OpenedFolder = await openFolder(path ?? "");
      for (const line of session.folder.lines) output.warn(oneLine(line));
      isPartial = session.folder.isPartial;
      return session;
    }, work);
  await (command.name === "status" ? tellStatus(command, output, withFolder) : makeReport(command, output, withFolder));
  return isPartial ? 1 : 0;
}
