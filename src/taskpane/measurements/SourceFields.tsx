import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { isSameSource } from "../../app/figures/writtenSources";
import { factorIn } from "../../app/sources/usableSources";
import type { Source, SourceForm } from "../../domain/source";
import { sourceText } from "../../text/spoken/sources";
import { sourceForms } from "../../text/spoken/terms";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(11rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  words: { margin: 0, overflowWrap: "anywhere" },
  add: { alignSelf: "flex-start" },
});

const TEXTS = ["from", "filter", "period", "value"] as const;

type Props = { proposed: readonly Source[]; known: readonly Source[]; add: (sources: readonly Source[]) => void };

/** The row that is proposed for Kilder, to be corrected; one for each contract where the file names several. */
export function SourceFields({ proposed, known, add }: Props) {
  const styles = useStyles();
  const id = useId();
  const text = sourceText;
  const [drafts, setDrafts] = useState(proposed);
  const [factor, setFactor] = useState("");
  const [first] = drafts;
  if (first === undefined) return null;
  const set = (more: Partial<Source>): void => setDrafts(drafts.map((each) => ({ ...each, ...more })));
  const help: Partial<Record<(typeof TEXTS)[number], string>> = {
    from: text.fromHelp,
    filter: text.filterHelp,
    period: text.periodHelp,
  };
  const times = factorIn(factor);
  const sources = drafts.map((each) => ({ ...each, factor: times ?? 1 }));
  const fresh = sources.filter((source) => !known.some((other) => isSameSource(source, other)));
  return (
    <>
      <h3 className={styles.heading}>{text.proposal}</h3>
      {drafts.length > 1 && <p className={styles.words}>{text.addFor(drafts.map(({ contract }) => contract))}</p>}
      <div className={styles.form}>
        {TEXTS.filter((field) => field !== "filter" || drafts.length === 1).map((field) => (
          <Field key={field} label={text[field]} hint={help[field] ?? ""}>
            <Input value={first[field]} onChange={(_event, { value }) => set({ [field]: value })} />
          </Field>
        ))}
        <Field label={text.form}>
          <Select value={first.form} onChange={(_event, { value }) => set({ form: value as SourceForm })}>
            {(["period", "yearToDate", "rolling"] as const).map((form) => (
              <option key={form} value={form}>
                {sourceForms[form]}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={text.factor}
          hint={text.factorHelp}
          {...(times === null
            ? {
                validationState: "error" as const,
                validationMessage: { id: `${id}-factor`, children: text.factorWrong },
              }
            : {})}
        >
          <Input value={factor} onChange={(_event, { value }) => setFactor(value)} />
        </Field>
      </div>
      {fresh.length === 0 && (
        <p id={`${id}-exists`} className={styles.words}>
          {text.exists}
        </p>
      )}
      <Button
        className={styles.add}
        disabledFocusable={times === null || fresh.length === 0}
        {...(times === null && { "aria-describedby": `${id}-factor` })}
        {...(fresh.length === 0 && { "aria-describedby": `${id}-exists` })}
        onClick={() => add(fresh)}
      >
        {text.add(Math.max(1, fresh.length))}
      </Button>
    </>
  );
}
