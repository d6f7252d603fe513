import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { builtPage } from "./build";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Serves the built page to this machine only; port 0 takes any free one. */
export function servePage(port: number): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    void answer(request.url ?? "/").then(({ status, type, body }) => {
      response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      resolve({ address: `http://localhost:${(server.address() as AddressInfo).port}`, server });
    });
  });
}

/**
 * Serves on the port, or on the nearest free one above it.
 * @throws The system's own fault when twenty ports in a row are taken.
 */
export async function servePageNear(port: number): Promise<{ address: string; server: Server; port: number }> {
  for (let tried = port; ; tried += 1) {
    try {
      return { ...(await servePage(tried)), port: tried };
    } catch (fault) {
      if (!isTaken(fault) || tried >= port + 19) throw fault;
    }
  }
}

const isTaken = (fault: unknown): boolean => (fault as NodeJS.ErrnoException).code === "EADDRINUSE";

async function answer(url: string): Promise<{ status: number; type: string; body: Buffer | string }> {
  const notFound = { status: 404, type: "text/plain; charset=utf-8", body: "Siden findes ikke." };
  try {
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    const file = join(builtPage, path.endsWith("/") ? `${path}index.html` : path);
    if (!file.startsWith(builtPage)) return notFound;
    return { status: 200, type: types[extname(file)] ?? "application/octet-stream", body: await readFile(file) };
  } catch {
    return notFound;
  }
}
