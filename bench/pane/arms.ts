import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { newWorkbook, saveXlsx } from "../../workbench/files/xlsx";
import { builtPage } from "../../workbench/page/build/build";
import { fileAnswer, type Answer } from "../../workbench/page/build/staticFiles";

/** One of the two panes that are compared, and what shows on it when it can be used. */
export type Arm = {
  name: string;
  /** The production build. */
  folder: string;
  /** Stands on the page as soon as the user can press something. */
  usable: string;
  /** Stands on the page when it shows what the workbook holds; none for a pane that reads nothing. */
  filled: string | null;
};

/**
 * How long the pane's page is held back, so that the workbench around it has come to rest, as Excel has when its user
 * opens a pane.
 */
const QUIET = 1500;

const template = path.resolve(".cache/pane-template/dist");

export const ours: Arm = {
  name: "ours",
  folder: path.join(builtPage, "addin"),
  usable: "nav button",
  filled: ".fui-FluentProvider main p",
};
export const theirs: Arm = { name: "template", folder: template, usable: "button", filled: null };

/** @throws With what to do when the template has not been built. */
export function requireTemplate(): void {
  if (existsSync(path.join(template, "taskpane.html"))) return;
  throw new Error(
    [
      "The template is not built. On a machine with net:",
      "  git clone https://github.com/OfficeDev/Office-Addin-TaskPane-React .cache/pane-template",
      "  cd .cache/pane-template && npm install && npm run build",
    ].join("\n"),
  );
}

/**
 * The workbench's page with a pane in its frame: both panes get the same host, the same workbook and the same
 * office.js.
 */
export async function serveArm({ folder }: Arm): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    void answer(folder, new URL(request.url ?? "/", "http://localhost").pathname).then(({ status, type, body }) => {
      response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

async function answer(folder: string, address: string): Promise<Answer> {
  // In Excel the host has a process of its own; here it shares the pane's, so that an empty workbook is what disturbs
  // least.
  if (address === "/resultatkontrakter.xlsx")
    return { status: 200, type: "application/octet-stream", body: Buffer.from(await saveXlsx(newWorkbook())) };
  if (address.endsWith("/taskpane.workbench.html")) {
    await new Promise((done) => setTimeout(done, QUIET));
    return {
      status: 200,
      type: "text/html; charset=utf-8",
      body: connected(readFileSync(path.join(folder, "taskpane.html"), "utf8")),
    };
  }
  if (!address.startsWith("/addin/")) return fileAnswer(builtPage, address);
  const own = await fileAnswer(folder, address.slice("/addin".length));
  return own.status === 200 ? own : fileAnswer(builtPage, address);
}

/** The production page with the workbench in Excel's place, and without what would wait for the net. */
function connected(page: string): string {
  return page
    .replace(
      /<script[^>]*src="?https:\/\/appsforoffice\.microsoft\.com[^>]*><\/script>/,
      '<script>parent.workbench.connect(window)</script><script src="../office-js/office.js"></script>',
    )
    .replace(/<link[^>]*href="?https:[^>]*>/g, "");
}

/** What the page and its scripts weigh, gzipped, without office.js. */
export function weightOf({ folder }: Arm): number {
  const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]*src="?([^" >]+)/g)]
    .map(([, name]) => name ?? "")
    .filter((name) => readdirSync(folder).includes(name));
  return ["taskpane.html", ...scripts].reduce(
    (sum, name) => sum + gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length,
    0,
  );
}
