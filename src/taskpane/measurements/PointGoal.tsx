import { goalNr } from "../../domain/goal";
import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FigureBook } from "../../app/figures/figureBook";
import type { OpenedFile } from "../../app/imports/openFigureFile";
import { proposeSources, type Pointed } from "../../app/sources/proposeSources";
import type { Source } from "../../domain/source";
import { sourceText } from "../../text/spoken/sources";
import { FileRows } from "./FileRows";
import { SourceFields } from "./SourceFields";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  words: { margin: 0 },
});

type Props = {
  opened: OpenedFile;
  book: FigureBook;
  /** Sources that the file is read by already. */
  known: readonly Source[];
  add: (sources: readonly Source[]) => void;
};

const NOWHERE: Pointed = { column: null, row: null };

/** Where the user says which row or column of a file is a goal, and takes the source that follows from it. */
export function PointGoal({ opened, book, known, add }: Props) {
  const styles = useStyles();
  const text = sourceText;
  const [contract, setContract] = useState(opened.mapping.contract ?? "");
  const [goal, setGoal] = useState("");
  const [pointed, setPointed] = useState(NOWHERE);
  const [proposed, setProposed] = useState<readonly Source[] | null>(null);
  const { file, mapping } = opened;
  useEffect(() => {
    setProposed(null);
    const chosen = goal === "" ? null : (JSON.parse(goal) as [string, string]);
    if (chosen === null || (pointed.row === null && pointed.column === null)) return undefined;
    let wanted = true;
    const [nr, part] = chosen;
    void proposeSources(
      { file, mapping },
      pointed,
      { nr, part, contract: contract === "" ? null : contract },
      book,
    ).then((sources) => {
      if (wanted) setProposed(sources);
    });
    return () => {
      wanted = false;
    };
  }, [file, mapping, pointed, goal, contract, book]);
  const goals = [
    ...new Map(
      book.goals
        .filter((each) => contract === "" || each.contract === contract)
        .map((each) => [JSON.stringify([each.nr, each.part]), `${goalNr(each)} ${each.text}`]),
    ),
  ];
  return (
    <section className={styles.section} aria-label={text.point}>
      <p className={styles.words}>{text.pointHelp}</p>
      {book.contracts.length > 1 && (
        <Field label={text.contract}>
          <Select value={contract} onChange={(_event, { value }) => setContract(value)}>
            <option value="">{text.everyContract}</option>
            {book.contracts.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={text.goal}>
        <Select value={goal} onChange={(_event, { value }) => setGoal(value)}>
          <option value="">{text.chooseGoal}</option>
          {goals.map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      <FileRows opened={opened} pointed={pointed} point={setPointed} />
      {proposed !== null && proposed.length === 0 && <p role="status">{text.cannotPropose}</p>}
      {proposed !== null && proposed.length > 0 && (
        <SourceFields key={JSON.stringify(proposed)} proposed={proposed} known={known} add={add} />
      )}
    </section>
  );
}
