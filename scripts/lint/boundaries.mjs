import path from "node:path";

/** Which folders of src each folder may import, beside itself. No file is exempt. */
const MAY_IMPORT = {
  domain: [],
  text: ["domain"],
  reading: ["domain"],
  report: ["domain", "text"],
  sheets: ["domain", "text", "report"],
  files: ["domain", "text", "report"],
  app: ["domain", "text", "reading", "report", "sheets", "files"],
  excel: ["domain", "sheets", "app"],
  functions: ["domain", "text", "report", "sheets"],
  taskpane: ["domain", "text", "report", "app"],
  commands: ["domain", "text", "report", "sheets", "app", "excel"],
};

export const FOLDERS = Object.keys(MAY_IMPORT);

/** The one door between two pages of the shared runtime: the pane starts the ribbon's actions. */
const DOOR = { file: "taskpane/index.tsx", folder: "commands" };

/** The pane speaks its user's language, which text/spoken holds; the languages themselves are out of its reach. */
const LANGUAGES = /^text\/(da|en)\//;

/**
 * The ESLint rule `house/boundaries` for files of src: static imports, type imports, re-exports, `import()` in code and
 * in types, `import x = require()` and `require()` follow the table above.
 */
export const boundaries = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      outside: "src knows nothing outside src ({{source}}).",
      folder: "src/{{from}} must not import src/{{to}}.",
      unknown: "src/{{from}} is no folder of the house: add it to scripts/lint/boundaries.mjs.",
      language: "The pane takes its words from text/spoken, in its user's language.",
      computed: "import() takes a literal path, so that the boundaries see it.",
    },
  },
  create(context) {
    const file = inSrc(context, context.filename);
    const [from] = file.split("/");

    function check(node, written) {
      const source = pathOf(written);
      if (typeof source !== "string") return context.report({ node, messageId: "computed" });
      if (!isPath(source)) return undefined;
      const target = inSrc(
        context,
        path.resolve(source.startsWith(".") ? path.dirname(context.filename) : context.cwd, source),
      );
      const [to] = target.split("/");
      if (target.startsWith("..") || !FOLDERS.includes(to))
        return context.report({ node, messageId: "outside", data: { source } });
      if (from === "taskpane" && LANGUAGES.test(target)) return context.report({ node, messageId: "language" });
      if (to === from || MAY_IMPORT[from]?.includes(to) || (file === DOOR.file && to === DOOR.folder)) return undefined;
      return context.report({ node, messageId: "folder", data: { from, to } });
    }

    return {
      Program: (node) => {
        if (!FOLDERS.includes(from)) context.report({ node, messageId: "unknown", data: { from } });
      },
      ImportDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.argument.literal),
      TSExternalModuleReference: (node) => check(node, node.expression),
      "CallExpression[callee.name='require']": (node) => check(node, node.arguments[0]),
      "CallExpression[callee.object.name='require']": (node) => check(node, node.arguments[0]),
    };
  },
};

/** The text that an import names, also as a template and behind `as string`. */
function pathOf(node) {
  if (node?.type === "TSAsExpression") return pathOf(node.expression);
  return node?.type === "TemplateLiteral" && node.quasis.length === 1 ? node.quasis[0].value.cooked : node?.value;
}

/** A path below src, with slashes. */
function inSrc(context, file) {
  return path.relative(path.join(context.cwd, "src"), file).split(path.sep).join("/");
}

/** Whether an import names a file and not a package; `src/…` and `/…` name files as well. */
function isPath(source) {
  return /^(\.{1,2}(\/|$)|\/|src\/|workbench\/)/.test(source);
}
