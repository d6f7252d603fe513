import type { FileOutlet, OutFile } from "../../app/files/saveFile";

/** How long a download's address is kept, in milliseconds: browsers read it after the click. */
const KEPT_MS = 60_000;

/** What the pane knows of the program around it. */
export type PaneHost = {
  isMac: boolean;
  openWorkbook: FileOutlet["openWorkbook"];
  /** Opens an address of our own origin in the user's browser; null where Excel has no such call. */
  openWindow: ((address: string) => void) | null;
};

/** The ways out of the pane that are the browser's: a download, a page of our own, the clipboard. */
export function fileOutlet({ isMac, openWorkbook, openWindow }: PaneHost, words: string | null): FileOutlet {
  return {
    isMac,
    openWorkbook,
    download: async (file) => download(file),
    openPage: openWindow && (async (file) => openWindow(await pageAddress(file))),
    copy: words === null ? null : () => navigator.clipboard.writeText(words),
  };
}

function download({ name, type, bytes }: OutFile): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** `fil.html` with the file behind `#`, a part of the address that no browser sends to a server. */
async function pageAddress({ name, type, bytes }: OutFile): Promise<string> {
  const content = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("the file cannot be read"));
    reader.readAsDataURL(new Blob([bytes as BlobPart], { type }));
  });
  const page = new URL("fil.html", location.href);
  page.hash = new URLSearchParams({ name, content: content.slice(content.indexOf(",") + 1), type }).toString();
  return page.href;
}
