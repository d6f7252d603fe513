import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { servePage, servePageNear } from "../../../workbench/page/build/server";

const open: Server[] = [];
afterEach(() => open.splice(0).forEach((server) => server.close()));

const kept = <T extends { server: Server }>(served: T): T => (open.push(served.server), served);
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** A port that another program holds. */
function takenPort(): Promise<number> {
  const server = createServer();
  open.push(server);
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(portOf(server))));
}

function statusOf(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path }, (response) => (response.resume(), resolve(response.statusCode)))
      .on("error", reject)
      .end();
  });
}

test("a taken port is passed over, and the port is told", async () => {
  const taken = await takenPort();
  const served = kept(await servePageNear(taken));
  expect(served.port).toBeGreaterThan(taken);
  expect(served.address).toBe(`http://localhost:${served.port}`);
});

test("a taken port that must be had is a fault", async () => {
  await expect(servePage(await takenPort())).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("only this machine sees the page", async () => {
  const { server } = kept(await servePage(0));
  expect((server.address() as AddressInfo).address).toBe("127.0.0.1");
});

test.each([
  "/../../package.json",
  "/%2e%2e/%2e%2e/package.json",
  "/..%2f..%2fpackage.json",
  "/findes-ikke.html",
  "/%zz",
])("%s is not found", async (path) => {
  const { server } = kept(await servePage(0));
  expect(await statusOf(portOf(server), path)).toBe(404);
});
