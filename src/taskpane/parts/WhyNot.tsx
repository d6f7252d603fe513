import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  why: { flex: "1 1 100%", minWidth: 0, overflowWrap: "anywhere" },
  link: {
    minWidth: "auto",
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    textDecorationLine: "underline",
    color: tokens.colorBrandForegroundLink,
  },
});

type Props = { text: string; link: { label: string; run: () => void } };

/** Why a button cannot be used, beside it, with the way to the place where that is corrected. */
export function WhyNot({ text, link }: Props) {
  const styles = useStyles();
  return (
    <span className={styles.why}>
      {text}{" "}
      <Button appearance="transparent" size="small" className={styles.link} onClick={link.run}>
        {link.label}
      </Button>
    </span>
  );
}
