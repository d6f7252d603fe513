/** A short mark of a text, by which another text is told: two FNV-1a hashes. It is no seal; anybody can compute it. */
export function markOf(text: string): string {
  return `${hash(text, 0x811c9dc5)}-${hash(text, 0x01234567)}`;
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value.toString(36);
}
