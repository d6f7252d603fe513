import { UnreadableWorkbook } from "../files/unreadableWorkbook";
import { openAddIn, type OpenedAddIn } from "./openAddIn";
import { UsageError } from "./usage";

/**
 * Where a command writes: `print` to standard output; `warn` to standard error, for what does not stop it; `fail` to
 * standard error, one Danish line when it cannot do its job.
 */
export type Output = {
  print: (text: string) => void;
  warn: (line: string) => void;
  fail: (line: string) => void;
  colour: boolean;
};

type Work = (session: OpenedAddIn) => Promise<void>;

/** How a command gets its workbook: a file, a folder's files as one, or (null) a new one. */
export type WithAddIn = (path: string | null, work: Work) => Promise<void>;

/** Opens, works and always lets go again; a refusal of the add-in becomes its own Danish sentence. */
export function withAddIn(path: string | null, work: Work): Promise<void> {
  return inSession(() => openAddIn(path), work);
}

/** Works on what is opened, lets it go again whatever happens, and words a refusal. */
export async function inSession(open: () => Promise<OpenedAddIn>, work: Work): Promise<void> {
  const session = await open();
  try {
    await work(session).catch(async (fault: unknown) => {
      if (fault instanceof UsageError || isFileFault(fault)) throw fault;
      throw new UsageError(await session.addIn.messageOf(fault));
    });
  } finally {
    session.close();
  }
}

/** What a fault says to whoever typed the command: one Danish line. */
export function messageOf(fault: unknown): string {
  if (fault instanceof UsageError || fault instanceof UnreadableWorkbook) return fault.message;
  if (isFileFault(fault)) return `Filen ${fault.path ?? ""} kan ikke læses eller skrives (${fault.code}).`;
  return `Uventet fejl: ${fault instanceof Error ? fault.message : String(fault)}`;
}

function isFileFault(fault: unknown): fault is NodeJS.ErrnoException {
  return fault instanceof Error && "code" in fault && "syscall" in fault;
}

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
