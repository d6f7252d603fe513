import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../../workbench/cli/run";

const root = join(__dirname, "..", "..", "..");
const bundles = join(root, ".cache", "rk");
const sample = join(root, "samples", "resultatkontrakter.xlsx");

function rk(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync("npm", ["run", "--silent", "rk", "--", ...args], { cwd: root, encoding: "utf8" });
}

test("the bundle says what the sources say", async () => {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  await run(["status", sample, "--json"], { print: say, warn: say, fail: say, colour: false });
  expect(rk("status", sample, "--json")).toMatchObject({ status: 0, stdout: `${said.join("\n")}\n`, stderr: "" });
});

test("what the sources read beside them is in the bundle: the sample's goals", () => {
  const folder = mkdtempSync(join(tmpdir(), "rk-"));
  try {
    const made = rk("new", join(folder, "sample.xlsx"), "--sample");
    expect(made).toMatchObject({ status: 0, stderr: "" });
    expect(readdirSync(folder)).toEqual(["sample.xlsx"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a second start takes the bundle of the first", () => {
  rk("--help");
  const made = readdirSync(bundles);
  rk("--help");
  expect(readdirSync(bundles)).toEqual(made);
});
