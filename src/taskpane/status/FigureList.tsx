import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../domain/evaluation";
import type { Period } from "../../domain/period";
import { formatNumber } from "../../text/spoken/numbers";
import { periodName } from "../../text/spoken/periodName";
import { statusText } from "../../text/spoken/statusScreen";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  figure: {
    minWidth: "auto",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    textDecorationLine: "underline",
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});

type Props = { evaluation: Evaluation; mark: (index: number | null) => void; show: (period: Period | null) => void };

/** The figures that a status counts, each a click from its row; the one that has the focus is marked on the chart. */
export function FigureList({ evaluation: { basis }, mark, show }: Props) {
  const styles = useStyles();
  if (basis.values.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{statusText.figures(basis.values.length)}</summary>
      <ul className={styles.list}>
        {basis.values.map(({ period, value }, index) => (
          <li key={index}>
            <Button
              appearance="transparent"
              size="small"
              className={styles.figure}
              title={statusText.toFigure(periodName(period))}
              onFocus={() => mark(index)}
              onBlur={() => mark(null)}
              onPointerEnter={() => mark(index)}
              onPointerLeave={() => mark(null)}
              onClick={() => show(period)}
            >
              {`${periodName(period)}: ${formatNumber(value)}`}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
