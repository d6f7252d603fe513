import type { Host } from "./host";
import { defaultRequirementSets, officeExternal, type LoadOptions } from "./officeContext";

/** A browser's page that office.js is about to be loaded into: the window itself, or that of a frame. */
type Page = { external?: unknown; _richApiNativeBridge?: unknown };

/**
 * Puts a host in Excel's place for a page in a browser. To be called before the page's own script element for office.js
 * is run; that script then loads the Excel library beside it. Gives what a click on a ribbon button calls.
 */
export function connectPage(
  page: object,
  host: Host,
  { requirementSets = {}, displayLanguage }: LoadOptions = {},
): { runAction(name: string): Promise<void> } {
  const external = officeExternal(
    host.parts.settings,
    { ...defaultRequirementSets, ...requirementSets },
    displayLanguage,
  );
  const globals: Page = { external, _richApiNativeBridge: host.bridge };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(page, name, { value, configurable: true, writable: true });
  }
  return { runAction: external.runCommand };
}
