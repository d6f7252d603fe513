import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useAgreement, type Applied } from "../frame/useAgreement";
import type { Run } from "../paneActions";
import { Agree } from "./Agree";

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

type Props<Last> = {
  last: Last;
  words: { last: string; takeBack: string; ask: string; yes: string; applying: string; no: string };
  busy: boolean;
  run: Run;
  apply: () => Promise<Applied<Last>>;
};

/** What was last written from here, and the way back; asked once more before it is gone. */
export function TakeBack<Last>({ last, words, busy, run, apply }: Props<Last>) {
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const { plan, ask, cancel, agree, applying } = useAgreement(
    [asked ? last : null, (next: Last | null) => setAsked(next !== null)],
    run,
    "outdated",
  );
  const [wasAsked, setWasAsked] = useState(false);
  const begin = (): void => {
    setWasAsked(true);
    ask(last);
  };
  return (
    <div className={styles.box}>
      {plan === null ? (
        <>
          <p className={styles.words}>{words.last}</p>
          <Button size="small" autoFocus={wasAsked} disabledFocusable={busy} onClick={begin}>
            {words.takeBack}
          </Button>
        </>
      ) : (
        <Agree
          question={words.ask}
          agree={{ label: applying ? words.applying : words.yes, run: () => agree(apply) }}
          cancel={{ label: words.no, run: cancel }}
          busy={busy}
        />
      )}
    </div>
  );
}
