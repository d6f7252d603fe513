import { Field, Input, Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import type { FigureBook } from "../../app/figures/figureBook";
import { exampleValues } from "../../app/imports/exampleValues";
import { headingsOf } from "../../app/imports/headings";
import {
  COLUMN_USES,
  type ColumnUse,
  type Mapping,
  type MappingLack,
  type Stands,
} from "../../app/imports/importMapping";
import { lackingIn } from "../../app/imports/openFigureFile";
import type { FigureFile } from "../../app/imports/readFigureFile";
import { GoalColumns } from "./GoalColumns";
import { importText } from "../../text/spoken/imports";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(11rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  switch: { gridColumn: "1 / -1" },
  wide: { gridColumn: "1 / -1", margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = { file: FigureFile; mapping: Mapping; book: FigureBook; change: (mapping: Mapping) => void };

/** Which lack is told at which field. */
const TOLD_AT: Readonly<Record<MappingLack, ColumnUse>> = {
  contract: "contract",
  nr: "nr",
  period: "period",
  value: "value",
};

/** What the columns of a file hold, as proposed, to be corrected. */
export function MappingForm({ file, mapping, book, change }: Props) {
  const styles = useStyles();
  const text = importText;
  const headings = headingsOf(file, mapping);
  const lacks = lackingIn({ file, mapping }, book);
  const told = (use: ColumnUse) => {
    const lack = lacks.find((each) => TOLD_AT[each] === use);
    return lack === undefined ? {} : { validationState: "error" as const, validationMessage: text.lacks[lack] };
  };
  const shown = (index: number | undefined) => {
    const values = index === undefined ? [] : exampleValues(file.rows, mapping.headingsAt, index, file.dates1904);
    return values.length === 0 ? {} : { hint: text.examples(values) };
  };
  const column = (use: ColumnUse) => (
    <Field key={use} label={text.use[use]} {...shown(mapping.columns[use])} {...told(use)}>
      <Select
        value={String(mapping.columns[use] ?? "")}
        onChange={(_event, { value }) => change({ ...mapping, columns: withColumn(mapping.columns, use, value) })}
      >
        <option value="">{text.noColumn}</option>
        {headings.map((heading, index) => (
          <option key={index} value={String(index)}>
            {heading}
          </option>
        ))}
      </Select>
    </Field>
  );
  const uses = COLUMN_USES.filter((use) => isAsked(use, mapping));
  return (
    <div className={styles.form}>
      <p className={styles.wide}>{text.columnsHelp}</p>
      <Field label={text.headingRow}>
        <Select
          value={String(mapping.headingsAt)}
          onChange={(_event, { value }) => change({ ...mapping, headingsAt: Number(value), headingRows: 1 })}
        >
          <option value="-1">{text.noHeadings}</option>
          {file.rows.slice(0, 20).map(({ row }, index) => (
            <option key={row} value={String(index)}>
              {String(row)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.contractFrom}>
        <Select
          value={mapping.contract ?? ""}
          onChange={(_event, { value }) => change({ ...mapping, contract: value === "" ? null : value })}
        >
          <option value="">{text.contractColumn}</option>
          {book.contracts.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.periodsFrom}>
        <Select
          value={mapping.periods}
          onChange={(_event, { value }) => change({ ...mapping, periods: value as Mapping["periods"] })}
        >
          {(["column", "headings", "fixed"] as const).map((each) => (
            <option key={each} value={each}>
              {text.periods[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.goalsFrom} {...(mapping.goals === "column" ? {} : told("nr"))}>
        <Select value={mapping.goals} onChange={(_event, { value }) => change({ ...mapping, goals: value as Stands })}>
          {(["column", "headings", "fixed"] as const).map((each) => (
            <option key={each} value={each}>
              {text.goals[each]}
            </option>
          ))}
        </Select>
      </Field>
      {mapping.goals !== "column" && <GoalColumns file={file} mapping={mapping} book={book} change={change} />}
      {mapping.periods === "fixed" ? (
        <Field label={text.fixedPeriod} hint={text.fixedPeriodHelp} {...told("period")}>
          <Input
            value={mapping.fixedPeriod}
            onChange={(_event, { value }) => change({ ...mapping, fixedPeriod: value })}
          />
        </Field>
      ) : (
        <Field label={text.yearFor} hint={text.yearHelp}>
          <Input
            inputMode="numeric"
            value={mapping.year}
            onChange={(_event, { value }) => change({ ...mapping, year: value.trim() })}
          />
        </Field>
      )}
      {uses.map(column)}
      <Field label={text.decimal}>
        <Select
          value={mapping.decimal ?? ""}
          onChange={(_event, { value }) =>
            change({ ...mapping, decimal: value === "comma" || value === "point" ? value : null })
          }
        >
          <option value="">{text.decimals.auto}</option>
          <option value="comma">{text.decimals.comma}</option>
          <option value="point">{text.decimals.point}</option>
        </Select>
      </Field>
      <Switch
        className={styles.switch}
        checked={mapping.shares}
        label={text.shares}
        onChange={(_event, { checked }) => change({ ...mapping, shares: checked })}
      />
    </div>
  );
}

/** Columns that the other answers leave a question about. */
function isAsked(use: ColumnUse, { contract, periods, goals }: Mapping): boolean {
  if (use === "contract") return contract === null;
  if (use === "nr" || use === "part") return goals === "column";
  if (use === "period" || use === "year") return periods === "column";
  return periods !== "headings" && goals !== "headings";
}

function withColumn(columns: Mapping["columns"], use: ColumnUse, value: string): Mapping["columns"] {
  const others = Object.fromEntries(Object.entries(columns).filter(([other]) => other !== use));
  return value === "" ? others : { ...others, [use]: Number(value) };
}
