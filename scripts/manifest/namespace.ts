/** What the reference says of names while they have no prefix. */
const WITHOUT_PREFIX = "uden noget foran navnet";

/**
 * A text in which every function stands with its namespace, as it is typed in Excel: `=RK.MÅLOPFYLDELSE(…)`. Names are
 * found as whole words in capitals, so that ids, anchors and sheet names stay.
 */
export function withNamespaceInText(text: string, namespace: string, names: readonly string[]): string {
  if (names.length === 0) return text;
  const any = names.toSorted((a, b) => b.length - a.length).join("|");
  const words = new RegExp(`(?<![\\p{L}\\p{N}._])(${any})(?![\\p{L}\\p{N}_])`, "gu");
  return text
    .replace(words, (name) => `${namespace}.${name}`)
    .replaceAll(WITHOUT_PREFIX, `med ${namespace}. foran navnet`);
}
