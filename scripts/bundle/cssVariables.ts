/** The layers, which have a fallback where no theme is. */
const LAYERS: Readonly<Record<string, number>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/**
 * Fluent's tokens as the bundle has them: a token is the CSS variable of its own name. Fluent writes that out 470
 * times, which is 4 KB of the pane's first load. webpack.config.js puts this module in its place, and a test holds the
 * two against each other.
 */
export const tokens: Readonly<Record<string, string>> = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => `var(--${String(name)}${String(name) in LAYERS ? `, ${LAYERS[String(name)]}` : ""})` },
);
