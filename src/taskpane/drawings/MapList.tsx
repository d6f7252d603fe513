import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DrawnMap } from "../../report/map/mapContent";
import { reportsText } from "../../text/spoken/reportsPage";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  arrows: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  element: {
    display: "block",
    width: "100%",
    padding: tokens.spacingVerticalXS,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandForeground1}`,
  },
});

type Props = { drawn: DrawnMap; chosen: number | null; choose: (element: number | null) => void };

/** All of a map in sentences: each element, which is shown in the picture when it is chosen, with what it leads to. */
export function MapList({ drawn: { elements, arrows }, chosen, choose }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={reportsText.mapList}>
      {elements.map(({ sentence }, at) => {
        const own = arrows.filter(({ from }) => from === at);
        return (
          <li key={at}>
            <button
              type="button"
              className={mergeClasses(styles.element, at === chosen && styles.chosen)}
              aria-pressed={at === chosen}
              onClick={() => choose(at === chosen ? null : at)}
            >
              {sentence}
            </button>
            {own.length > 0 && (
              <ul className={styles.arrows}>
                {own.map((arrow) => (
                  <li key={arrow.to}>{arrow.sentence}</li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
