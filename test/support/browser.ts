import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Names the browser to test in: its program, or `packaged` for the one that comes with npm ci. */
const named = process.env["CHROME_PATH"];

/** Where the browsers that people have are found on Linux, Mac and Windows. */
const usualPlaces = [
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  `${process.env["PROGRAMFILES"]}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env["PROGRAMFILES(X86)"]}\\Microsoft\\Edge\\Application\\msedge.exe`,
];

/**
 * Dates are written in the browser's own language, whatever the page's is: on Linux that of the environment, where the
 * browser knows it.
 */
const danish = "--lang=da-DK";
const env = { ...process.env, LANGUAGE: "da" };

/**
 * A real browser to test pages in: the one that CHROME_PATH names, or the user's own Chrome, Edge or Chromium, or else
 * the one that comes with npm ci. Throws where the named one is not there.
 */
export async function openBrowser(): Promise<Browser> {
  const found = named === "packaged" ? undefined : (named ?? usualPlaces.find((place) => existsSync(place)));
  // Its makers' own arguments run the packaged one in one process, which ends with any page that fails.
  const executablePath = found ?? (await (await import("@sparticuz/chromium")).default.executablePath());
  return chromium.launch({ executablePath, env, args: asRoot ? [danish, "--no-sandbox"] : [danish] });
}

const asRoot = process.getuid?.() === 0;
