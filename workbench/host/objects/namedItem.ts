import type { Worksheet } from "@cj-tech-master/excelts";
import { asFlag, asText, optionalTextAt, textAt } from "../arguments";
import { HostError, invalidArgument } from "../hostError";
import { hostType, type HostObject, withNullObject, type HostType } from "../hostType";
import type { HostState } from "../hostState";
import { isReference } from "../limits";
import { fullAddress } from "../model/area";
import { toEnglishFormula } from "../model/danish";
import { formulaFrom } from "../model/enteredValue";
import { evaluate } from "../model/evaluate";
import { tableNamed } from "../model/tables";
import { allNames, areaOfName, dropName, type Name, nameIn, putName } from "../model/names";
import { rangeOrNull, rangeType } from "./range";
import { worksheetType } from "./worksheet";

/** A name is resolved at each use, because its range may have moved. */
type NameRef = { scope: Worksheet | null; name: string };
/** The names of one scope: a sheet, or the workbook. */
type Names = { scope: Worksheet | null };

const comments = new WeakMap<HostState, Map<string, string>>();

function commentsOf(state: HostState): Map<string, string> {
  const known = comments.get(state) ?? new Map<string, string>();
  comments.set(state, known);
  return known;
}

const keyOf = ({ scope, name }: NameRef): string => `${scope?.name ?? ""}!${name.toLowerCase()}`;

function find(ref: NameRef, state: HostState): Name {
  const name = nameIn(state.workbook, ref.scope, ref.name);
  if (!name) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return name;
}

function valueOf(name: Name, state: HostState): string | number | boolean {
  const area = areaOfName(state.workbook, name);
  if (area) return fullAddress(area, "$");
  return evaluate(name.formula, state);
}

function typeOf(name: Name, state: HostState): string {
  if (areaOfName(state.workbook, name)) return "Range";
  const value = valueOf(name, state);
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "boolean") return "Boolean";
  return value.startsWith("#") ? "Error" : "String";
}

/** `Excel.NamedItem`. */
export const namedItemType: HostType<NameRef> = hostType("NamedItem", {
  id: (ref) => ({ _Id: ref.name }),
  scalars: {
    Name: (ref, state) => find(ref, state).name,
    Type: (ref, state) => typeOf(find(ref, state), state),
    Value: (ref, state) => valueOf(find(ref, state), state),
    Scope: (ref) => (ref.scope ? "Worksheet" : "Workbook"),
    Formula: {
      get: (ref, state) => `=${find(ref, state).formula}`,
      set: (ref, value, state) => put({ ...find(ref, state), formula: reference(asText(value)) }, state),
    },
    Visible: {
      get: (ref, state) => !find(ref, state).hidden,
      set: (ref, value, state) => put({ ...find(ref, state), hidden: !asFlag(value) }, state),
    },
    Comment: {
      get: (ref, state) => commentsOf(state).get(keyOf(ref)) ?? "",
      set: (ref, value, state) => void commentsOf(state).set(keyOf(ref), asText(value)),
    },
  },
  children: {
    Worksheet(ref) {
      if (!ref.scope) throw new HostError("InvalidArgument", "The name belongs to the workbook.");
      return worksheetType.wrap(ref.scope);
    },
    WorksheetOrNullObject: (ref) => ref.scope && worksheetType.wrap(ref.scope),
  },
  methods: withNullObject<NameRef>("GetRange", (ref, _args, state) =>
    rangeOrNull(areaOfName(state.workbook, find(ref, state)), state),
  ),
  commands: {
    Delete(ref, _args, state) {
      dropName(state.workbook, find(ref, state));
      state.calculation.touch();
      state.dirty = true;
    },
  },
});

function put(name: Name, state: HostState): void {
  putName(state.workbook, name);
  state.calculation.touch();
  state.dirty = true;
}

/** A name's formula without its `=`; a text that is not a formula is stored as a text. */
function reference(text: string): string {
  return text.startsWith("=") ? formulaFrom(text.slice(1)).formula : `"${text.replaceAll('"', '""')}"`;
}

function add(
  scope: Worksheet | null,
  name: string,
  formula: string,
  comment: string | undefined,
  state: HostState,
): HostObject {
  const isWellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!isWellFormed || isReference(name)) throw invalidArgument();
  if (nameIn(state.workbook, scope, name) || (scope === null && tableNamed(state.workbook, name))) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  put({ name, formula, scope, hidden: false }, state);
  const ref = { scope, name };
  if (comment) commentsOf(state).set(keyOf(ref), comment);
  return namedItemType.wrap(ref);
}

function itemFor({ scope }: Names, key: unknown, state: HostState): HostObject | null {
  const name = nameIn(state.workbook, scope, String(key));
  return name ? namedItemType.wrap({ scope, name: name.name }) : null;
}

function namesOf({ scope }: Names, state: HostState): Name[] {
  return allNames(state.workbook).filter((name) => name.scope === scope);
}

/** `workbook.names` and `worksheet.names`; the workbook's leaves out those that belong to a sheet. */
export const namedItemCollectionType: HostType<Names> = hostType("NamedItemCollection", {
  items: (names, state) => namesOf(names, state).map(({ scope, name }) => namedItemType.wrap({ scope, name })),
  item: (names, key, state) => itemFor(names, key, state),
  methods: {
    ...withNullObject<Names>("GetItem", (names, args, state) => itemFor(names, textAt(args, 0), state)),
    GetCount: (names, _args, state) => namesOf(names, state).length,
  },
  commands: {
    Add({ scope }, args, state) {
      const [, target] = args;
      const formula = rangeType.is(target) ? fullAddress(target.self.area, "$") : reference(textAt(args, 1));
      return add(scope, textAt(args, 0), formula, optionalTextAt(args, 2), state);
    },
    AddFormulaLocal: ({ scope }, args, state) =>
      add(scope, textAt(args, 0), reference(toEnglishFormula(textAt(args, 1))), optionalTextAt(args, 2), state),
  },
});
