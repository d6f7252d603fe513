import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../domain/evaluation";
import { followUpText } from "../../text/spoken/followUp";
import { Notice } from "../parts/Notice";
import type { RemarkDraft } from "./work";

const useStyles = makeStyles({
  remark: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = {
  evaluation: Evaluation;
  /** The remark as the workbook has it. */
  remark: string;
  draft: RemarkDraft | undefined;
  /** A draft that says what the workbook says is none. */
  change: (draft: RemarkDraft | null) => void;
};

/** The field of a goal's remark at its status date. A remark that became another meanwhile is shown beside it. */
export function RemarkInput({ evaluation: { goal, asOf }, remark, draft, change }: Props) {
  const styles = useStyles();
  const { contract, nr, part } = goal;
  const type = (text: string): void => {
    const before = draft?.before ?? remark;
    change(text === before && before === remark ? null : { goal: { contract, nr, part }, asOf, before, text });
  };
  const isOther = draft !== undefined && draft.before.trim() !== remark.trim();
  return (
    <div className={styles.remark}>
      <Field label={followUpText.remark} hint={followUpText.remarkHelp(asOf)}>
        <Textarea
          lang="da"
          resize="vertical"
          value={draft?.text ?? remark}
          onChange={(_event, { value }) => type(value)}
        />
      </Field>
      {isOther && (
        <>
          <Notice kind="heed" text={followUpText.remarkNow(remark)} />
          <div className={styles.buttons}>
            <Button size="small" onClick={() => change({ ...draft, before: remark })}>
              {followUpText.overwrite}
            </Button>
            <Button size="small" onClick={() => change(null)}>
              {followUpText.useTheirs}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
