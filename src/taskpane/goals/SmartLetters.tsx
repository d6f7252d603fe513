import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { smartLetters } from "../../app/goals/smart";
import type { SmartKnowledge } from "../../app/goals/smart";
import type { Goal } from "../../domain/goal";
import { smartText } from "../../text/spoken/goals";
import { unbroken } from "../../text/unbroken";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    lineHeight: 1.7,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  letter: {
    display: "inline-block",
    marginInlineStart: tokens.spacingHorizontalXS,
    lineHeight: tokens.lineHeightBase300,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  holds: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  lacks: { backgroundColor: tokens.colorNeutralBackground3 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, display: "grid", rowGap: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  finding: { margin: 0, overflowWrap: "anywhere" },
});

type Props = { goal: Goal; knowledge: SmartKnowledge };

const SIGNS = { for: "✓", against: "–", open: "?" } as const;

/** S, M, A, R and T of a goal; opens to what supports each and what lacks. */
export function SmartLetters({ goal, knowledge }: Props) {
  const styles = useStyles();
  const letters = smartLetters(goal, knowledge);
  return (
    <details>
      <summary className={styles.summary}>
        <span>{smartText.open(letters.filter(({ holds }) => holds).length)}</span>
        <span aria-hidden="true">
          {letters.map(({ demand, name, holds }) => (
            <span
              key={demand}
              title={smartText.letter(name, holds)}
              className={mergeClasses(styles.letter, holds ? styles.holds : styles.lacks)}
            >
              {name.charAt(0)} {holds ? "✓" : "–"}
            </span>
          ))}
        </span>
      </summary>
      <dl className={styles.list}>
        {letters.map(({ demand, name, holds, findings }) => (
          <div key={demand}>
            <dt className={styles.name}>{smartText.letter(name, holds)}</dt>
            {findings.map(({ text, counts }) => (
              <dd key={text} className={styles.finding}>
                <span aria-hidden="true">{SIGNS[counts]} </span>
                {unbroken(text, goal.unit)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
