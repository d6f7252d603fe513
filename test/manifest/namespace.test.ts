import { readFileSync } from "node:fs";
import { withNamespaceInText } from "../../scripts/manifest/namespace";

const NAMES = ["MÅLTAL", "MÅLOPFYLDELSE", "KONTRAKTSTATUS"];

test.each([
  { text: '=MÅLOPFYLDELSE("Mindst";95;94,96)', told: '=RK.MÅLOPFYLDELSE("Mindst";95;94,96)' },
  { text: "MÅLTAL og KONTRAKTSTATUS.", told: "RK.MÅLTAL og RK.KONTRAKTSTATUS." },
  { text: '<a href="#måltal">MÅLTAL</a>', told: '<a href="#måltal">RK.MÅLTAL</a>' },
  { text: "MÅLTALLET er noget andet, Måltal også", told: "MÅLTALLET er noget andet, Måltal også" },
  { text: "=RK.MÅLTAL(650)", told: "=RK.MÅLTAL(650)" },
  { text: "direkte i en celle, uden noget foran navnet", told: "direkte i en celle, med RK. foran navnet" },
])("with the namespace RK, $text reads $told", ({ text, told }) => {
  expect(withNamespaceInText(text, "RK", NAMES)).toBe(told);
});

test("every page of help follows, and is the same when it is told twice", () => {
  const page = readFileSync("assets/hjaelp.html", "utf8");
  const once = withNamespaceInText(page, "RK", ["MÅLOPFYLDELSE"]);
  expect(once).not.toMatch(/[^.\p{L}]MÅLOPFYLDELSE/u);
  expect(withNamespaceInText(once, "RK", ["MÅLOPFYLDELSE"])).toBe(once);
});
