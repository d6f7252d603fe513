import type { Issue } from "../../sheets/cells/issue";
import { figureId, saysTheSame } from "../../sheets/tables/existingFigures";
import { problemText } from "../../text/problem";
import { importText } from "../../text/spoken/imports";
import { problemTexts } from "../../text/spoken/issues";
import { measurementText } from "../../text/spoken/measurements";
import { periodName } from "../../text/spoken/periodName";
import { sourceText } from "../../text/spoken/sources";
import type { ImportedFigure } from "../imports/importedFigure";
import type { SourceReading } from "./readBySources";

/** The messages about a file that sources read: forms, goals without figures, rows of no goal, unused columns. */
export function sourceLines({ told, silent, strays, unused, outside }: SourceReading): string[] {
  return [
    ...told,
    ...silent.map(({ source, why }) =>
      sourceText.silent(
        source.nr + source.part,
        source.contract,
        "heading" in why ? sourceText.silence[why.kind](why.heading) : sourceText.silence[why.kind],
      ),
    ),
    ...(outside > 0 ? [sourceText.outside(outside)] : []),
    ...(strays.count > 0 ? [sourceText.strays(strays.count, strays.names)] : []),
    ...(unused.length > 0 ? [importText.unused(unused)] : []),
  ];
}

/** Rows of Kilder that cannot be used, as sentences. */
export function sourceIssueLines(issues: readonly Issue[]): string[] {
  return issues.map(({ row, column, problem }) =>
    sourceText.unusable(row ?? 0, column ?? "", problemText(problem, problemTexts)),
  );
}

/** Figures that earlier files of the same run gave, by `figureId`. */
export type EarlierFigures = Map<string, { name: string; figure: ImportedFigure }>;

/**
 * Figures without those of which an earlier file of the run gave another; each of these is told.
 * @param words What to do about it, by the name of the earlier file.
 */
export function withoutOthers(
  figures: readonly ImportedFigure[],
  name: string,
  earlier: EarlierFigures,
  words: (earlier: string) => string = sourceText.otherFile,
): { figures: ImportedFigure[]; lines: string[] } {
  const kept: ImportedFigure[] = [];
  const lines: string[] = [];
  for (const figure of figures) {
    const { goal, period, content } = figure;
    const id = figureId(goal, period);
    const other = earlier.get(id);
    const settled = { ...content, provisional: "" };
    if (other !== undefined && !saysTheSame({ ...other.figure.content, provisional: "" }, settled)) {
      const place = measurementText.place(goal.contract, goal.nr + goal.part, periodName(period));
      lines.push(`${place}: ${words(other.name)}`);
    } else {
      kept.push(figure);
      earlier.set(id, { name, figure });
    }
  }
  return { figures: kept, lines };
}
