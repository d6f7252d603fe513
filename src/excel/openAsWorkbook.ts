import { tellFault } from "./hostFaults";

/**
 * Opens an .xlsx as a new workbook in a window of its own. It has no name yet: its user saves it where it belongs.
 * @throws WorkbookRefusal where Excel does not open it
 */
export async function openAsWorkbook(bytes: Uint8Array): Promise<void> {
  await Office.onReady();
  await Excel.createWorkbook(base64Of(bytes)).catch(tellFault);
}

const CHUNK = 0x8000;

/** Bytes as Base64, in chunks: a call takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
