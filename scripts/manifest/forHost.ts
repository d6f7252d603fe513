import { withNamespaceInText } from "./namespace";

/** The Id of the product: an organisation that keeps it gets every new version as the same add-in. */
export const PRODUCT_ID = "5e3c2d0a-9b7f-4b63-8a55-0f6d1c3e7a94";

/** What the committed manifest's name has behind it: it is another add-in, so that both can be installed. */
const DEVELOPMENT_NAME = / \((udvikling|development)\)/g;

/** The address in the committed manifest, for work on one's own machine. */
export const developmentHost = "https://localhost:3000";

const namespaceResid = "Functions.Namespace";

export type ManifestOptions = {
  /** Where `dist/` is served: https, a path is allowed. */
  host: string;
  /**
   * The add-in's Id; the product's own when left out. Two add-ins with one Id give `#NAME?` (office-js #4571, #4207).
   */
  id?: string | undefined;
  /** Prefix of every function's name in the cell (`=NS.MÅLOPFYLDELSE(…)`); none when left out. */
  namespace?: string | undefined;
  /** The functions' names, which the manifest's texts mention and a namespace goes before. */
  functionNames?: readonly string[];
};

/**
 * The manifest for another place than one's own machine: the product, no longer the development add-in.
 * @throws Where the address is not https, or the Id or the namespace cannot be one.
 */
export function manifestForHost(
  manifest: string,
  { host, id = PRODUCT_ID, namespace, functionNames = [] }: ManifestOptions,
): string {
  const base = baseOf(host);
  if (!/^https:\/\/[^\s/"'<>&]+(\/[^\s"'<>&?#]*)?$/.test(base))
    throw new Error(`The host "${host}" is not an https address.`);
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new Error(`The Id "${id}" is no GUID.`);
  const moved = manifest
    .replaceAll(developmentHost, base)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`)
    .replace(DEVELOPMENT_NAME, "");
  if (namespace === undefined) return moved;
  return withNamespace(withNamespaceInText(moved, namespace, functionNames), namespace);
}

/** The address that files are looked up below, without a slash at its end. */
export function baseOf(host: string): string {
  return host.replace(/\/+$/, "");
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
