import { Field, Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import type { GoalSheet, SheetMapping } from "../../../app/goalSheets/goalSheet";
import { proposeSheet } from "../../../app/goalSheets/proposeSheet";
import { readHeadings, withMonthNames } from "../../../app/goalSheets/sheetHeadings";
import { SHEET_USES, type SheetUse } from "../../../app/goalSheets/sheetUses";
import { columnName, exampleValues } from "../../../app/imports/exampleValues";
import { goalSheetText } from "../../../text/spoken/goalSheets";
import { importText } from "../../../text/spoken/imports";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(11rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  wide: { gridColumn: "1 / -1" },
});

type Props = { sheet: GoalSheet; mapping: SheetMapping; change: (mapping: SheetMapping) => void };

/** What each column of a sheet holds, with values from it, to be corrected. */
export function SheetColumns({ sheet: own, mapping, change }: Props) {
  const styles = useStyles();
  const sheet = withMonthNames(own);
  const headings = readHeadings(sheet, mapping, null);
  const relabelled = (at: number, use: SheetUse): readonly SheetUse[] =>
    mapping.uses.map((each, index) =>
      index === at ? use : each === use && !["figure", "none", "total"].includes(use) ? "none" : each,
    );
  return (
    <div className={styles.form}>
      <Field label={importText.headingRow}>
        <Select
          value={String(mapping.headingsAt)}
          onChange={(_event, { value }) => {
            const place = { headingsAt: Number(value), headingRows: 1 };
            change({ ...mapping, ...(proposeSheet(own, place) ?? place) });
          }}
        >
          {sheet.rows.slice(0, 30).map(({ row }, index) => (
            <option key={row} value={String(index)}>
              {String(row)}
            </option>
          ))}
        </Select>
      </Field>
      {headings.map(({ words, period }, at) => {
        const examples = exampleValues(sheet.rows, mapping.headingsAt, at, sheet.dates1904);
        if (words === "" && examples.length === 0) return null;
        return (
          <Field
            key={at}
            label={words === "" ? columnName(at) : words}
            hint={examples.length === 0 ? goalSheetText.noExamples : importText.examples(examples)}
          >
            <Select
              value={mapping.uses[at] ?? "none"}
              onChange={(_event, { value }) =>
                change({ ...mapping, uses: relabelled(at, SHEET_USES.find((use) => use === value) ?? "none") })
              }
            >
              {SHEET_USES.filter((use) => use !== "figure" || period !== null).map((use) => (
                <option key={use} value={use}>
                  {goalSheetText.use[use]}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
      <Switch
        className={styles.wide}
        checked={mapping.shares}
        label={importText.shares}
        onChange={(_event, { checked }) => change({ ...mapping, shares: checked })}
      />
    </div>
  );
}
