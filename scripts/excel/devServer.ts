import { createServer, type Server } from "node:https";
import { fileAnswer } from "../../workbench/page/build/staticFiles";

/** Where the committed manifest says that the add-in is. */
export const PORT = 3000;

/** The certificate for localhost and its key, as PEM. */
export type Certificate = { cert: string | Buffer; key: string | Buffer };

/**
 * Serves the built add-in over https to this machine only. Excel on the web reads functions.json from another origin,
 * so every origin may read.
 */
export function serveAddIn(folder: string, certificate: Certificate, port: number): Promise<Server> {
  const server = createServer(certificate, (request, response) => {
    void fileAnswer(folder, request.url ?? "/").then(({ status, type, body }) => {
      response
        .writeHead(status, { "content-type": type, "cache-control": "no-store", "access-control-allow-origin": "*" })
        .end(body);
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
