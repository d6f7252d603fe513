import { RendererProvider } from "@fluentui/react-components";
import { configure, render } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel, type UserEvent } from "@testing-library/user-event";
import "@testing-library/jest-dom";
import axe, { type RunOptions } from "axe-core";
import { App } from "../../src/taskpane/App";
import { pages } from "../../src/taskpane/pages";
import type { Language, PaneActions } from "../../src/taskpane/paneActions";
import { withQuickLabels } from "./quickLabels";
import { quickRenderer, withQuickStyles } from "./quickStyles";

configure({ asyncUtilTimeout: 10_000 });

/** What was brought into sight on the page of the tests, which has no layout to scroll. */
export const broughtInSight: (string | null)[] = [];

/** The pane on a page, in a light system, and somebody to use it. */
export function renderPane(actions: PaneActions, language: Language = "da"): UserEvent {
  globalThis.matchMedia = ((media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof matchMedia;
  broughtInSight.length = 0;
  Element.prototype.scrollIntoView = function (this: Element) {
    broughtInSight.push(this.textContent);
  };
  document.documentElement.lang = language;
  document.title = "Målopfyldelse";
  withQuickStyles();
  withQuickLabels();
  render(
    <RendererProvider renderer={quickRenderer}>
      <App actions={actions} pages={pages} />
    </RendererProvider>,
  );
  return userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
}

/** Nothing is fetched, and only what is wrong is gathered. */
const OPTIONS: RunOptions = {
  resultTypes: ["violations"],
  preload: false,
  iframes: false,
  rules: { "color-contrast": { enabled: false } },
};

/**
 * What axe-core finds wrong on the page; colours are looked at in a real browser, as a page without layout has none.
 */
export async function violations(): Promise<string[]> {
  const found = await axe.run(document, OPTIONS);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
