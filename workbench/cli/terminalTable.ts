import type { AnswerTexts } from "./openAddIn";
import type { Report } from "./statusJson";

type Answer = ReturnType<AnswerTexts["answer"]>;
type Status = keyof Report["contracts"][number]["counts"];

/** ANSI background and text for each status, as near as a terminal comes to the sheet's colours. */
const COLOURS: Readonly<Record<Status, string>> = {
  met: "48;5;157;38;5;22",
  partlyMet: "48;5;214;38;5;52",
  notMet: "48;5;124;38;5;231",
  noData: "7",
  pending: "48;5;110;38;5;16",
};

type Cell = { text: string; status?: Status; right?: true };
const WIDTHS = [5, 44, 15, 18, 20, 19, 24] as const;
const HEADERS = ["Nr", "Mål", "Forventet", "Faktisk", "Målopfyldelse", "Status", "Tendens"] as const;

/** The status as a table for a terminal, with the sheet's symbols and words; coloured if the terminal supports it. */
export function terminalTable(report: Report, texts: AnswerTexts, colour: boolean): string {
  const line = (cells: readonly Cell[]): string =>
    cells
      .map((cell, index) => paint(cell, WIDTHS[index] ?? 10, colour))
      .join(" ")
      .trimEnd();
  return report.contracts
    .map((status) => {
      const { contract, asOf, goals, counts } = status;
      const weighted = texts.weightedLine(status);
      return [
        bold(`${contract.name} – status pr. ${texts.formatDate(asOf)}`, colour),
        texts.countsLine(counts, goals),
        ...(weighted === "" ? [] : [weighted]),
        line(HEADERS.map((text) => ({ text }))),
        ...goals.flatMap(({ parts }) => parts.map((part) => line(goalCells(texts.answer(part), texts)))),
      ].join("\n");
    })
    .join("\n\n");
}

function goalCells({ nr, of, expected, actual, degree, status, trend }: Answer, { value }: AnswerTexts): Cell[] {
  return [
    { text: nr },
    { text: of.goal.text },
    { text: value(withoutUnit(expected)), right: true },
    { text: value(withoutUnit(actual)), right: true },
    { text: value(degree), right: true },
    { text: status.label, status: status.code },
    { text: trend.label },
  ];
}

/** Columns are narrow; the unit is in the goal's text. */
const withoutUnit = (value: Answer["actual"]): Answer["actual"] => ("unit" in value ? { ...value, unit: "" } : value);

function paint({ text, status, right }: Cell, width: number, colour: boolean): string {
  const cut = text.length > width ? `${text.slice(0, width - 1)}…` : text;
  const padded = right ? cut.padStart(width) : cut.padEnd(width);
  return status && colour ? `\u001b[${COLOURS[status]}m${padded}\u001b[0m` : padded;
}

function bold(text: string, colour: boolean): string {
  return colour ? `\u001b[1m${text}\u001b[0m` : text;
}
