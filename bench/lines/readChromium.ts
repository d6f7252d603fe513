import { join } from "node:path";
import { build } from "esbuild";
import { openBrowser } from "../../test/support/browser";
import { bigWorkbook } from "../bigWorkbook";
import type { Line, Round } from "../line";
import { SIZE } from "./read";

/** What runs in the page: the same reading and the same least as in Node, both timed there. */
const PAGE = `
import { leastPossible, readTable } from "./bench/readAndLeast";
globalThis.round = async (at) => {
  const bytes = globalThis.workbook;
  const ours = async () => {
    const from = performance.now();
    const { problem } = await readTable("lis.xlsx", bytes);
    if (problem !== undefined) throw new Error(problem);
    return performance.now() - from;
  };
  const other = () => { const from = performance.now(); leastPossible(bytes); return performance.now() - from; };
  if (at % 2 === 0) { const first = await ours(); return { ours: first, other: other() }; }
  const first = other();
  return { ours: await ours(), other: first };
};
`;

type Page = { round: (at: number) => Promise<Round>; workbook: Uint8Array };

/** The line *read* in Chromium. The page is asked from the outside; what counts is its own time. */
export const readChromium: Line = {
  what: `reading an .xlsx of ${SIZE.rows.toLocaleString("en")} × 9, in Chromium`,
  against: "inflate (fflate) + one pass over its bytes, in Chromium",
  reach: 3,
  rounds: 11,
  prepare: async () => {
    const { outputFiles } = await build({
      stdin: { contents: PAGE, resolveDir: join(__dirname, "..", "..") },
      bundle: true,
      write: false,
      format: "iife",
      target: "es2022",
    });
    const browser = await openBrowser();
    const page = await browser.newPage();
    const bytes = Buffer.from(await bigWorkbook(SIZE)).toString("base64");
    await page.evaluate((text) => {
      const own = globalThis as unknown as Page;
      own.workbook = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    }, bytes);
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    return {
      round: (at) => page.evaluate((turn) => (globalThis as unknown as Page).round(turn), at),
      close: () => void browser.close(),
    };
  },
};
