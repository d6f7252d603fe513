import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** How the page that is shown is marked in the row. */
export const useCurrent = makeStyles({
  link: { minWidth: "auto", borderRadius: 0, borderBottom: `${tokens.strokeWidthThick} solid transparent` },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    ":hover": { borderBottomColor: tokens.colorBrandStroke1 },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
      ":hover": { backgroundColor: "Highlight", color: "HighlightText" },
    },
  },
});

/** The row that pages stand in. The air between them is part of each: Overflow counts widths of items, and no gaps. */
export const useRow = makeStyles({
  list: { display: "flex", flex: 1, minWidth: 0, overflow: "hidden", listStyleType: "none", margin: 0, padding: 0 },
  item: { flexShrink: 0, paddingRight: tokens.spacingHorizontalXXS },
});

const useStyles = makeStyles({
  words: {
    paddingInline: tokens.spacingHorizontalSNudge,
    whiteSpace: "nowrap",
    // Excel opens a pane some 320 pixels wide.
    "@media (max-width: 24rem)": { paddingInline: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  },
});

type Props = { name: string; isCurrent: boolean; go: () => void };

/** The way to a page, by its name. */
export function PageLink({ name, isCurrent, go }: Props) {
  const [styles, marks] = [useStyles(), useCurrent()];
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(marks.link, styles.words, isCurrent && marks.current)}
      aria-current={isCurrent ? "page" : undefined}
      onClick={go}
    >
      {name}
    </Button>
  );
}
