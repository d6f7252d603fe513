import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { fieldEdits, type Agreement } from "../../app/year/amendGoal";
import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractPeriod } from "../../domain/contractPeriod";
import type { Goal } from "../../domain/goal";
import type { AgreedKind } from "../../domain/amendment";
import { editLine } from "../../report/correctionText";
import { amendText } from "../../text/spoken/goals";
import { DateField } from "../fields/DateField";
import { TextField } from "../fields/TextField";
import { Agree } from "../parts/Agree";
import { readAgreement, type TypedAgreement } from "./agreement";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  words: { margin: 0, overflowWrap: "anywhere" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(8rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
    width: "100%",
  },
  wide: { gridColumn: "1 / -1" },
});

const KINDS: readonly AgreedKind[] = ["adjustment", "renegotiation"];

type Props = {
  before: Goal;
  after: Goal;
  period: ContractPeriod;
  /** The date of the contract's latest closed status, or where none is closed the day that it was signed. */
  agreed: { closed: CalendarDate } | { signed: CalendarDate };
  agreement: TypedAgreement;
  change: (agreement: TypedAgreement) => void;
  busy: boolean;
  saving: boolean;
  /** Writes the goal: as agreed, or as a slip put right where nothing was agreed (null). */
  write: (agreement: Agreement | null) => void;
  back: () => void;
};

/** What an edit of a goal in a contract with a closed status is: *rettelse*, *justering* or *genforhandling*. */
export function Amending({ before, after, period, agreed, agreement, change, busy, saving, write, back }: Props) {
  const styles = useStyles();
  const edits = fieldEdits(before, after);
  const ready = readAgreement(agreement);
  const { kind } = agreement;
  return (
    <Agree
      question={
        "closed" in agreed
          ? amendText.ask(before.contract, agreed.closed)
          : amendText.askSigned(before.contract, agreed.signed)
      }
      agree={
        kind === null
          ? null
          : {
              label: saving ? amendText.writing : amendText.write[kind],
              run: () => typeof ready !== "string" && write(ready),
              unable: typeof ready === "string" ? { text: ready } : null,
            }
      }
      cancel={{ label: amendText.back, run: back }}
      busy={busy}
    >
      <ul className={styles.list} lang="da">
        {edits.map((edit) => (
          <li key={edit.field}>{editLine(edit)}</li>
        ))}
      </ul>
      <div className={styles.kinds}>
        <Button disabledFocusable={busy} onClick={() => write(null)}>
          {amendText.slip}
        </Button>
        {KINDS.map((each) => (
          <Button
            key={each}
            aria-pressed={kind === each}
            appearance={kind === each ? "outline" : "secondary"}
            onClick={() => change({ ...agreement, kind: each })}
          >
            {amendText.kinds[each]}
          </Button>
        ))}
      </div>
      <p className={styles.words}>
        {kind !== null ? amendText.helpOf[kind] : "closed" in agreed ? amendText.help : amendText.helpSigned}
      </p>
      {kind === null && edits.some(({ field }) => field === "nr" || field === "part") && (
        <p className={styles.words}>{amendText.renumbered}</p>
      )}
      {kind !== null && (
        <div className={styles.fields}>
          <DateField
            label={amendText.from}
            value={agreement.from}
            typed={agreement.fromTyped ?? undefined}
            heed={heedOf(agreement.from, period, "closed" in agreed ? agreed.closed : null)}
            change={(from, fromTyped) => change({ ...agreement, from, fromTyped })}
          />
          <DateField
            label={amendText.decided}
            value={agreement.decided}
            typed={agreement.decidedTyped ?? undefined}
            change={(decided, decidedTyped) => change({ ...agreement, decided, decidedTyped })}
          />
          <div className={styles.wide}>
            <TextField
              label={amendText.decidedBy}
              value={agreement.decidedBy}
              change={(decidedBy) => change({ ...agreement, decidedBy })}
            />
          </div>
          <Field className={styles.wide} label={amendText.reason}>
            <Textarea
              value={agreement.reason}
              onChange={(_event, { value }) => change({ ...agreement, reason: value })}
            />
          </Field>
        </div>
      )}
    </Agree>
  );
}

/** What to know of the day that an amendment is in force from. */
function heedOf(from: CalendarDate | null, period: ContractPeriod, closedAt: CalendarDate | null): string | undefined {
  if (from === null) return undefined;
  if (from < period.from || from > period.to) return amendText.outside(period);
  return closedAt !== null && from <= closedAt ? amendText.beforeClosed(closedAt) : undefined;
}
