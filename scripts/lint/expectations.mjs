const FINDERS = /^(get|find)(All)?By/;
const TAG = /^(tagName|nodeName)$/;
const PRESENCE = /^(toBeTruthy|toBeDefined|toBeInTheDocument)$/;
const ABSENCE = /^(toBeNull|toBeUndefined|toBeFalsy|toEqual|toBe)$/;

/**
 * The ESLint rule `house/can-fail`: an expectation says more than that `getBy…` or `findBy…` found something, which
 * throw where they find nothing; and every `expect()` has a matcher.
 */
export const canFail = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      found: "{{finder}} throws where it finds nothing, so this cannot fail: expect toBeVisible(), or leave it out.",
      tag: "The element was found by its content, so its tag says nothing: expect toBeVisible().",
      matcher: "expect() without a matcher cannot fail.",
      literal: "A literal cannot be anything else than it is.",
    },
  },
  create(context) {
    return {
      "CallExpression[callee.name='expect']"(node) {
        const chain = matcherOf(node);
        if (chain === null) return context.report({ node, messageId: "matcher" });
        const [given] = node.arguments;
        if (given === undefined || given.type === "Literal")
          return given && context.report({ node, messageId: "literal" });
        const finder = finderOf(given);
        if (finder !== null && onlyTellsOfPresence(chain))
          return context.report({ node, messageId: "found", data: { finder } });
        if (tellsTag(given) || (finder !== null && chain.name === "toHaveProperty" && TAG.test(chain.args[0]?.value)))
          return context.report({ node, messageId: "tag" });
        return undefined;
      },
    };
  },
};

/** Whether an expression is the tag of a found element, or a list with one. */
function tellsTag(node) {
  if (node.type === "ArrayExpression") return node.elements.some((element) => element !== null && tellsTag(element));
  return node.type === "MemberExpression" && TAG.test(node.property.name) && finderOf(node.object) !== null;
}

/** The matcher behind `expect(…)`, with its words between; null where none is called. */
function matcherOf(expectation) {
  const words = [];
  let node = expectation;
  while (node.parent.type === "MemberExpression" && node.parent.object === node) {
    words.push(node.parent.property.name);
    node = node.parent;
  }
  const call = node.parent;
  if (words.length === 0 || call.type !== "CallExpression" || call.callee !== node) return null;
  return { name: words.at(-1), isNot: words.includes("not"), args: call.arguments };
}

function onlyTellsOfPresence({ name, isNot, args }) {
  if (!isNot) return PRESENCE.test(name);
  const [value] = args;
  const isNothing =
    value === undefined || value.name === "undefined" || (value.type === "Literal" && value.value === null);
  return ABSENCE.test(name) && isNothing;
}

/** The finder whose element an expression is; null for any other expression. */
function finderOf(node) {
  if (node.type === "AwaitExpression") return finderOf(node.argument);
  if (node.type === "TSAsExpression" || node.type === "TSNonNullExpression") return finderOf(node.expression);
  const callee = node.type === "CallExpression" ? node.callee : null;
  const name = callee?.name ?? callee?.property?.name ?? "";
  return FINDERS.test(name) ? name : null;
}
