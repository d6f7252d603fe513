import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../app/status/readStatus";
import { problemText } from "../../text/problem";
import { problemTexts } from "../../text/spoken/issues";
import { startText } from "../../text/spoken/pane";
import { unbroken } from "../../text/unbroken";
import type { TablePlace } from "../paneActions";
import { usePlaces } from "../parts/usePlaces";
import { byCause } from "./byCause";

const useStyles = makeStyles({
  table: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

type Props = { issues: readonly Issue[]; show: (place: TablePlace) => void };

/** What should be looked at in the tables, by table; a click goes to the cell. */
export function IssueList({ issues, show }: Props) {
  const [places, styles] = [usePlaces(), useStyles()];
  const tables = [...new Set(issues.map(({ table }) => table))];
  return tables.map((table) => {
    const own = byCause(issues.filter((issue) => issue.table === table));
    return (
      <section key={table} aria-label={table}>
        <h3 className={styles.table}>{startText.issuesIn(table, own.length)}</h3>
        <ul className={places.list}>
          {own.map(({ row, column, problem, also }, index) => (
            <li key={index} className={places.item}>
              <Button
                appearance="transparent"
                size="small"
                className={places.place}
                onClick={() => show({ table, row, column })}
              >
                {startText.place(row, column, also)}
              </Button>
              <div>{unbroken(problemText(problem, problemTexts))}</div>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
