import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { OpenedFile } from "../../app/imports/openFigureFile";
import { filePreview } from "../../app/sources/filePreview";
import type { Pointed } from "../../app/sources/proposeSources";
import { sourceText } from "../../text/spoken/sources";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", maxWidth: "100%" },
  table: { borderCollapse: "collapse" },
  cell: {
    padding: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    whiteSpace: "nowrap",
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  words: { margin: 0 },
});

type Props = { opened: OpenedFile; pointed: Pointed; point: (pointed: Pointed) => void };

/** The first rows of a file, of which a row, a column or the cell where they meet is pointed at. */
export function FileRows({ opened, pointed, point }: Props) {
  const styles = useStyles();
  const text = sourceText;
  const { headings, rows, moreRows, moreColumns } = useMemo(() => filePreview(opened), [opened]);
  const isChosen = (row: number | null, column: number | null): boolean =>
    (pointed.row !== null && pointed.row === row) || (pointed.column !== null && pointed.column === column);
  const look = (row: number | null, column: number | null): string =>
    isChosen(row, column) ? `${styles.cell} ${styles.chosen}` : styles.cell;
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={text.rows}>
          <thead>
            <tr>
              <td />
              {headings.map((heading, column) => (
                <th key={column} scope="col" className={look(null, column)}>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-pressed={pointed.column === column}
                    aria-label={text.pickColumn(heading)}
                    onClick={() => point({ ...pointed, column: pointed.column === column ? null : column })}
                  >
                    {heading}
                  </Button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row" className={look(row, null)}>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-pressed={pointed.row === row}
                    aria-label={text.pickRow(row)}
                    onClick={() => point({ ...pointed, row: pointed.row === row ? null : row })}
                  >
                    {row}
                  </Button>
                </th>
                {cells.map((cell, column) => (
                  <td key={column} className={look(row, column)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {moreRows > 0 && <p className={styles.words}>{text.more(moreRows)}</p>}
      {moreColumns > 0 && <p className={styles.words}>{text.moreColumns(moreColumns)}</p>}
    </>
  );
}
