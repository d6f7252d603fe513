import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { builtPage } from "../../workbench/page/build/build";
import { fileAnswer } from "../../workbench/page/build/staticFiles";

const EMPTY = "<!doctype html><title>tom</title>";

/** Serves the workbench with a workbook open in it, with our pane beside it or (`isEmpty`) with an empty page. */
export async function serve(workbook: Uint8Array, isEmpty: boolean): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname;
    const send = (type: string, body: Uint8Array | string): void =>
      void response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body);
    if (name === "/resultatkontrakter.xlsx") return send("application/octet-stream", workbook);
    if (isEmpty && name.endsWith("/taskpane.workbench.html")) return send("text/html", EMPTY);
    void fileAnswer(builtPage, name).then(({ status, type, body }) =>
      response.writeHead(status, { "content-type": type }).end(body),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
