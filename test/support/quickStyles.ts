import { createDOMRenderer } from "@fluentui/react-components";

/** The selectors of the pane's own rules that hide what they match. */
const hiding = new Set<string>();
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

/**
 * Styles by tag and style attribute. The pane's tests have no style sheet but the browser's own, so that elements alike
 * in both have the same style, save what they inherit.
 */
const known = new Map<string, CSSStyleDeclaration>();

function plainStyle({ tagName, attributes }: Element): CSSStyleDeclaration {
  const written = attributes.getNamedItem("style")?.value ?? "";
  const key = `${tagName} ${written}`;
  const style = known.get(key);
  if (style) return style;
  const like = document.createElement(tagName);
  like.setAttribute("style", written);
  const found = genuine(like);
  known.set(key, found);
  return found;
}

/** What queries, matchers and axe-core ask of a style, without jsdom's walk through its whole style sheet. */
function quickStyle(element: Element): CSSStyleDeclaration {
  const quick: Readonly<Record<string, () => string>> = {
    display: () => displayOf(element),
    visibility: () => visibilityOf(element),
    opacity: () => (element as HTMLElement).style.opacity || "1",
  };
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_target, name) => {
      if (name === "getPropertyValue")
        return (property: string) => quick[property]?.() ?? plainStyle(element).getPropertyValue(property);
      const value: unknown = quick[String(name)]?.() ?? Reflect.get(plainStyle(element), name);
      return value;
    },
  });
}

function displayOf(element: Element): string {
  const own = (element as HTMLElement).style.display;
  if (own !== "") return own;
  if (element.hasAttribute("hidden") || [...hiding].some((selector) => element.matches(selector))) return "none";
  return plainStyle(element).display;
}

function visibilityOf(element: Element | null): string {
  if (element === null) return "visible";
  return (element as HTMLElement).style.visibility || visibilityOf(element.parentElement);
}

/** Answers `getComputedStyle` quickly. */
export function withQuickStyles(): void {
  window.getComputedStyle = quickStyle;
}
