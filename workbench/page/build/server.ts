import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { builtPage } from "./build";
import { fileAnswer } from "./staticFiles";

/** Serves the built page to this machine only; port 0 takes any free one. */
export function servePage(port: number): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    void fileAnswer(builtPage, request.url ?? "/").then(({ status, type, body }) => {
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
