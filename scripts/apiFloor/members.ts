import ts from "typescript";
import { guardsOf } from "./guards";
import { requirementOf, type Requirement } from "./requirement";

/** One use of a member of the host's API: its name, the set that it needs, and the sets asked for before it. */
export type MemberUse = {
  name: string;
  file: string;
  line: number;
  needs: Requirement | null;
  guards: readonly Requirement[];
};

const HOST_TYPES = /@types\/(office-js|custom-functions-runtime)\//;

/** Every use of a member of Excel, Office and CustomFunctions in our files of a program; options and loads count. */
export function memberUses(program: ts.Program, isOurs: (file: string) => boolean): MemberUse[] {
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => isOurs(fileName))
    .flatMap((source) => usesIn(source, checker));
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): MemberUse[] {
  const uses: MemberUse[] = [];
  const note = (node: ts.Node, declarations: readonly ts.Declaration[]): void => {
    const [declaration] = declarations.filter((each) => HOST_TYPES.test(each.getSourceFile().fileName));
    if (declaration === undefined) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const needs = requirementOf(declaration);
    uses.push({ name: nameOf(declaration), file: source.fileName, line, needs, guards: guardsOf(node) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) note(node, declarationsOf(node, checker));
    if (ts.isCallExpression(node)) for (const loaded of loadedBy(node, checker)) note(node, loaded);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function declarationsOf(node: ts.Identifier, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const { parent } = node;
  const isOption =
    (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) && parent.name === node;
  if (isOption) return propertyOf(checker.getContextualType(parent.parent), node.text, checker);
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node)
    return propertyOf(checker.getTypeAtLocation(parent.parent), node.text, checker);
  const called = ts.isPropertyAccessExpression(parent) && parent.name === node ? parent.parent : parent;
  const isCalled = ts.isCallExpression(called) && (called.expression === parent || called.expression === node);
  const overload = isCalled ? checker.getResolvedSignature(called)?.declaration : undefined;
  return overload ? [overload] : (checker.getSymbolAtLocation(node)?.declarations ?? []);
}

function propertyOf(type: ts.Type | undefined, name: string, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const plain = type && checker.getNonNullableType(type);
  const types = plain?.isUnion() ? plain.types : plain ? [plain] : [];
  return types.flatMap((each) => each.getProperty(name)?.declarations ?? []);
}

/** The properties that `load("values, format/fill/color")` names. */
function loadedBy(call: ts.CallExpression, checker: ts.TypeChecker): (readonly ts.Declaration[])[] {
  const callee = call.expression;
  const [names] = call.arguments;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "load" || names === undefined) return [];
  const texts = ts.isArrayLiteralExpression(names) ? [...names.elements] : [names];
  const paths = texts.flatMap((each) => (ts.isStringLiteralLike(each) ? each.text.split(",") : []));
  const object = checker.getTypeAtLocation(callee.expression);
  return paths.flatMap((path) => propertiesAlong(object, path.trim().split("/"), call, checker));
}

function propertiesAlong(
  object: ts.Type,
  names: readonly string[],
  at: ts.Node,
  checker: ts.TypeChecker,
): (readonly ts.Declaration[])[] {
  const found: (readonly ts.Declaration[])[] = [];
  let type = object;
  for (const name of names) {
    const property = type.getProperty(name) ?? itemOf(type, at, checker)?.getProperty(name);
    if (property === undefined) return found;
    found.push(property.declarations ?? []);
    type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, at));
  }
  return found;
}

/** A collection loads its items' properties by their names alone. */
function itemOf(type: ts.Type, at: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  const items = type.getProperty("items") ?? type.symbol?.members?.get("items" as ts.__String);
  const list = items ? checker.getTypeOfSymbolAtLocation(items, at) : type;
  return checker.getIndexTypeOfType(list, ts.IndexKind.Number);
}

function nameOf(declaration: ts.Declaration): string {
  const names: string[] = [];
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const name = ts.isConstructorDeclaration(node) ? undefined : ts.getNameOfDeclaration(node as ts.Declaration);
    if (name !== undefined) names.unshift(name.getText());
  }
  return names.join(".");
}
