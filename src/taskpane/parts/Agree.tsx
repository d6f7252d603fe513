import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { WhyNot, type Reason } from "./WhyNot";

const useStyles = makeStyles({
  agree: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flex: "1 1 100%",
    minWidth: 0,
  },
  question: { flex: "1 1 100%", margin: 0, overflowWrap: "anywhere", ":focus": { outline: "none" } },
  loss: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  effect: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    flex: "1 1 100%",
    minWidth: 0,
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

type Props = {
  /** What is asked: focused as it comes, so that it is read aloud; null where the page itself shows the plan. */
  question?: string | null;
  /** What the write would do. */
  children?: ReactNode;
  /** Null while there is no plan to agree to; `unable` is why the plan cannot be written yet. */
  agree: { label: string; run: () => void; unable?: Reason | null } | null;
  /** Null where the plan is what the page itself holds, and is dropped there. */
  cancel: { label: string; run: () => void } | null;
  busy: boolean;
  /** What to know before the plan is written, and the way to the place where it is corrected. */
  note?: string | Reason | null;
  /** Something is lost that cannot be brought back: the question is a heading, and no button is the obvious one. */
  isLoss?: boolean;
};

/** Where a plan is agreed to or dropped before anything of it is written (`useAgreement`). */
export function Agree({ question = null, children, agree, cancel, busy, note = null, isLoss = false }: Props) {
  const styles = useStyles();
  const words = useRef<HTMLHeadingElement & HTMLParagraphElement>(null);
  const id = useId();
  const Words = isLoss ? "h3" : "p";
  useEffect(() => words.current?.focus(), [question]);
  return (
    <div className={styles.agree} {...(question !== null && { role: "group", "aria-labelledby": id })}>
      {question !== null && (
        <Words id={id} className={mergeClasses(styles.question, isLoss && styles.loss)} ref={words} tabIndex={-1}>
          {question}
        </Words>
      )}
      {children && <div className={styles.effect}>{children}</div>}
      <div className={styles.buttons}>
        {agree && (
          <Button
            appearance={isLoss ? "secondary" : "primary"}
            disabledFocusable={busy || !!agree.unable}
            {...(agree.unable && { "aria-describedby": `${id}-why` })}
            onClick={agree.run}
          >
            {agree.label}
          </Button>
        )}
        {cancel && (
          <Button disabledFocusable={busy} onClick={cancel.run}>
            {cancel.label}
          </Button>
        )}
      </div>
      {agree?.unable && <WhyNot id={`${id}-why`} {...agree.unable} />}
      {note !== null && (typeof note === "string" ? <span>{note}</span> : <WhyNot {...note} />)}
    </div>
  );
}
