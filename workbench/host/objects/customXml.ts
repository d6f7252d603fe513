import { textAt } from "../arguments";
import { HostError, invalidArgument } from "../hostError";
import { hostType, type HostObject, withNullObject, type HostType } from "../hostType";
import type { HostState } from "../hostState";

/** Every part, or those with the namespace. */
type Parts = { namespace: string | null };

/** The namespace of a part's outermost element. */
export function namespaceOf(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  if (!root) throw invalidArgument("The XML has no outermost element.");
  const [, prefix, attributes = ""] = root;
  const declaration = new RegExp(`xmlns${prefix ? `:${prefix}` : ""}\\s*=\\s*["']([^"']*)["']`).exec(attributes);
  return declaration?.[1] ?? "";
}

function idsOf({ namespace }: Parts, state: HostState): string[] {
  return [...state.parts.customXml].flatMap(([id, xml]) =>
    namespace === null || namespaceOf(xml) === namespace ? [id] : [],
  );
}

const partType: HostType<string> = hostType("CustomXmlPart", {
  id: (id) => ({ Id: id }),
  scalars: { Id: (id) => id, NamespaceUri: (id, state) => namespaceOf(xmlOf(id, state)) },
  methods: { GetXml: (id, _args, state) => xmlOf(id, state) },
  commands: {
    SetXml(id, args, state) {
      namespaceOf(textAt(args, 0));
      state.parts.customXml.set(id, textAt(args, 0));
    },
    Delete: (id, _args, state) => void state.parts.customXml.delete(id),
  },
});

function xmlOf(id: string, state: HostState): string {
  const xml = state.parts.customXml.get(id);
  if (xml === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return xml;
}

function find(parts: Parts, id: unknown, state: HostState): HostObject | null {
  return idsOf(parts, state).includes(String(id)) ? partType.wrap(String(id)) : null;
}

const members = {
  items: (parts: Parts, state: HostState) => idsOf(parts, state).map((id) => partType.wrap(id)),
  item: find,
};
const methods = {
  ...withNullObject<Parts>("GetItem", (parts, args, state) => find(parts, args[0], state)),
  GetCount: (parts: Parts, _args: unknown, state: HostState) => idsOf(parts, state).length,
};

const scopedType: HostType<Parts> = hostType("CustomXmlPartScopedCollection", {
  ...members,
  methods: {
    ...methods,
    ...withNullObject<Parts>("GetOnlyItem", (parts, _args, state) => {
      const ids = idsOf(parts, state);
      return ids.length === 1 ? partType.wrap(ids[0] ?? "") : null;
    }),
  },
});

/** `workbook.customXmlParts`. */
export const customXmlPartCollectionType: HostType<Parts> = hostType("CustomXmlPartCollection", {
  ...members,
  methods: { ...methods, GetByNamespace: (_parts, args) => scopedType.wrap({ namespace: textAt(args, 0) }) },
  commands: {
    Add(_parts, args, state) {
      const xml = textAt(args, 0);
      namespaceOf(xml);
      const id = state.ids.of({}).replace("{0000", "{C057");
      state.parts.customXml.set(id, xml);
      state.dirty = true;
      return partType.wrap(id);
    },
  },
});
