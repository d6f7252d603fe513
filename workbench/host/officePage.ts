/** A script element, as far as the loader in office.js uses it. */
export type ScriptElement = { src: string; onload?: (() => void) | null; onerror?: (() => void) | null };

/**
 * The little of a page that office.js's loader needs where there is none: it finds its own folder from a script
 * element, puts another into the head for the host's library, and leaves notes in sessionStorage.
 */
export function officePage(
  officeUrl: string,
  onScript: (script: ScriptElement) => void,
): Readonly<Record<string, unknown>> {
  const element = () => ({
    style: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: () => undefined,
  });
  const head = { ...element(), appendChild: onScript };
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
  };
  const nothing = () => undefined;
  return {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    document: {
      createElement: element,
      getElementsByTagName: (name: string) =>
        name === "script" ? [{ src: officeUrl, getAttribute: () => null }] : [head],
      getElementById: () => null,
      hasFocus: () => true,
      addEventListener: nothing,
      removeEventListener: nothing,
      cookie: "",
      URL: officeUrl,
      readyState: "complete",
      location: { href: officeUrl },
    },
    location: {
      href: officeUrl,
      hash: "",
      search: "",
      protocol: "https:",
      host: "localhost",
      origin: "https://localhost",
    },
    history: { replaceState: nothing, pushState: nothing },
    navigator: { userAgent: "workbench", platform: "Win32", language: "da-DK" },
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: nothing,
    removeEventListener: nothing,
    attachEvent: undefined,
  };
}
