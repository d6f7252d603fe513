import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { LastTime } from "../../app/followUp/lastTime";
import type { RemarkChange } from "../../app/followUp/writeRemark";
import { goalId, goalNr } from "../../domain/goal";
import type { Evaluation } from "../../domain/evaluation";
import { spokenAnswer } from "../../report/spokenAnswer";
import { statusText } from "../../text/spoken/statusScreen";
import { useOwnJob } from "../frame/useJob";
import { useKept } from "../frame/useKept";
import type { Job } from "../paneActions";
import { StatusChip } from "../parts/StatusChip";

const useStyles = makeStyles({
  remark: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = Pick<Job, "busy" | "run"> & {
  evaluation: Evaluation;
  /** The remark as the workbook has it. */
  remark: string;
  last: LastTime | null;
  write: (change: RemarkChange) => Promise<void>;
};

/** A remark that is being written: the text, and the remark that it was begun from. */
type Begun = { before: string; text: string } | null;
const isBegun = (kept: unknown): kept is Begun =>
  typeof kept === "object" && kept !== null && "before" in kept && "text" in kept && typeof kept.text === "string";

/** A goal's remark at its status date, to be written where the goal is explained, with what was said last time. */
export function RemarkField({ evaluation: { goal, asOf }, remark, last, write, busy, run }: Props) {
  const styles = useStyles();
  const [begun, begin] = useKept<Begun>(`remark.${goalId(goal)}.${asOf}`, null, isBegun);
  const { running, run: save } = useOwnJob(run);
  const text = begun?.text ?? remark;
  const type = (next: string): void => begin({ before: begun?.before ?? remark, text: next });
  const isUnchanged = text.trim() === remark.trim();
  const saved = (): void =>
    void save(async () => {
      const after = text.trim();
      await write({ goal, asOf, before: begun?.before ?? remark, after });
      begin(null);
      const nr = goalNr(goal);
      return after === "" ? statusText.remarkRemoved(nr) : statusText.remarkSaved(nr);
    });
  const before = last && spokenAnswer(last.evaluation);
  return (
    <div className={styles.remark}>
      <Field label={statusText.remark} hint={statusText.remarkHelp(asOf)}>
        <Textarea lang="da" resize="vertical" value={text} onChange={(_event, { value }) => type(value)} />
      </Field>
      {begun !== null && !isUnchanged && (
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={saved}>
            {running ? statusText.savingRemark : statusText.saveRemark}
          </Button>
        </div>
      )}
      {last && before && (
        <div>
          <div className={styles.name}>{statusText.lastTime(last.evaluation.asOf)}</div>
          <p className={styles.words}>
            <StatusChip status={before.status.code} label={before.status.label} />{" "}
            {last.remark === "" ? statusText.noLastRemark : <span lang="da">{last.remark}</span>}
          </p>
          {last.remark !== "" && text.trim() === "" && (
            <Button size="small" onClick={() => type(last.remark)}>
              {statusText.useLastRemark}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
