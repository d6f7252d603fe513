import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneText } from "../../text/spoken/pane";

const SCREENS = ["start", "contract", "measurements", "status", "settings"] as const;
export type Screen = (typeof SCREENS)[number];

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXXS,
    rowGap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  link: {
    minWidth: "auto",
    paddingInline: tokens.spacingHorizontalSNudge,
    borderRadius: 0,
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    // Excel opens a pane some 320 pixels wide; the Danish names then stand on one line.
    "@media (max-width: 24rem)": { paddingInline: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  },
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

type Props = { current: Screen; go: (screen: Screen) => void };

/** The pane's screens. Addresses are not changed: office.js takes the browser's history away. */
export function Navigation({ current, go }: Props) {
  const styles = useStyles();
  return (
    <nav aria-label={paneText.screens}>
      <ul className={styles.list}>
        {SCREENS.map((screen) => (
          <li key={screen}>
            <Button
              appearance="subtle"
              className={mergeClasses(styles.link, screen === current && styles.current)}
              aria-current={screen === current ? "page" : undefined}
              onClick={() => go(screen)}
            >
              {paneText.screen[screen]}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
