import { makeStyles, tokens } from "@fluentui/react-components";
import type { Piece } from "../../app/contracts/proposeGoals";

const useStyles = makeStyles({
  sentence: { margin: 0, overflowWrap: "anywhere", hyphens: "auto" },
  around: { color: tokens.colorNeutralForeground2 },
  read: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
});

type Props = { pieces: readonly Piece[] };

/** A goal's Danish sentence in its paragraph, with the words marked that its figures were read from. */
export function MarkedSentence({ pieces }: Props) {
  const styles = useStyles();
  return (
    <p className={styles.sentence} lang="da">
      <Marked pieces={pieces} />
    </p>
  );
}

/** Words with what was read marked; what stands around the goal's own words is quieter. */
export function Marked({ pieces }: Props) {
  const styles = useStyles();
  return pieces.map(({ text, read, around }, index) =>
    read ? (
      <mark key={index} className={styles.read}>
        {text}
      </mark>
    ) : (
      <span key={index} {...(around && { className: styles.around })}>
        {text}
      </span>
    ),
  );
}
