import { makeStyles, tokens } from "@fluentui/react-components";
import type { Piece } from "../../app/contracts/proposeGoals";

const useStyles = makeStyles({
  sentence: { margin: 0, overflowWrap: "anywhere", hyphens: "auto" },
  read: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
});

type Props = { pieces: readonly Piece[] };

/** A goal's Danish sentence with the words marked that its figures were read from. */
export function MarkedSentence({ pieces }: Props) {
  const styles = useStyles();
  return (
    <p className={styles.sentence} lang="da">
      {pieces.map(({ text, read }, index) =>
        read ? (
          <mark key={index} className={styles.read}>
            {text}
          </mark>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </p>
  );
}
