import ts from "typescript";

/** The parts of a function's comment that functions.json leaves out. */
export type FunctionComment = { returns: string; remarks: string };

/** The `@returns` and `@remarks` of every custom function in a source, by id. */
export function commentsOf(source: string): Map<string, FunctionComment> {
  const file = ts.createSourceFile("functions.ts", source, ts.ScriptTarget.ES2022, true);
  const comments = new Map<string, FunctionComment>();
  for (const statement of file.statements) {
    const tags = ts.getJSDocTags(statement);
    const text = (name: string): string => {
      const tag = tags.find(({ tagName }) => tagName.text === name);
      return (ts.getTextOfJSDocComment(tag?.comment) ?? "").replace(/\s+/g, " ").trim();
    };
    const [id] = text("customfunction").split(" ");
    if (id) comments.set(id.toUpperCase(), { returns: text("returns"), remarks: text("remarks") });
  }
  return comments;
}
