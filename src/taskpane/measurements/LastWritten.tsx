import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LastWriting } from "../../app/figures/lastWriting";
import type { TakenBack } from "../../app/figures/takeBackFigures";
import { measurementText } from "../../text/spoken/measurements";
import { useAgreement, type Applied } from "../frame/useAgreement";
import type { Run } from "../paneActions";
import { Agree } from "../parts/Agree";
import { placeWords } from "./figureWords";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flex: "1 1 12rem", margin: 0, overflowWrap: "anywhere" },
});

type Props = { last: LastWriting; busy: boolean; run: Run; takeBack: () => Promise<TakenBack> };

/** What was last written from here, and the way back; asked once more before it is gone. */
export function LastWritten({ last, busy, run, takeBack }: Props) {
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const { plan, ask, cancel, agree, applying } = useAgreement(
    [asked ? last : null, (next: LastWriting | null) => setAsked(next !== null)],
    run,
    "outdated",
  );
  const [wasAsked, setWasAsked] = useState(false);
  const begin = (): void => {
    setWasAsked(true);
    ask(last);
  };
  const apply = async (): Promise<Applied<LastWriting>> => {
    const { removed, restored, left } = await takeBack();
    const names = left.map((row) => placeWords(row, row.period));
    return { told: measurementText.takenBack(removed, restored, names) };
  };
  return (
    <div className={styles.box}>
      {plan === null ? (
        <>
          <p className={styles.words}>{measurementText.lastWriting(last.name, last.rows.length)}</p>
          <Button size="small" autoFocus={wasAsked} disabledFocusable={busy} onClick={begin}>
            {measurementText.takeBack}
          </Button>
        </>
      ) : (
        <Agree
          question={measurementText.takeBackAsk(plan.rows.length)}
          agree={{ label: applying ? measurementText.writing : measurementText.takeBackYes, run: () => agree(apply) }}
          cancel={{ label: measurementText.no, run: cancel }}
          busy={busy}
        />
      )}
    </div>
  );
}
