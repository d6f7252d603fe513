import type { WorkbookMemory } from "../workbook/ports";

/** A template (*skabelon, brevpapir*) as it was chosen. */
export type ChosenTemplate = { name: string; bytes: Uint8Array };

/** A template as the workbook remembers it; `bytes` is null where this machine does not have it. */
export type RememberedTemplate = { name: string; bytes: Uint8Array | null };

/** Where templates are kept on this machine, each by the fingerprint of its bytes. */
export type TemplateStore = {
  recall: (fingerprint: string) => Promise<Uint8Array | null>;
  /** A store that keeps nothing costs only that the file is chosen again. */
  keep: (fingerprint: string, bytes: Uint8Array) => Promise<void>;
};

const NAME = "ReportTemplate";

type Remembered = { name: string; fingerprint: string };

/** The template that was last chosen for the workbook; null is our own. */
export async function recalledTemplate(
  memory: WorkbookMemory,
  store: TemplateStore,
): Promise<RememberedTemplate | null> {
  const kept = await memory.recall(NAME);
  return isRemembered(kept) ? { name: kept.name, bytes: await store.recall(kept.fingerprint) } : null;
}

/**
 * Remembers a template: its name with the workbook, its bytes on this machine. The fingerprint tells another file of
 * the same name apart. Null forgets it.
 */
export async function rememberTemplate(
  memory: WorkbookMemory,
  store: TemplateStore,
  template: ChosenTemplate | null,
): Promise<void> {
  if (template === null) return memory.remember(NAME, null);
  const fingerprint = await fingerprintOf(template.bytes);
  await store.keep(fingerprint, template.bytes);
  await memory.remember(NAME, { name: template.name, fingerprint } satisfies Remembered);
}

async function fingerprintOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes as BufferSource);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function isRemembered(kept: unknown): kept is Remembered {
  return (
    typeof kept === "object" &&
    kept !== null &&
    "name" in kept &&
    typeof kept.name === "string" &&
    "fingerprint" in kept &&
    typeof kept.fingerprint === "string"
  );
}
