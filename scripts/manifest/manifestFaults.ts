import type { ManifestFacts } from "./facts";
import { resourceFaults } from "./resourceRules";
import { runtimeFaults } from "./runtimeRules";
import { textFaults } from "./textRules";
import { readXml, type XmlElement } from "./xml";

/**
 * What is wrong with a manifest beyond what its schema can see, one sentence each. Excel says little or nothing when
 * it refuses one of these, so they are found here.
 */
export function manifestFaults(manifest: string, facts: ManifestFacts): string[] {
  let root: XmlElement;
  try {
    root = readXml(manifest);
  } catch (error) {
    return [`The manifest is not well-formed: ${error instanceof Error ? error.message : String(error)}`];
  }
  return [...textFaults(root, facts.version), ...resourceFaults(root, facts), ...runtimeFaults(root, facts)];
}
