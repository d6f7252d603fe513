import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { unbroken } from "../../text/unbroken";

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

/** Why a button cannot be used, and the way to the place where that is corrected, where that is not right beside it. */
export type Reason = { text: string; link?: { label: string; run: () => void } };

type Props = Reason & { id?: string };

/** Why a button cannot be used, beside it; `id` is what the button is described by. */
export function WhyNot({ id, text, link }: Props) {
  const styles = useStyles();
  return (
    <span className={styles.why}>
      <span id={id}>{unbroken(text)}</span>
      {link && (
        <>
          {" "}
          <Button appearance="transparent" size="small" className={styles.link} onClick={link.run}>
            {link.label}
          </Button>
        </>
      )}
    </span>
  );
}
