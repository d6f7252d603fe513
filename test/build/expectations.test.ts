import { rulesBrokenBy } from "../support/lintTexts";

const cases = [
  { code: 'expect(screen.getByText("a")).toBeTruthy()', fails: true },
  { code: 'expect(screen.getByText("a")).toBeDefined()', fails: true },
  { code: 'expect(screen.getByText("a")).toBeInTheDocument()', fails: true },
  { code: 'expect(screen.getByText("a")).not.toBeNull()', fails: true },
  { code: 'expect(screen.getByText("a")).not.toBe(null)', fails: true },
  { code: 'expect(getByRole("button")).toBeTruthy()', fails: true },
  { code: 'expect(within(card).getAllByText("a")).toBeTruthy()', fails: true },
  { code: 'expect(await screen.findByText("a")).toBeTruthy()', fails: true },
  { code: 'expect(screen.getByText("a") as HTMLElement).toBeTruthy()', fails: true },
  { code: 'expect(screen.getByText("a").tagName).toBe("P")', fails: true },
  { code: 'expect((await screen.findByText("a")).tagName).toBe("P")', fails: true },
  { code: 'expect(await screen.findByText("a")).toHaveProperty("tagName", "P")', fails: true },
  { code: 'expect([x, screen.getByText("a").tagName]).toEqual([1, "P"])', fails: true },
  { code: "expect(true).toBe(true)", fails: true },
  { code: "expect(x)", fails: true },
  { code: "expect(x).toBe", fails: true },
  { code: 'expect(screen.getByText("a")).toBeVisible()', fails: false },
  { code: 'expect(screen.getByText("a")).not.toBeVisible()', fails: false },
  { code: 'expect(screen.getByText("a")).toBe(x)', fails: false },
  { code: 'expect(screen.getByText("a")).toHaveProperty("value", "5")', fails: false },
  { code: 'expect(screen.getByText("a").textContent).toBe("a b")', fails: false },
  { code: 'expect(screen.queryByText("a")).toBeNull()', fails: false },
  { code: 'expect(document.activeElement?.tagName).toBe("H2")', fails: false },
  { code: "expect(x).toBeTruthy()", fails: false },
  { code: "await expect(x).rejects.toThrow()", fails: false },
];

const broken = rulesBrokenBy(
  cases.map(({ code }) => ({
    filePath: "test/planted.test.ts",
    text: `export const f = async (x, card, screen) => { ${code}; };`,
  })),
);

test.each(cases.map((each, index) => ({ ...each, index })))("»$code« cannot fail: $fails", ({ fails, index }) => {
  expect(broken[index]?.includes("house/can-fail")).toBe(fails);
});
