import { contentTypeOf } from "./contentTypes";
import {
  freeId,
  isOfficeType,
  kindOf,
  relationshipsOf,
  relationshipsPath,
  setRelationships,
  targetPart,
  type Relationship,
} from "./relationships";
import type { ZipParts } from "./zipParts";

/** Two packages between which parts are carried, with the content types of both. */
export type Grafting = {
  original: ZipParts;
  saved: ZipParts;
  originalTypes: ReadonlyMap<string, string>;
  savedTypes: Map<string, string>;
  /** The parts carried so far: original name to name in the saved package. */
  carried: Map<string, string>;
};

/** Relationship kinds that the workbook engine writes itself, or that describe what only Excel may rebuild. */
const writtenByEngine = new Set([
  ...["officeDocument", "core-properties", "extended-properties", "thumbnail", "origin"],
  ...["worksheet", "chartsheet", "styles", "sharedStrings", "theme", "calcChain", "sheetMetadata", "externalLink"],
  ...["pivotCacheDefinition", "pivotTable", "comments", "vmlDrawing", "drawing", "table", "hyperlink", "image"],
  ...[
    "threadedComment",
    "threadedComments",
    "person",
    "control",
    "ctrlProp",
    "oleObject",
    "package",
    "FeaturePropertyBag",
  ],
]);

const sameBytes = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((value, index) => value === right[index]);

/** A name for a carried part that no other part of the saved package has. */
function freeName(saved: ZipParts, name: string): string {
  const dot = name.lastIndexOf(".");
  for (let number = 1; ; number += 1) {
    const candidate = `${name.slice(0, dot)}_${number}${name.slice(dot)}`;
    if (!(candidate in saved)) return candidate;
  }
}

/** Copies a part with everything it points to; returns its name in the saved package. */
export function carryPart(grafting: Grafting, part: string): string | undefined {
  const { original, saved, carried } = grafting;
  const already = carried.get(part);
  if (already !== undefined) return already;
  const bytes = original[part];
  if (!bytes) return undefined;

  const there = saved[part];
  const name = there && !sameBytes(there, bytes) ? freeName(saved, part) : part;
  carried.set(part, name);
  saved[name] = bytes;
  const type = contentTypeOf(grafting.originalTypes, part);
  if (type !== undefined && contentTypeOf(grafting.savedTypes, name) !== type) grafting.savedTypes.set(name, type);
  if (original[relationshipsPath(part)]) {
    const relationships = relationshipsOf(original, part).flatMap(
      (relationship) => carriedRelationship(grafting, part, relationship) ?? [],
    );
    setRelationships(saved, name, relationships);
  }
  return name;
}

/** A relationship with its target carried along; targets are written as absolute names. */
function carriedRelationship(grafting: Grafting, owner: string, relationship: Relationship): Relationship | undefined {
  if (relationship.external) return relationship;
  const name = carryPart(grafting, targetPart(owner, relationship.target));
  return name === undefined ? undefined : { ...relationship, target: `/${name}` };
}

/** Adds a carried relationship to a part of the saved package; returns its id there. */
export function addRelationship(
  grafting: Grafting,
  savedOwner: string,
  originalOwner: string,
  relationship: Relationship,
): string | undefined {
  const present = relationshipsOf(grafting.saved, savedOwner);
  const carried = carriedRelationship(grafting, originalOwner, relationship);
  if (!carried) return undefined;
  const same = present.find(
    ({ type, target }) =>
      type === carried.type && targetPart(savedOwner, target) === targetPart(savedOwner, carried.target),
  );
  if (same) return same.id;
  const id = freeId(present);
  setRelationships(grafting.saved, savedOwner, [...present, { ...carried, id }]);
  return id;
}

/**
 * Carries everything that the original part points to and the engine does not know: custom XML, web extensions,
 * macros, slicers and so on. Returns the new id of each carried relationship by its old one.
 */
export function carryUnknown(grafting: Grafting, originalOwner: string, savedOwner: string): Map<string, string> {
  const unknown = relationshipsOf(grafting.original, originalOwner).filter(
    (relationship) =>
      !(writtenByEngine.has(kindOf(relationship)) && (isOfficeType(relationship) || !relationship.external)),
  );
  const ids = unknown.flatMap((relationship) => {
    const id = addRelationship(grafting, savedOwner, originalOwner, relationship);
    return id === undefined ? [] : [[relationship.id, id] as const];
  });
  return new Map(ids);
}
