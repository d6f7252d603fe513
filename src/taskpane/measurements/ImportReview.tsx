import { Button, Checkbox, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FigureBook } from "../../app/figures/figureBook";
import { reviewImport } from "../../app/imports/reviewImport";
import { sheetsAlike } from "../../app/imports/sheetsAlike";
import { nameAbove } from "../../app/imports/sections";
import { lackingIn, type OpenedFile } from "../../app/imports/openFigureFile";
import { toWrite, type PlannedFigure } from "../../app/figures/planFigures";
import { canBeTakenBack } from "../../app/figures/writeFigures";
import { importText } from "../../text/spoken/imports";
import { sourceText } from "../../text/spoken/sources";
import { measurementText } from "../../text/spoken/measurements";
import { Agree } from "../parts/Agree";
import { Foot } from "../parts/Foot";
import { ReviewHeading } from "../parts/ReviewHeading";
import type { Reason } from "../parts/WhyNot";
import { MappingForm } from "./MappingForm";
import { OpenQuestions } from "./OpenQuestions";
import { Preview } from "./Preview";
import { SheetChoice } from "./SheetChoice";
import { usePacedReading } from "./usePacedReading";
import type { Writing } from "./useWriting";
import { WritingProgress } from "./WritingProgress";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  correct: { alignSelf: "flex-start" },
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
  write: (planned: readonly PlannedFigure[]) => void;
  cancel: () => void;
};

const NONE: readonly PlannedFigure[] = [];

/**
 * A file before anything of it is written: what its columns hold, what it would change, and every row that is left out.
 */
export function ImportReview({ opened, change, book, chooseSheet, busy, writing, progress, write, cancel }: Props) {
  const styles = useStyles();
  const text = importText;
  const { file, mapping } = opened;
  const lacking = lackingIn(opened, book).length > 0;
  const [correcting, setCorrecting] = useState(lacking);
  const alike = useMemo(
    () => (lacking ? [] : sheetsAlike(file, mapping, book).map((each) => each.file.sheet)),
    [file, mapping, book, lacking],
  );
  const review = usePacedReading(
    (signal) => (lacking ? null : reviewImport(opened, book, signal)),
    [file, mapping, book, opened.alike, lacking],
  );
  const read = review?.read ?? null;
  const planned = review?.planned ?? NONE;
  const ready = useMemo(() => toWrite(planned), [planned]);
  const wayBack = useMemo(() => canBeTakenBack(planned, book, file.name), [planned, book, file]);
  const isPlanned = review !== null && review.read.open.length === 0;
  const above = nameAbove(file, mapping, book);
  const reasonFor = (allFaulty: boolean): Reason =>
    allFaulty
      ? { text: text.noneUsable, link: { label: text.correct, run: () => setCorrecting(true) } }
      : { text: text.nothing };
  return (
    <div className={styles.page}>
      <ReviewHeading text={text.look(file.name)} />
      <SheetChoice file={file} choose={chooseSheet} />
      {alike.length > 0 && (
        <Checkbox
          checked={opened.alike === true}
          label={text.alike(alike)}
          onChange={(_event, { checked }) => change({ ...opened, alike: checked === true })}
        />
      )}
      {file.name !== measurementText.pasted && (
        <Button className={styles.correct} size="small" onClick={() => change({ file, mapping, pointed: [] })}>
          {sourceText.toSources}
        </Button>
      )}
      {correcting || lacking ? (
        <MappingForm
          file={file}
          mapping={mapping}
          book={book}
          change={(next) => change({ ...opened, mapping: next })}
        />
      ) : null}
      {read !== null && (
        <OpenQuestions read={read} mapping={mapping} change={(next) => change({ ...opened, mapping: next })} />
      )}
      {!lacking && (
        <Button
          className={styles.correct}
          size="small"
          aria-expanded={correcting}
          onClick={() => setCorrecting(!correcting)}
        >
          {text.correct}
        </Button>
      )}
      {review === null && !lacking && <ProgressBar aria-label={text.reading} />}
      {isPlanned && (
        <Preview
          review={review}
          unused={review.unused}
          doubt={above === null ? null : text.nameAbove(above, mapping.contract ?? "")}
        />
      )}
      <Foot>
        {progress !== null ? (
          <WritingProgress {...progress} />
        ) : (
          <Agree
            agree={
              isPlanned
                ? {
                    label: writing ? measurementText.writing : measurementText.write(ready.length),
                    run: () => write(ready),
                    unable: ready.length > 0 ? null : reasonFor(planned.length === 0 && review.read.faults.length > 0),
                  }
                : null
            }
            cancel={{ label: text.cancel, run: cancel }}
            busy={busy}
            note={isPlanned && ready.length > 0 && !wayBack ? text.noWayBack : null}
          />
        )}
      </Foot>
    </div>
  );
}
