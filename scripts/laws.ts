import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** `npm run laws`: every random case of every law, of which the tests try a share. */
function laws(): void {
  const files = readdirSync("test", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => path.join("test", file))
    .filter((file) => readFileSync(file, "utf8").includes("support/runs"));
  const { status } = spawnSync(
    process.execPath,
    [path.resolve("node_modules/jest/bin/jest.js"), "--runTestsByPath", ...files],
    { stdio: "inherit", env: { ...process.env, LAWS: "all" } },
  );
  process.exitCode = status ?? 1;
}

laws();
