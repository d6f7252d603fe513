/** A file that the add-in has made for its user: a report, a workbook for a centre, a list. */
export type OutFile = { name: string; type: string; bytes: Uint8Array };

/** How a file left the add-in: as a new workbook in Excel, as a download, on a page of our own, or as text to paste. */
export type WayOut = "workbook" | "download" | "page" | "clipboard";

/** What of Excel and the browser a file can leave by; each throws where it cannot. */
export type FileOutlet = {
  /** The pane runs in Excel for Mac, where a download does nothing and says nothing (office-js #2700, #3385, #4681). */
  isMac: boolean;
  /** Opens an .xlsx as a new workbook (`Excel.createWorkbook`, ExcelApi 1.8). */
  openWorkbook: (bytes: Uint8Array) => Promise<void>;
  download: (file: OutFile) => Promise<void>;
  /** Hands the file to a page of our own origin in the user's browser; null where Excel cannot open one. */
  openPage: ((file: OutFile) => Promise<void>) | null;
  /** Puts the file's content on the clipboard, to be pasted in Word; null for a file that has no such form. */
  copy: ((file: OutFile) => Promise<void>) | null;
};

/** No way out is left: nothing was saved. */
export class NoWayOutError extends Error {
  override readonly name = "NoWayOutError";
  constructor(readonly file: string) {
    super(`no way out for ${file}`);
  }
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The largest file that a page of our own can be handed in its address. */
export const LARGEST_IN_ADDRESS = 1_500_000;

/**
 * The one way out for files: a workbook opens in Excel, other files are downloaded where that works, else handed to a
 * page of our own or to the clipboard. A way that fails is followed by the next, so that no button does nothing.
 * @returns How the file left, for the sentence that says where it is.
 * @throws NoWayOutError when every way has failed.
 */
export async function saveFile(file: OutFile, outlet: FileOutlet): Promise<WayOut> {
  for (const way of waysOut(file, outlet)) {
    try {
      await way.take();
      return way.kind;
    } catch {
      // The next way is tried; where none is left, the error below says so.
    }
  }
  throw new NoWayOutError(file.name);
}

type Way = { kind: WayOut; take: () => Promise<void> };

function waysOut(file: OutFile, outlet: FileOutlet): Way[] {
  const { openPage, copy } = outlet;
  return [
    ...(file.type === WORKBOOK ? [{ kind: "workbook", take: () => outlet.openWorkbook(file.bytes) } as const] : []),
    ...(outlet.isMac ? [] : [{ kind: "download", take: () => outlet.download(file) } as const]),
    ...(openPage && file.bytes.length <= LARGEST_IN_ADDRESS
      ? [{ kind: "page", take: () => openPage(file) } as const]
      : []),
    ...(copy ? [{ kind: "clipboard", take: () => copy(file) } as const] : []),
  ];
}
