import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveAddIn } from "../../scripts/excel/devServer";

const folder = mkdtempSync(path.join(tmpdir(), "https-"));
const file = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** A certificate for localhost, made and trusted for this file alone. */
function certificate(): { cert: Buffer; key: Buffer } {
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-days",
      "1",
      "-keyout",
      file("key.pem"),
      "-out",
      file("cert.pem"),
      ...subject,
    ],
    { stdio: "pipe" },
  );
  return { cert: readFileSync(file("cert.pem")), key: readFileSync(file("key.pem")) };
}

test("the built add-in is served over https, and functions.json may be read from other origins", async () => {
  const own = certificate();
  writeFileSync(file("functions.json"), "{}");
  const server = await serveAddIn(folder, own, 0);
  try {
    const { address, port } = server.address() as AddressInfo;
    const answer = await new Promise<unknown[]>((resolve, reject) => {
      get({ host: "localhost", family: 4, port, path: "/functions.json", ca: own.cert }, (response) => {
        response.resume();
        resolve([
          response.statusCode,
          response.headers["content-type"],
          response.headers["access-control-allow-origin"],
        ]);
      }).on("error", reject);
    });
    expect([address, ...answer]).toEqual(["127.0.0.1", 200, "application/json; charset=utf-8", "*"]);
  } finally {
    server.close();
  }
});
