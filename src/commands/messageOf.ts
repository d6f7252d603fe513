import { paneText } from "../text/spoken/pane";

/**
 * The sentence for whatever stopped a job, in the language of the pane. The sentences are lazy-loaded; where a part of
 * the add-in cannot be fetched, that is what people are told.
 */
export async function messageOf(fault: unknown): Promise<string> {
  const sentences = await import(/* webpackChunkName: "refusals" */ "../app/workbook/refusalMessage").catch(() => null);
  if (sentences === null || (fault instanceof Error && fault.name === "ChunkLoadError")) return paneText.partMissing;
  return sentences.refusalMessage(fault);
}
