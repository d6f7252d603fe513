import { readFileSync } from "node:fs";
import { type ScoredGoal, isDoubted, keySentences, scored, scoredColumns, verdictOf } from "./readingScore";

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1).replace(".", ",")} %`;
const share = (part: number, whole: number): string => `${String(part)} (${percent(part, whole)})`;

function scoreRow(name: string, goals: readonly ScoredGoal[]): string {
  const count = (verdict: string, counted = true): number =>
    goals.filter((goal) => verdictOf(goal, counted) === verdict).length;
  const right = goals.filter((goal) => verdictOf(goal) === "right");
  const cells = [
    name,
    String(goals.length),
    share(right.length, goals.length),
    share(count("doubted"), goals.length),
    share(count("silent"), goals.length),
    share(count("silent", false), goals.length),
    share(right.filter(({ doubts }) => isDoubted(doubts)).length, right.length),
  ];
  return `| ${cells.join(" | ")} |`;
}

function columnRow(column: string, goals: readonly ScoredGoal[]): string {
  const wrong = goals.filter((goal) => goal.wrong.includes(column));
  const doubted = wrong.filter(({ doubts }) => isDoubted(doubts)).length;
  return `| ${column} | ${String(goals.length - wrong.length)} | ${String(doubted)} | ${String(wrong.length - doubted)} |`;
}

function shownWrong(goal: ScoredGoal): string {
  const { sentence, expected, read, wrong, doubts } = goal;
  const columns = Object.entries(scoredColumns).filter(([column]) => wrong.includes(column));
  const differences =
    expected && read
      ? columns
          .map(([column, shown]) => `${column}: ${expected[column] || "(tom)"} ≠ ${shown(read) || "(tom)"}`)
          .join("; ")
      : expected
        ? `ikke læst: ${expected["målform"] ?? ""} ${expected["måltal"] ?? ""}`
        : `læst uden at stå i nøglen: ${
            read
              ? Object.values(scoredColumns)
                  .map((shown) => shown(read))
                  .join(" ")
                  .trim()
              : ""
          }`;
  return `${verdictOf(goal)} ${sentence.id} ${sentence.text}\n    ${differences}  [${doubts.join(" ")}]`;
}

const [file, option] = process.argv.slice(2);
if (!file) throw new Error("npx tsx scripts/scoreReadings.ts FILE.tsv [--wrong]");
const goals = keySentences(readFileSync(file, "utf8")).flatMap(scored);
const contracts = goals.filter(({ sentence }) => sentence.kind === "kontrakt");
const others = goals.filter(({ sentence }) => sentence.kind !== "kontrakt");
const right = goals.filter((goal) => verdictOf(goal) === "right");
const codes = [...new Set(right.flatMap(({ doubts }) => doubts))].filter((code) => isDoubted([code]));
const lines = [
  "| Mål | antal | rigtige | forkerte, i tvivl | forkerte, i stilhed | i stilhed, alle tvivl talt med | rigtige, i tvivl |",
  "| --- | --- | --- | --- | --- | --- | --- |",
  scoreRow("kontrakter", contracts),
  scoreRow("andre", others),
  scoreRow("alle", goals),
  "",
  "| Felt | rigtige | forkerte, i tvivl | forkerte, i stilhed |",
  "| --- | --- | --- | --- |",
  ...Object.keys(scoredColumns).map((column) => columnRow(column, goals)),
  "",
  `Tvivl på rigtige mål: ${codes.map((code) => `${code} ${String(right.filter(({ doubts }) => doubts.includes(code)).length)}`).join(", ") || "ingen"}.`,
  ...(option === "--wrong" ? ["", ...goals.filter((goal) => verdictOf(goal) !== "right").map(shownWrong)] : []),
  ...(option === "--doubted"
    ? [
        "",
        ...right
          .filter(({ doubts }) => isDoubted(doubts))
          .map((goal) => `${goal.sentence.id} ${goal.sentence.text} [${goal.doubts.join(" ")}]`),
      ]
    : []),
];
process.stdout.write(`${lines.join("\n")}\n`);
