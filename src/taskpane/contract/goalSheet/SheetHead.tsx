import { Button, Checkbox, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type RefObject } from "react";
import type { GoalSheet, SheetMapping } from "../../../app/goalSheets/goalSheet";
import {
  sheetsAlike,
  type FiguresOfSheets,
  type ReadSheets,
  type SheetChoice,
} from "../../../app/goalSheets/readSheets";
import { readHeadings, withMonthNames } from "../../../app/goalSheets/sheetHeadings";
import { goalSheetText } from "../../../text/spoken/goalSheets";
import { importText } from "../../../text/spoken/imports";
import { SheetColumns } from "./SheetColumns";
import type { SheetWork } from "./keptSheet";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  words: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  correct: { alignSelf: "flex-start" },
});

type Props = {
  /** Around the fields, to find the one that lacks. */
  fields: RefObject<HTMLDivElement | null>;
  work: SheetWork;
  read: ReadSheets;
  found: FiguresOfSheets;
  change: (change: Partial<SheetChoice>) => void;
  chooseSheet: (sheet: string) => void;
};

/** Which sheets are read, what their contract is called, and what each column holds. */
export function SheetHead({ fields, work, read, found, change, chooseSheet }: Props) {
  const styles = useStyles();
  const { file, mapping, names } = work;
  const [correcting, setCorrecting] = useState(!mapping.uses.includes("text") || !mapping.uses.includes("figure"));
  const alike = sheetsAlike(work);
  const changeMapping = (next: Partial<SheetMapping>): void => change({ mapping: { ...mapping, ...next } });
  const named = read.sheets.filter(({ sheet }) =>
    read.goals.some((goal) => goal.sheet === sheet.sheet && goal.isNamed),
  );
  return (
    <div className={styles.head} ref={fields}>
      {file.others.length > 0 && (
        <Field label={goalSheetText.otherSheet}>
          <Select value={file.sheet} onChange={(_event, { value }) => chooseSheet(value)}>
            {[file.sheet, ...file.others.map(({ sheet }) => sheet)].map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {alike.length > 0 && (
        <Checkbox
          checked={work.alike}
          label={importText.alike(alike)}
          onChange={(_event, { checked }) => change({ alike: checked === true })}
        />
      )}
      {named.map(({ sheet, mapping: own }) => (
        <Field
          key={sheet.sheet}
          data-field="name"
          label={named.length > 1 ? `${goalSheetText.name} (${sheet.sheet})` : goalSheetText.name}
          hint={goalSheetText.nameHelp}
          {...(own.name.trim() === ""
            ? { validationState: "error" as const, validationMessage: goalSheetText.nameMissing }
            : {})}
        >
          <Input
            value={own.name}
            onChange={(_event, { value }) => change({ names: { ...names, [sheet.sheet]: value } })}
          />
        </Field>
      ))}
      {named.length === 0 && (
        <p className={styles.words}>{goalSheetText.contracts(read.contracts.map(({ name }) => name))}</p>
      )}
      <Field
        data-field="year"
        label={goalSheetText.year}
        hint={goalSheetText.yearHelp}
        {...(found.withoutYear.length > 0 || mapping.year === ""
          ? { validationState: "error" as const, validationMessage: goalSheetText.yearMissing(found.withoutYear) }
          : {})}
      >
        <Input value={mapping.year} onChange={(_event, { value }) => changeMapping({ year: value.trim() })} />
      </Field>
      {read.writing.open.includes("decimal") && (
        <Field
          label={importText.decimal}
          validationState="warning"
          validationMessage={
            read.writing.decimals === "mixed"
              ? importText.decimalAsk.mixed
              : importText.decimalAsk.ambiguous(read.writing.examples.number)
          }
        >
          <Select
            value=""
            onChange={(_event, { value }) =>
              changeMapping({ decimal: value === "comma" || value === "point" ? value : null })
            }
          >
            <option value="">–</option>
            <option value="comma">{importText.decimals.comma}</option>
            <option value="point">{importText.decimals.point}</option>
          </Select>
        </Field>
      )}
      {read.writing.open.includes("dateOrder") && (
        <Field
          label={importText.dateOrder}
          validationState="warning"
          validationMessage={
            read.writing.dates === "mixed"
              ? importText.dateAsk.mixed
              : importText.dateAsk.open(read.writing.examples.date)
          }
        >
          <Select
            value=""
            onChange={(_event, { value }) =>
              changeMapping({ dateOrder: value === "day" || value === "month" ? value : null })
            }
          >
            <option value="">–</option>
            <option value="day">{importText.dateOrders.day}</option>
            <option value="month">{importText.dateOrders.month}</option>
          </Select>
        </Field>
      )}
      <p className={styles.words}>{`${goalSheetText.columns}: ${columnWords(file, mapping).join(" · ")}`}</p>
      <Button
        className={styles.correct}
        size="small"
        aria-expanded={correcting}
        onClick={() => setCorrecting(!correcting)}
      >
        {goalSheetText.correct}
      </Button>
      {correcting && <SheetColumns sheet={file} mapping={mapping} change={(next) => change({ mapping: next })} />}
      <p className={styles.words}>{goalSheetText.colours}</p>
    </div>
  );
}

/** How each column is read, in words; all columns of figures are told as one. */
function columnWords(sheet: GoalSheet, mapping: SheetMapping): string[] {
  const headings = readHeadings(withMonthNames(sheet), mapping, null);
  const figures = headings.filter((_heading, at) => mapping.uses[at] === "figure");
  const [first, last] = [figures[0], figures.at(-1)];
  const others = headings.flatMap(({ words }, at) => {
    const use = mapping.uses[at] ?? "none";
    return words === "" || use === "figure" || use === "none"
      ? []
      : [goalSheetText.column(words, goalSheetText.use[use])];
  });
  const unread = headings.flatMap(({ words }, at) =>
    words !== "" && mapping.uses[at] === "none" ? [goalSheetText.column(words, goalSheetText.use.none)] : [],
  );
  const months = first && last ? [goalSheetText.months(first.words, last.words, figures.length)] : [];
  return [...others, ...months, ...unread];
}
