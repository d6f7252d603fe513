import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { FigureBook } from "../../app/figures/figureBook";
import { lacksOf, unusedHeadings } from "../../app/imports/importMapping";
import type { OpenedFile } from "../../app/imports/openFigureFile";
import { planFigures, toWrite, type PlannedFigure } from "../../app/figures/planFigures";
import { readImport } from "../../app/imports/readImport";
import { canBeTakenBack } from "../../app/figures/writeFigures";
import { measurementText } from "../../text/spoken/measurements";
import { Agree } from "../parts/Agree";
import { Foot } from "../parts/Foot";
import { Notice } from "../parts/Notice";
import { MappingForm } from "./MappingForm";
import { Preview } from "./Preview";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
  },
  correct: { alignSelf: "flex-start" },
});

type Props = {
  opened: OpenedFile;
  change: (opened: OpenedFile) => void;
  book: FigureBook;
  busy: boolean;
  writing: boolean;
  write: (planned: readonly PlannedFigure[]) => void;
  cancel: () => void;
};

/**
 * A file before anything of it is written: what its columns hold, what it would change, and every row that is left out.
 */
export function ImportReview({ opened, change, book, busy, writing, write, cancel }: Props) {
  const styles = useStyles();
  const text = measurementText.import;
  const { file, mapping } = opened;
  const lacking = lacksOf(mapping).length > 0;
  const [correcting, setCorrecting] = useState(lacking);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const read = useMemo(() => (lacking ? null : readImport(file, mapping, book)), [file, mapping, book, lacking]);
  const planned = useMemo(() => planFigures(read?.figures ?? [], book), [read, book]);
  const ready = toWrite(planned);
  const wayBack = useMemo(() => canBeTakenBack(planned, book, file.name), [planned, book, file]);
  const undecided =
    read !== null && read.decimal === null && (read.found === "ambiguous" || read.found === "mixed")
      ? read.found
      : null;
  const isPlanned = read !== null && undecided === null;
  return (
    <div className={styles.page}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {text.look(file.name)}
      </h2>
      {file.otherSheets.length > 0 && <Notice kind="heed" text={text.otherSheets(file.otherSheets)} />}
      {correcting || lacking ? (
        <MappingForm
          file={file}
          mapping={mapping}
          contracts={book.contracts.map(({ name }) => name)}
          change={(next) => change({ file, mapping: next })}
        />
      ) : null}
      {undecided !== null && (
        <Field label={text.decimal} validationState="warning" validationMessage={text.decimalAsk[undecided]}>
          <Select
            value=""
            onChange={(_event, { value }) =>
              change({ file, mapping: { ...mapping, decimal: value === "comma" || value === "point" ? value : null } })
            }
          >
            <option value="">–</option>
            <option value="comma">{text.decimals.comma}</option>
            <option value="point">{text.decimals.point}</option>
          </Select>
        </Field>
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
      {isPlanned && <Preview read={read} planned={planned} unused={unusedHeadings(file, mapping)} />}
      <Foot>
        <Agree
          agree={
            isPlanned
              ? {
                  label: writing ? measurementText.writing : measurementText.write(ready.length),
                  run: () => write(ready),
                  unable: ready.length === 0,
                }
              : null
          }
          cancel={{ label: text.cancel, run: cancel }}
          busy={busy}
          note={!isPlanned ? null : ready.length === 0 ? text.nothing : wayBack ? null : text.noWayBack}
        />
      </Foot>
    </div>
  );
}
