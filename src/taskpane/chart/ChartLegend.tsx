import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { chartText } from "../../text/spoken/statusScreen";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  sample: {
    display: "inline-block",
    width: "1.5rem",
    height: 0,
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`,
  },
  measured: {
    borderTopColor: tokens.colorBrandForeground1,
    borderTopWidth: tokens.strokeWidthThicker,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", borderTopColor: "Highlight" },
  },
  expected: { borderTopStyle: "dotted", borderTopColor: tokens.colorNeutralForeground3 },
  forecast: {
    borderTopStyle: "dashed",
    borderTopColor: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", borderTopColor: "Highlight" },
  },
  lastYear: {
    borderTopWidth: tokens.strokeWidthThin,
    borderTopColor: tokens.colorPaletteMarigoldForeground2,
    "@media (forced-colors: active)": { borderTopColor: "CanvasText" },
  },
  interval: {
    width: 0,
    height: "0.75rem",
    borderTop: "none",
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`,
  },
});

type Props = { accumulated: boolean; forecast: boolean; interval: boolean; lastYear: boolean };

/** What the chart's lines are: told apart by stroke as well as colour. */
export function ChartLegend({ accumulated, forecast, interval, lastYear }: Props) {
  const styles = useStyles();
  const entries = [
    [styles.measured, accumulated ? chartText.accumulated : chartText.measured],
    [styles.expected, chartText.expected],
    ["", chartText.target],
    ...(forecast ? [[styles.forecast, chartText.forecast]] : []),
    ...(interval ? [[styles.interval, chartText.interval]] : []),
    ...(lastYear ? [[styles.lastYear, chartText.lastYear]] : []),
  ];
  return (
    <ul className={styles.legend} aria-hidden="true">
      {entries.map(([stroke, words]) => (
        <li key={words} className={styles.entry}>
          <span className={mergeClasses(styles.sample, stroke)} />
          {words}
        </li>
      ))}
    </ul>
  );
}
