import { Button, Checkbox, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { columnRoles, type ColumnRole } from "../../domain/document/columnRoles";
import type { ProposedTable, TableLabel } from "../../app/contracts/proposeGoals";
import { reviewText } from "../../text/spoken/contractReview";

const useStyles = makeStyles({
  tables: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(11rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  example: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  wide: { gridColumn: "1 / -1", justifySelf: "start" },
});

/** Without one of these no row states a goal. */
const WANTED: ReadonlySet<ColumnRole> = new Set(["requirement", "year", "met"]);

type Relabel = (start: number, label: TableLabel) => void;
type Props = {
  tables: readonly ProposedTable[];
  /** How many goals under review were read from a table. */
  goalsIn: (start: number) => number;
  busy: boolean;
  /** A table is being read again. */
  reading: boolean;
  relabel: Relabel;
};

/** What the columns of each table are taken for; another choice reads all goals of the table again. */
export function TableColumns({ tables, goalsIn, busy, reading, relabel }: Props) {
  const styles = useStyles();
  if (tables.length === 0) return null;
  return (
    <details>
      <summary>{reviewText.tables(tables.length)}</summary>
      <div className={styles.tables}>
        <p className={styles.help}>{reviewText.tablesHelp}</p>
        {tables.map((table) => (
          <OneTable
            key={`${table.start} ${table.headRows} ${table.roles.join(" ")}`}
            table={table}
            goals={goalsIn(table.start)}
            busy={busy}
            reading={reading}
            relabel={relabel}
          />
        ))}
      </div>
    </details>
  );
}

type OneProps = { table: ProposedTable; goals: number; busy: boolean; reading: boolean; relabel: Relabel };

function OneTable({ table, goals, busy, reading, relabel }: OneProps) {
  const styles = useStyles();
  const id = useId();
  const [roles, setRoles] = useState(table.roles);
  const [hasHeadings, setHasHeadings] = useState(table.headRows > 0);
  const isWanted = roles.some((role) => WANTED.has(role));
  const headRows = hasHeadings ? Math.max(1, table.headRows) : 0;
  const isSame = table.isRead && headRows === table.headRows && roles.every((role, at) => role === table.roles[at]);
  return (
    <fieldset className={styles.columns}>
      <legend className={styles.legend}>{reviewText.table(reviewText.place(table.place), goals, table.isRead)}</legend>
      {roles.map((role, at) => (
        <Field
          key={at}
          label={<span lang="da">{reviewText.column(at + 1, table.headings[at] ?? "")}</span>}
          hint={
            <span className={styles.example} lang="da">
              {reviewText.example(table.examples[at] ?? "")}
            </span>
          }
        >
          <Select
            value={role}
            onChange={(_event, { value }) =>
              setRoles(
                roles.map((each, column) =>
                  column === at ? (columnRoles.find((own) => own === value) ?? each) : each,
                ),
              )
            }
          >
            {columnRoles.map((each) => (
              <option key={each} value={each}>
                {reviewText.roles[each]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Checkbox
        className={styles.wide}
        label={reviewText.withoutHeadings}
        checked={!hasHeadings}
        onChange={(_event, { checked }) => setHasHeadings(checked !== true)}
      />
      {(isSame || !isWanted) && (
        <span id={`${id}-why`} className={styles.wide}>
          {isWanted ? reviewText.sameColumns : reviewText.requirementWanted}
        </span>
      )}
      <Button
        className={styles.wide}
        size="small"
        disabledFocusable={busy || isSame || !isWanted}
        {...((isSame || !isWanted) && { "aria-describedby": `${id}-why` })}
        onClick={() => relabel(table.start, { roles, headRows })}
      >
        {reading ? reviewText.readingAgain : reviewText.readAgain}
      </Button>
    </fieldset>
  );
}
