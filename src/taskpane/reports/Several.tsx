import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SeveralFiles } from "../../app/joined/severalFiles";
import { STATUSES } from "../../domain/status";
import { problemText } from "../../text/problem";
import { problemTexts } from "../../text/spoken/issues";
import { severalText } from "../../text/spoken/joined";
import { startText } from "../../text/spoken/pane";
import { countLabel } from "../../text/spoken/status";
import { FileChooser } from "../fields/FileChooser";
import { useOwnJob } from "../frame/useJob";
import { FoldingGroup } from "../parts/FoldingGroup";
import { StatusChip } from "../parts/StatusChip";
import { SeveralReport } from "./SeveralReport";
import type { SeveralProps } from "./severalProps";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  words: { margin: 0, overflowWrap: "anywhere" },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  contracts: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

/** How many issues of a file are shown before more are asked for. */
const SHOWN = 20;

/** The contracts of workbooks that are chosen as files, with what is left out and what is to be looked at in each. */
export function Several({ jobs, template, actions, busy, run }: SeveralProps) {
  const styles = useStyles();
  const [found, setFound] = useState<SeveralFiles | null>(null);
  const reading = useOwnJob(run);
  const read = (files: readonly File[]): void => {
    setFound(null);
    void reading.run(async () => {
      setFound(await jobs.several(files));
      return null;
    });
  };
  return (
    <div className={styles.page}>
      <FileChooser
        label={severalText.files}
        accept=".xlsx,.xlsm"
        disabled={busy}
        open={(file) => read([file])}
        openAll={read}
      />
      {reading.running && <Spinner size="tiny" label={severalText.reading} />}
      {found !== null && (
        <p className={styles.words} role="status">
          {found.contracts.length === 0
            ? severalText.none
            : severalText.counted(found.contracts.length, new Set(found.contracts.map(({ file }) => file)).size)}
        </p>
      )}
      {found !== null && found.lines.length > 0 && (
        <ul className={styles.list} aria-label={severalText.told}>
          {found.lines.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
      )}
      {found !== null && found.contracts.length > 0 && (
        <ul className={styles.contracts} aria-label={severalText.contracts}>
          {found.contracts.map((own) => (
            <Contract key={own.status.contract.name} {...own} />
          ))}
        </ul>
      )}
      {found !== null && found.contracts.length > 0 && (
        <SeveralReport {...{ jobs, template, actions, busy, run }} several={found} />
      )}
      {found?.issues.map(({ file, issues }) => (
        <FoldingGroup
          key={file}
          name={severalText.issues(file, issues.length)}
          heading={severalText.issues(file, issues.length)}
          items={issues.map((issue, place) => ({ ...issue, place }))}
          shown={SHOWN}
          more={severalText.more}
          isOpen={false}
          item={({ table, row, column, problem, also, place }) => (
            <li key={place} className={styles.words}>
              {severalText.issue(`${table}, ${startText.place(row, column, also)}`, problemText(problem, problemTexts))}
            </li>
          )}
        />
      ))}
    </div>
  );
}

/** A contract with its file, its date and how many of its goals have each status. */
function Contract({ file, status: { contract, goals, counts, asOf } }: SeveralFiles["contracts"][number]) {
  const styles = useStyles();
  const { name, centre } = contract;
  return (
    <li>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.words}>
        {[centre, startText.goals(goals.length), startText.asOf(asOf), file]
          .filter((part) => part !== "")
          .join("\u00a0· ")}
      </p>
      <ul className={styles.counts}>
        {STATUSES.filter((status) => counts[status] > 0).map((status) => (
          <li key={status}>
            <StatusChip status={status} label={countLabel(status, counts[status], goals)} />
          </li>
        ))}
      </ul>
    </li>
  );
}
