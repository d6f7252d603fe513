/** What the first bytes of a file say that it is: a zip is any file of today's Office, OLE its old container. */
export type FileKind = "pdf" | "zip" | "ole" | "rtf" | "other";

const SIGNATURES: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** The kind of a file by its first bytes, whatever its name. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  return SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0] ?? "other";
}

/** Whether an OLE file has a password: Office keeps it under a name in two-byte letters. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const wanted = [...new TextEncoder().encode("EncryptedPackage")].flatMap((byte) => [byte, 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at++)
    if (bytes[at] === wanted[0] && wanted.every((byte, step) => bytes[at + step] === byte)) return true;
  return false;
}
