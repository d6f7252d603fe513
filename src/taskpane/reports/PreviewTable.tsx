import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CaseBlock } from "../../report/caseReport";
import { StatusChip } from "../parts/StatusChip";

const useStyles = makeStyles({
  place: {
    overflowX: "auto",
    maxWidth: "100%",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: {
    captionSide: "top",
    textAlign: "left",
    paddingBottom: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "break-word",
    hyphens: "auto",
    maxWidth: "14rem",
  },
  right: { textAlign: "right", whiteSpace: "nowrap" },
  total: { fontWeight: tokens.fontWeightSemibold },
});

type Props = { table: Extract<CaseBlock, { kind: "table" }> };

/** A report's table. One that is wider than the pane is scrolled in its own place, by keyboard too. */
export function PreviewTable({ table: { caption, columns, rows } }: Props) {
  const styles = useStyles();
  const classOf = (column: number, isTotal: boolean): string =>
    mergeClasses(styles.cell, columns[column]?.align === "right" && styles.right, isTotal && styles.total);
  return (
    // What scrolls must be reached by keyboard. A report may have tables of one name, so that they are no landmarks.
    <div className={styles.place} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ header }, column) => (
              <th key={column} scope="col" className={classOf(column, false)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map(({ text, status, isTotal }, column) => (
                <td key={column} className={classOf(column, isTotal === true)}>
                  {status === undefined ? text : <StatusChip status={status} label={text} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
