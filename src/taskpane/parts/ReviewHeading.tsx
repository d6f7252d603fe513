import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
  },
});

/** The heading of a review that has taken the place of what was on the page: it takes the focus. */
export function ReviewHeading({ text }: { text: string }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 className={styles.heading} ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
}
