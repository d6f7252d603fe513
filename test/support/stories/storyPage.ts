import { createServer, type Server } from "node:http";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack, { type Configuration } from "webpack";
import { createRequire } from "node:module";
import { fileAnswer } from "../../../workbench/page/build/staticFiles";

/** A part of the pane on a page of its own, served until it is closed. */
export type StoryPage = { address: string; close: () => void };

/** Builds a story of this folder, as production builds the pane, and serves it. */
export async function serveStory(name: string): Promise<StoryPage> {
  const folder = mkdtempSync(path.join(tmpdir(), "story-"));
  const require = createRequire(__filename);
  const { resolve, module } = require("../../../webpack.config.js") as Configuration;
  await built({
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    entry: path.join(__dirname, `${name}.tsx`),
    output: { path: folder, filename: "story.js", chunkFilename: "[name].js", publicPath: "" },
    optimization: { minimize: false },
    ...(resolve && { resolve }),
    ...(module && { module }),
    performance: { hints: false },
  });
  const page = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${name}</title>
    <style>:root { color-scheme: light dark; } body { margin: 0; }</style></head>
    <body><div id="root"></div><script src="story.js"></script></body></html>`;
  writeFileSync(path.join(folder, "index.html"), page);
  const server: Server = createServer((request, response) => {
    void fileAnswer(folder, request.url ?? "/").then(({ status, type, body }) =>
      response.writeHead(status, { "content-type": type }).end(body),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const close = (): void => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

function built(configuration: Configuration): Promise<void> {
  return new Promise((done, fail) => {
    webpack(configuration, (fault, stats) => {
      if (fault) fail(fault);
      else if (stats?.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
      else done();
    });
  });
}
