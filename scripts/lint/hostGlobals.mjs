/** The globals of the host, which src/excel speaks to. */
const HOST_GLOBALS = ["Excel", "Office", "OfficeRuntime", "CustomFunctions"];
const OF_EXCEL = ["Excel", "Office", "OfficeRuntime"];

/** The files outside src/excel that speak to the host, and the globals that each may use. */
const DOORS = {
  "src/functions/functions.ts": ["CustomFunctions"],
  "src/functions/inCell.ts": ["CustomFunctions"],
  "src/commands/commands.ts": ["Office"],
  "src/taskpane/index.tsx": ["Office"],
};

const GLOBAL_OBJECTS = ["globalThis", "window", "self"];

/** The ESLint rule `house/host-globals`: the host's globals, as values and types, only as the options allow. */
export const hostGlobals = {
  meta: {
    type: "problem",
    schema: [{ type: "array", items: { enum: HOST_GLOBALS } }],
    messages: { host: "{{name}} belongs to src/excel, or to a door that scripts/lint/hostGlobals.mjs names." },
  },
  create(context) {
    const forbidden = HOST_GLOBALS.filter((name) => !context.options[0]?.includes(name));
    return {
      Identifier(node) {
        if (forbidden.includes(node.name) && isReference(node))
          context.report({ node, messageId: "host", data: { name: node.name } });
      },
    };
  },
};

/** The configurations that apply the rule to src. */
export const hostGlobalsOfSrc = [
  { files: ["src/**/*.{ts,tsx}"], rules: { "house/host-globals": ["error", []] } },
  { files: ["src/excel/**"], rules: { "house/host-globals": ["error", OF_EXCEL] } },
  ...Object.entries(DOORS).map(([file, allowed]) => ({
    files: [file],
    rules: { "house/host-globals": ["error", allowed] },
  })),
];

/** Whether an identifier names a global, and not a property such as `HostType.Excel` or a key. */
function isReference(node) {
  const { parent } = node;
  if (parent.type === "MemberExpression" && parent.property === node && !parent.computed)
    return GLOBAL_OBJECTS.includes(parent.object.name);
  if (parent.type === "TSQualifiedName") return parent.left === node;
  return parent.key !== node;
}
