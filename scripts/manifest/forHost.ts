/** The address in the committed manifest, for work on one's own machine. */
export const developmentHost = "https://localhost:3000";

const namespaceResid = "Functions.Namespace";

export type ManifestOptions = {
  /** Where `dist/` is served: https, a path is allowed. */
  host: string;
  /** Prefix of every function's name in the cell (`=NS.MÅLOPFYLDELSE(…)`); none when left out. */
  namespace?: string | undefined;
};

/** The manifest for another place than one's own machine. */
export function manifestForHost(manifest: string, { host, namespace }: ManifestOptions): string {
  const base = host.replace(/\/+$/, "");
  if (!/^https:\/\/[^\s/"'<>&]+(\/[^\s"'<>&?#]*)?$/.test(base))
    throw new Error(`The host "${host}" is not an https address.`);
  const moved = manifest.replaceAll(developmentHost, base);
  return namespace === undefined ? moved : withNamespace(moved, namespace);
}

function withNamespace(manifest: string, namespace: string): string {
  if (!/^\p{L}[\p{L}0-9._]*$/u.test(namespace))
    throw new Error(`The namespace "${namespace}" may hold letters, digits, _ and . only.`);
  return manifest
    .replace(/(\s*)<\/Metadata>/, (end, indent: string) => `${end}${indent}<Namespace resid="${namespaceResid}"/>`)
    .replace(
      /(\s*)<\/bt:ShortStrings>/,
      (end, indent: string) =>
        `${indent}  <bt:String id="${namespaceResid}" DefaultValue="${namespace}">${indent}    <bt:Override Locale="en-US" Value="${namespace}"/>${indent}    <bt:Override Locale="en-GB" Value="${namespace}"/>${indent}  </bt:String>${end}`,
    );
}
