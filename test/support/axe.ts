import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

/** How the user's system looks. */
export const looks = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced", colorScheme: "dark", forcedColors: "active" },
] as const;
export type Look = (typeof looks)[number];

const source = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
type Axe = {
  run: (
    context: object,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

/**
 * Shows the page and its frames as a system with this look does; nothing moves, so that colours are those that stay.
 */
export async function show(page: Page, { colorScheme, forcedColors }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
  await page.waitForTimeout(300);
  for (const frame of page.frames()) await frame.evaluate(settled);
}

/** Waits for the transitions of colours: a busy machine needs longer than the wait before. A spinner never ends. */
async function settled(): Promise<void> {
  const changes = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.all(changes.map(({ finished }) => finished.catch(() => undefined)));
  await new Promise(requestAnimationFrame);
}

/**
 * What axe-core finds wrong in a page or in one of its frames, one line each.
 * In forced colours the system paints other colours than the page says, so that axe-core cannot know their contrast.
 */
export async function axeFaults(within: Frame, look: Look): Promise<string[]> {
  await within.evaluate(source);
  const found = await within.evaluate(
    ([context, options]) => (globalThis as unknown as { axe: Axe }).axe.run(context, options),
    [
      // Fluent's own stops at the ends of the page, which hand the focus on at once.
      { exclude: [["[data-tabster-dummy]"]] },
      { iframes: false, rules: { "color-contrast": { enabled: look.forcedColors === "none" } } },
    ] as const,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary = "" }) =>
        `${look.name}, ${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, " ")}`,
    ),
  );
}

/** How many pixels the page is wider than what shows it. */
export const tooWide = (within: Frame): Promise<number> =>
  within.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Makes all of the pane's text twice as large, and nothing else. */
export async function doubleText(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
    const provider = document.querySelector<HTMLElement>(".fui-FluentProvider");
    if (!provider) return;
    const sizes = [
      "Base100",
      "Base200",
      "Base300",
      "Base400",
      "Base500",
      "Base600",
      "Hero700",
      "Hero800",
      "Hero900",
      "Hero1000",
    ];
    const usual = getComputedStyle(provider);
    const doubled = sizes
      .flatMap((size) => [`--fontSize${size}`, `--lineHeight${size}`])
      .map((name) => [name, `${2 * parseFloat(usual.getPropertyValue(name))}px`] as const);
    for (const [name, value] of doubled) provider.style.setProperty(name, value);
  });
}
