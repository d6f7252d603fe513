import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { certificateIn } from "../../scripts/excel/certificate";

const folder = mkdtempSync(path.join(tmpdir(), "certificate-"));
const file = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

function makeCertificate(): void {
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-days",
      "30",
      "-keyout",
      file("localhost.key"),
      "-out",
      file("localhost.crt"),
      "-subj",
      "/CN=localhost",
    ],
    { stdio: "pipe" },
  );
}

const now = new Date();
const later = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);

test("there is no certificate before one is made, nor without its key", () => {
  expect(certificateIn(folder, now)).toBeNull();
  makeCertificate();
  const made = { cert: readFileSync(file("localhost.crt")), key: readFileSync(file("localhost.key")) };
  expect(certificateIn(folder, now)).toEqual(made);
  rmSync(file("localhost.key"));
  expect(certificateIn(folder, now)).toBeNull();
});

test.each([
  { hours: 28 * 24, stands: true },
  { hours: 29 * 24 - 1, stands: true },
  { hours: 29 * 24 + 1, stands: false },
  { hours: 31 * 24, stands: false },
])("a certificate of thirty days stands after $hours hours: $stands", ({ hours, stands }) => {
  makeCertificate();
  expect(certificateIn(folder, later(hours)) !== null).toBe(stands);
});
