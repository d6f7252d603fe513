import ts from "typescript";

/** A requirement set of Office with its version, such as ExcelApi 1.13. */
export type Requirement = { set: string; version: string };

/** Whether a version is at least as high as another: 1.9 is below 1.13. */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** The sets that a manifest demands of the host (its floor). */
export function floorOf(manifest: string): readonly Requirement[] {
  const sets = manifest.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"\s*\/>/g);
  return [...sets].map(([, set = "", version = ""]) => ({ set, version }));
}

/** Whether one of the sets at hand holds what is required. */
export function isMet({ set, version }: Requirement, atHand: readonly Requirement[]): boolean {
  return atHand.some((own) => own.set === set && isAtLeast(own.version, version));
}

/**
 * The set that the types' own note on a member names, or else the note on its class; null where neither does. A note
 * with several versions (*1.1 for reading; 1.7 for setting*) counts by the highest.
 */
export function requirementOf(declaration: ts.Declaration): Requirement | null {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const note = noteOf(node);
    if (note !== null) return note;
  }
  return null;
}

function noteOf(node: ts.Node): Requirement | null {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((part) => part.getText())
    .join("\n");
  const note =
    /\[Api set:\s*([^\]]*)\]/.exec(text)?.[1] ?? /\*\*Requirement set\*\*:[^|\n]*\|([^}\n]*)}/.exec(text)?.[1];
  const set = /[A-Za-z]\w*/.exec(note ?? "")?.[0];
  // Later versions in a note are those of single parameters: "1.1 for adding a single row; … 1.15 for `alwaysInsert`".
  const version = /\d+\.\d+/.exec(note ?? "")?.[0];
  return set === undefined || version === undefined ? null : { set, version };
}
