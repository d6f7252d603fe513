import { createDOMRenderer } from "@fluentui/react-components";

/** The selectors of the pane's own rules that hide what they match. */
const hiding = new Set<string>();
const defaultDisplay = new Map<string, string>();
const genuine = window.getComputedStyle.bind(window);

/**
 * Fluent's style renderer without a style sheet. jsdom matches every rule of a page with every element whenever it is
 * asked for a style, and Fluent has hundreds of rules that no test looks at. Only those that hide something are noted.
 */
export const quickRenderer = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => {
    const [, selector = "", declarations = ""] = /^([^@{]+)\{([^{}]*)\}$/.exec(rule) ?? [];
    if (/(display:\s*none|visibility:\s*hidden)/.test(declarations)) hiding.add(selector);
    return false;
  },
});

/** What the queries and matchers of the tests ask of a style, without jsdom's walk through its whole style sheet. */
function quickStyle(element: Element, pseudo?: string | null): CSSStyleDeclaration {
  if (pseudo) return genuine(element, pseudo);
  const quick: Readonly<Record<string, () => string>> = {
    display: () => displayOf(element),
    visibility: () => visibilityOf(element),
    opacity: () => (element as HTMLElement).style.opacity || "1",
  };
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_target, name) => {
      if (name === "getPropertyValue")
        return (property: string) => quick[property]?.() ?? genuine(element).getPropertyValue(property);
      const value: unknown = quick[String(name)]?.() ?? Reflect.get(genuine(element), name);
      return value;
    },
  });
}

function displayOf(element: Element): string {
  const own = (element as HTMLElement).style.display;
  if (own !== "") return own;
  if (element.hasAttribute("hidden") || [...hiding].some((selector) => element.matches(selector))) return "none";
  const { tagName } = element;
  const known = defaultDisplay.get(tagName) ?? genuine(document.createElement(tagName)).display;
  defaultDisplay.set(tagName, known);
  return known;
}

function visibilityOf(element: Element | null): string {
  if (element === null) return "visible";
  return (element as HTMLElement).style.visibility || visibilityOf(element.parentElement);
}

/** Answers `getComputedStyle` quickly while `use` runs. */
export function withQuickStyles(): void {
  window.getComputedStyle = quickStyle;
}

/** Runs what asks more of styles than these tests, such as axe-core. */
export async function withGenuineStyles<T>(use: () => Promise<T>): Promise<T> {
  window.getComputedStyle = (element) => genuine(element);
  return use().finally(withQuickStyles);
}
