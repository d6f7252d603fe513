const ts = require("typescript");
const { resolveStyleRulesForSlots } = require("@griffel/core");
const { tokens } = require("@fluentui/tokens");

/**
 * A webpack loader that turns the styles of a component into CSS while it builds, as Fluent's own styles are: the pane
 * then starts with its CSS, and Griffel's compiler of styles stays out of the first load (6 KB). `makeStyles({ … })`
 * becomes `__styles(classes, rules)`, its output. A style is made of literals and `tokens`; the build refuses others.
 */
module.exports = function readyStyles(source) {
  if (!source.includes("makeStyles(")) return source;
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const edits = [];
  const visit = (node) => {
    const isCall = ts.isCallExpression(node) && node.expression.getText() === "makeStyles";
    if (isCall) edits.push([node, compiled(node.arguments[0].getText(), this.resourcePath)]);
    if (ts.isImportSpecifier(node) && node.getText() === "makeStyles") edits.push([node, "__styles"]);
    if (!isCall) ts.forEachChild(node, visit);
  };
  visit(file);
  return edits.reduceRight((text, [node, replacement]) => splice(text, node, replacement), source);
};

const splice = (text, node, replacement) => text.slice(0, node.getStart()) + replacement + text.slice(node.getEnd());

function compiled(styles, path) {
  const [classes, rules] = resolveStyleRulesForSlots(evaluated(ts.transpile(`(${styles})`), path));
  return `__styles(${JSON.stringify(classes)}, ${JSON.stringify(withoutRepeats(rules))})`;
}

function evaluated(styles, path) {
  try {
    return new Function("tokens", `return ${styles}`)(tokens);
  } catch (fault) {
    throw new Error(
      `${path}: a style is made of literals and tokens, so that the build can read it (${fault.message}).`,
    );
  }
}

/** Slots that share a rule repeat it. */
function withoutRepeats(rules) {
  const unique = (list) => [...new Map(list.map((rule) => [JSON.stringify(rule), rule])).values()];
  return Object.fromEntries(Object.entries(rules).map(([bucket, list]) => [bucket, unique(list)]));
}
