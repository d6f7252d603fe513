import { __styles, createDOMRenderer, makeStyles } from "@griffel/core";
import { tokens } from "@fluentui/tokens";
import ts from "typescript";

type Loader = (this: { resourcePath: string }, source: string) => string;
const readyStyles = jest.requireActual<Loader>("../../scripts/bundle/readyStyles.js");

const load = (source: string): string => readyStyles.call({ resourcePath: "Page.tsx" }, source);

/** What a component's styles give: the class of each slot, and the rules that are inserted. */
function drawn(source: string): { classes: unknown; rules: unknown } {
  const rules: unknown[] = [];
  const factory = () => (_: unknown, inserted: unknown) => rules.push(inserted);
  const body = ts
    .transpile(source.replace(/^import.*$/m, ""), { target: ts.ScriptTarget.ES2022 })
    .replace("const useStyles =", "return");
  const useStyles = new Function("makeStyles", "__styles", "tokens", body)(
    (styles: Parameters<typeof makeStyles>[0]) => makeStyles(styles, factory),
    (...ready: Parameters<typeof __styles>) => __styles(ready[0], ready[1], factory),
    tokens,
  ) as ReturnType<typeof makeStyles>;
  return { classes: useStyles({ dir: "ltr", renderer: createDOMRenderer(undefined) }), rules };
}

const component = (styles: string): string =>
  `import { Button, makeStyles, tokens } from "@fluentui/react-components";\nconst useStyles = makeStyles(${styles});`;

test.each([
  ["a literal", "{ row: { display: 'flex', gap: '1rem' } }"],
  [
    "a token, and one in a template",
    "{ row: { gap: tokens.spacingVerticalM, margin: `0 ${tokens.spacingVerticalS}` } }",
  ],
  [
    "a state, a width and a child",
    "{ row: { ':hover': { color: 'red' }, '@media (max-width: 24rem)': { gap: 0 }, '& input': { width: '100%' } } }",
  ],
  ["a direction", "{ row: { marginLeft: '1rem' } }"],
])("styles of %s give the same classes and rules when the build has made them", (_, styles) => {
  const source = component(styles);
  const ready = load(source);
  expect(ready).toContain("import { Button, __styles, tokens }");
  expect(ready).not.toContain("makeStyles");
  expect(drawn(ready)).toEqual(drawn(source));
});

test("a rule that two slots share stands once", () => {
  const ready = load(component("{ a: { color: 'red' }, b: { color: 'red' } }"));
  expect(ready.match(/color:red/g)).toHaveLength(1);
});

test("a file without styles stays as it is", () => {
  const source = "export const answer = 42;";
  expect(load(source)).toBe(source);
});

test("a style that the build cannot read stops it, with the file and the reason", () => {
  expect(() => load(component("{ row: { gap: chosenGap } }"))).toThrow(
    "Page.tsx: a style is made of literals and tokens, so that the build can read it (chosenGap is not defined).",
  );
});
