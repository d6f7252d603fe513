import { tokens as fluentTokens } from "@fluentui/tokens";
import { tokens } from "../../scripts/bundle/cssVariables";

test("each of Fluent's tokens is the CSS variable of its own name, as the bundle has it", () => {
  const names = Object.keys(fluentTokens);
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(fluentTokens);
});
