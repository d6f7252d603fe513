import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  head: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  items: { listStyleType: "none", margin: 0, padding: 0 },
  more: { marginTop: tokens.spacingVerticalS },
});

type Props<Item> = {
  name: string;
  /** The heading: the name, and how many there are. */
  heading: string;
  items: readonly Item[];
  item: (item: Item) => ReactNode;
  /** How many items are shown before more are asked for. */
  shown: number;
  /** The button that shows so many more. */
  more: (count: number) => string;
  /** Whether the group is open from the start. */
  isOpen: boolean;
  /** What stands above the items. */
  children?: ReactNode;
};

/** Items under a heading that opens and closes them. A closed group costs nothing, however large it is. */
export function FoldingGroup<Item>({ name, heading, items, item, shown, more, isOpen, children }: Props<Item>) {
  const styles = useStyles();
  const [open, setOpen] = useState(isOpen);
  const [count, setCount] = useState(shown);
  const left = items.length - count;
  return (
    <section aria-label={name}>
      <h2 className={styles.group}>
        <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span aria-hidden="true">{open ? "▾" : "▸"}</span>
          <span>{heading}</span>
        </button>
      </h2>
      {open && children}
      {open && <ul className={styles.items}>{items.slice(0, count).map(item)}</ul>}
      {open && left > 0 && (
        <Button className={styles.more} size="small" onClick={() => setCount(count + shown)}>
          {more(Math.min(left, shown))}
        </Button>
      )}
    </section>
  );
}
