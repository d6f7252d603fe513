import ts from "typescript";
import type { Requirement } from "./requirement";

/**
 * The requirement sets that code has asked `isSetSupported` for before it comes to a node: in an `if`, in `?:`, before
 * `&&` and behind `||`, and behind an early return.
 */
export function guardsOf(node: ts.Node): readonly Requirement[] {
  const found: Requirement[] = [];
  for (let inner = node; !ts.isSourceFile(inner); inner = inner.parent) {
    found.push(...guardsBetween(inner.parent, inner));
  }
  return found;
}

function guardsBetween(outer: ts.Node, inner: ts.Node): readonly Requirement[] {
  if (ts.isIfStatement(outer) && inner !== outer.expression)
    return askedFor(outer.expression, inner === outer.thenStatement);
  if (ts.isConditionalExpression(outer) && inner !== outer.condition)
    return askedFor(outer.condition, inner === outer.whenTrue);
  if (ts.isBinaryExpression(outer) && inner === outer.right) {
    if (outer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return askedFor(outer.left, true);
    if (outer.operatorToken.kind === ts.SyntaxKind.BarBarToken) return askedFor(outer.left, false);
  }
  return ts.isBlock(outer) || ts.isSourceFile(outer) ? outer.statements.flatMap((each) => behind(each, inner)) : [];
}

/** What is known behind `if (!isSetSupported(…)) return`. */
function behind(statement: ts.Statement, inner: ts.Node): readonly Requirement[] {
  const isBehind = ts.isIfStatement(statement) && statement.end <= inner.pos && leaves(statement.thenStatement);
  return isBehind ? askedFor(statement.expression, false) : [];
}

function leaves(statement: ts.Statement): boolean {
  if (ts.isReturnStatement(statement) || ts.isThrowStatement(statement)) return true;
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : undefined;
  return last !== undefined && leaves(last);
}

/** The sets that are supported when a condition comes out as told. */
function askedFor(condition: ts.Expression, outcome: boolean): readonly Requirement[] {
  if (ts.isParenthesizedExpression(condition)) return askedFor(condition.expression, outcome);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken)
    return askedFor(condition.operand, !outcome);
  if (ts.isBinaryExpression(condition)) {
    const decides = outcome ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    if (condition.operatorToken.kind !== decides) return [];
    return [...askedFor(condition.left, outcome), ...askedFor(condition.right, outcome)];
  }
  if (!outcome || !ts.isCallExpression(condition)) return [];
  const [set, version] = condition.arguments;
  const isAsked = condition.expression.getText().endsWith(".isSetSupported");
  return isAsked && set && version && ts.isStringLiteral(set) && ts.isStringLiteral(version)
    ? [{ set: set.text, version: version.text }]
    : [];
}
