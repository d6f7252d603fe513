import { Field, Select } from "@fluentui/react-components";
import type { FigureBook } from "../../app/figures/figureBook";
import { exampleValues } from "../../app/imports/exampleValues";
import { pointable } from "../../app/imports/pointable";
import type { Mapping } from "../../app/imports/importMapping";
import type { FigureFile } from "../../app/imports/readFigureFile";
import { importText } from "../../text/spoken/imports";

type Props = { file: FigureFile; mapping: Mapping; book: FigureBook; change: (mapping: Mapping) => void };

/** Which goal the figures of a file, or of each of its columns, are of, where no heading says it. */
export function GoalColumns({ file, mapping, book, change }: Props) {
  const text = importText;
  const goals = [...new Map(book.goals.map((goal) => [goal.nr + goal.part, goal.text])).entries()];
  const options = goals.map(([nr, sentence]) => (
    <option key={nr} value={nr}>
      {`${nr} ${sentence}`}
    </option>
  ));
  if (mapping.goals === "fixed")
    return (
      <Field label={text.fixedGoal}>
        <Select value={mapping.fixedGoal} onChange={(_event, { value }) => change({ ...mapping, fixedGoal: value })}>
          <option value="">{text.noGoal}</option>
          {options}
        </Select>
      </Field>
    );
  return (
    <>
      {pointable(file, mapping, book).map(({ index, heading }) => (
        <Field
          key={index}
          label={text.goalOf(heading)}
          hint={text.examples(exampleValues(file.rows, mapping.headingsAt, index, file.dates1904))}
        >
          <Select
            value={mapping.goalColumns[String(index)] ?? ""}
            onChange={(_event, { value }) =>
              change({ ...mapping, goalColumns: withGoal(mapping.goalColumns, String(index), value) })
            }
          >
            <option value="">{text.noGoal}</option>
            {options}
          </Select>
        </Field>
      ))}
    </>
  );
}

function withGoal(columns: Mapping["goalColumns"], index: string, goal: string): Mapping["goalColumns"] {
  const others = Object.entries(columns).filter(([other]) => other !== index);
  return Object.fromEntries(goal === "" ? others : [...others, [index, goal]]);
}
