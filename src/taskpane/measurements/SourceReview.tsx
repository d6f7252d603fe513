import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FigureBook } from "../../app/figures/figureBook";
import { toWrite, type PlannedFigure } from "../../app/figures/planFigures";
import { canBeTakenBack } from "../../app/figures/writeFigures";
import type { OpenedFile } from "../../app/imports/openFigureFile";
import { reviewBySources } from "../../app/sources/readBySources";
import { sourceIssueLines, sourceLines } from "../../app/sources/sourceLines";
import { sourcesFor } from "../../app/sources/sourcesFor";
import { usableSources } from "../../app/sources/usableSources";
import type { Source } from "../../domain/source";
import { importText } from "../../text/spoken/imports";
import { measurementText } from "../../text/spoken/measurements";
import { sourceText } from "../../text/spoken/sources";
import { Agree } from "../parts/Agree";
import { Foot } from "../parts/Foot";
import { ReviewHeading } from "../parts/ReviewHeading";
import { OpenQuestions } from "./OpenQuestions";
import { PointGoal } from "./PointGoal";
import { Preview } from "./Preview";
import { SheetChoice } from "./SheetChoice";
import { usePacedReading } from "./usePacedReading";
import type { Writing } from "./useWriting";
import { WritingProgress } from "./WritingProgress";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  small: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  words: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

type Props = {
  opened: OpenedFile;
  change: (opened: OpenedFile) => void;
  book: FigureBook;
  chooseSheet: (sheet: string) => void;
  busy: boolean;
  writing: boolean;
  /** How far a long write has come. */
  progress: Writing | null;
  write: (planned: readonly PlannedFigure[], sources: readonly Source[]) => void;
  cancel: () => void;
};

const NONE: readonly Source[] = [];
const NO_FIGURES: readonly PlannedFigure[] = [];

/** A file that is read by the table Kilder, and by sources that are pointed out in it, before anything is written. */
export function SourceReview({ opened, change, book, chooseSheet, busy, writing, progress, write, cancel }: Props) {
  const styles = useStyles();
  const { file, mapping } = opened;
  const pointed = opened.pointed ?? NONE;
  const [pointing, setPointing] = useState(pointed.length === 0 && opened.pointed !== undefined);
  const known = useMemo(() => sourcesFor(book, file.name), [book, file.name]);
  const sources = useMemo(
    () => [...known.usable, ...usableSources(pointed.map((source) => ({ ...source, row: 0 }))).usable],
    [known, pointed],
  );
  const review = usePacedReading(
    (signal) => reviewBySources(opened, sources, book, signal),
    [file, mapping, sources, book],
  );
  const read = review?.read ?? null;
  const planned = review?.planned ?? NO_FIGURES;
  const ready = useMemo(() => toWrite(planned), [planned]);
  const wayBack = useMemo(() => canBeTakenBack(planned, book, file.name), [planned, book, file]);
  const isPlanned = review !== null && review.read.open.length === 0;
  const lines = [
    ...sourceIssueLines(known.issues),
    ...(read === null || sources.length === 0 ? [] : sourceLines(read)),
  ];
  const point = (next: readonly Source[]): void => change({ ...opened, pointed: next });
  return (
    <div className={styles.page}>
      <ReviewHeading text={importText.look(file.name)} />
      <SheetChoice file={file} choose={chooseSheet} />
      {known.usable.length > 0 && <p className={styles.words}>{sourceText.heading(file.name, known.usable.length)}</p>}
      {pointed.length > 0 && <h3 className={styles.small}>{sourceText.addedHeading(pointed.length)}</h3>}
      {pointed.map((source, index) => {
        const { nr, part, contract, filter, value } = source;
        const words = sourceText.added(nr + part, contract, filter, value);
        return (
          <div key={words} className={styles.buttons}>
            <span className={styles.words}>{words}</span>
            <Button
              size="small"
              aria-label={`${sourceText.remove} ${words}`}
              onClick={() => point(pointed.filter((_each, at) => at !== index))}
            >
              {sourceText.remove}
            </Button>
          </div>
        );
      })}
      <div className={styles.buttons}>
        <Button size="small" aria-expanded={pointing} onClick={() => setPointing(!pointing)}>
          {sourceText.point}
        </Button>
        <Button size="small" onClick={() => change({ ...opened, pointed: null })}>
          {sourceText.backToColumns}
        </Button>
      </div>
      {pointing && (
        <PointGoal
          opened={opened}
          book={book}
          known={sources}
          add={(added) => {
            point([...pointed, ...added]);
            setPointing(false);
          }}
        />
      )}
      {read !== null && sources.length > 0 && (
        <OpenQuestions read={read} mapping={mapping} change={(next) => change({ ...opened, mapping: next })} />
      )}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line} className={styles.words}>
              {line}
            </li>
          ))}
        </ul>
      )}
      {isPlanned && sources.length > 0 && <Preview review={review} unused={[]} />}
      <Foot>
        {progress !== null ? (
          <WritingProgress {...progress} />
        ) : (
          <Agree
            agree={
              isPlanned && sources.length > 0
                ? {
                    label: writing ? measurementText.writing : labelFor(ready.length, pointed.length),
                    run: () => write(ready, pointed),
                    unable: ready.length + pointed.length === 0 ? { text: importText.nothing } : null,
                  }
                : null
            }
            cancel={{ label: importText.cancel, run: cancel }}
            busy={busy}
            note={isPlanned && ready.length + pointed.length > 0 && !wayBack ? importText.noWayBack : null}
          />
        )}
      </Foot>
    </div>
  );
}

const labelFor = (figures: number, sources: number): string =>
  sources === 0 ? measurementText.write(figures) : sourceText.write(figures, sources);
