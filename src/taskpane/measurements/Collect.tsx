import { Field, Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { figureNote } from "../../app/figures/figureNotes";
import {
  grouped,
  missingFigures,
  withoutFigures,
  type GroupedBy,
  type MissingFigure,
} from "../../app/figures/missingFigures";
import type { PlannedFigure } from "../../app/figures/planFigures";
import type { Period } from "../../domain/period";
import { formatDate } from "../../text/spoken/numbers";
import { periodName } from "../../text/spoken/periodName";
import { measurementText } from "../../text/spoken/measurements";
import { Agree } from "../parts/Agree";
import { Foot } from "../parts/Foot";
import { Notice } from "../parts/Notice";
import type { Reason } from "../parts/WhyNot";
import { useAgreement } from "../frame/useAgreement";
import { useInSight } from "../frame/useInSight";
import { useKept } from "../frame/useKept";
import type { Run } from "../paneActions";
import { FigureField } from "./FigureField";
import { FigureGroups } from "./FigureGroups";

import type { Collected } from "../../app/imports/measurementJobs";
import { contentWords } from "../../app/figures/contentWords";
import { PeriodChoice } from "../fields/PeriodChoice";
import { filledDown, isTyped, typedPlan, type Typed } from "./typedFigures";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  words: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Writes figures, and gives those that were written and what to tell of them. */
export type WriteTyped = (
  planned: readonly PlannedFigure[],
) => Promise<{ told: string; done: readonly PlannedFigure[] }>;

type Props = {
  collected: Collected;
  period: Period;
  choosePeriod: (period: Period) => void;
  busy: boolean;
  run: Run;
  write: WriteTyped;
  /** Opens a block with headings as a file is opened. */
  openBlock: (text: string) => void;
};

const isBoolean = (kept: unknown): kept is boolean => typeof kept === "boolean";
const isGrouping = (kept: unknown): kept is GroupedBy => kept === "contract" || kept === "source";

/** The goals that lack a figure for a period, in a grid to type them in. */
export function Collect({ collected: { book }, period, choosePeriod, busy, run, write, openBlock }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useKept<Typed>("measurements.typed", {}, isTyped);
  const agreement = useAgreement<Typed>(
    [Object.keys(typed).length === 0 ? null : typed, (next) => setTyped(next ?? {})],
    run,
    "outdated",
  );
  const [provisional, setProvisional] = useKept<boolean>("measurements.provisional", false, isBoolean);
  const [by, setBy] = useKept<GroupedBy>("measurements.groupedBy", "contract", isGrouping);
  const [pasteProblem, setPasteProblem] = useState<{ text: string } | null>(null);
  const pasteNotice = useInSight(pasteProblem);

  const due = missingFigures(book, period);
  // What is typed for a figure that has got into the sheet meanwhile keeps its field.
  const asked = withoutFigures(book, Object.keys(typed));
  const { missing, milestones } = asked === book ? due : missingFigures(asked, period);
  const groups = grouped(missing, by);
  const inOrder = [...groups.flatMap(({ figures }) => figures), ...milestones];
  const plan = typedPlan(inOrder, typed, provisional, book);

  const paste = (from: string, block: string): void => {
    setPasteProblem(null);
    if (block.includes("\t")) return openBlock(block);
    const filled = filledDown(inOrder, from, block);
    setTyped((last) => ({ ...last, ...filled.typed }));
    if (filled.left > 0) setPasteProblem({ text: measurementText.pastedTooLong(filled.left) });
  };
  const save = (): void =>
    agreement.agree(async (agreed) => {
      const { told, done } = await write(plan.planned);
      const written = new Set(done);
      const ids = new Set([...plan.byId].flatMap(([id, planned]) => (written.has(planned) ? [id] : [])));
      return {
        told,
        left: (now) =>
          Object.fromEntries(Object.entries(now ?? {}).filter(([id, text]) => !ids.has(id) || text !== agreed[id])),
      };
    });
  const field = (figure: MissingFigure) => {
    const planned = plan.byId.get(figure.id);
    return (
      <FigureField
        key={figure.id}
        figure={figure}
        hint={hintOf(figure, by)}
        text={typed[figure.id] ?? ""}
        type={(text) => setTyped((last) => ({ ...last, [figure.id]: text }))}
        problem={plan.problems.get(figure.id) ?? null}
        note={planned ? figureNote(planned.content, figure.goal) : null}
        leave={() =>
          setTyped((last) =>
            Object.fromEntries(Object.entries(last).filter(([id, text]) => id !== figure.id || text !== "")),
          )
        }
        stands={planned === undefined ? null : standsWords(planned)}
        paste={(block) => paste(figure.id, block)}
      />
    );
  };
  const page = useRef<HTMLDivElement>(null);
  /** The first field that is wrong, else the first of all. */
  const goToField = (): void => {
    const invalid = page.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (invalid ?? page.current?.querySelector<HTMLElement>("[data-figures] input"))?.focus();
  };
  const toField = (text: string): Reason => ({ text, link: { label: measurementText.goToField, run: goToField } });
  const wrong = plan.problems.size > 0 ? measurementText.wrong(plan.problems.size) : null;
  return (
    <div className={styles.page} ref={page}>
      <PeriodChoice period={period} spans={book.contracts.map((contract) => contract.period)} choose={choosePeriod} />
      {missing.length > 0 && (
        <Field label={measurementText.groupedBy}>
          <Select value={by} onChange={(_event, { value }) => setBy(isGrouping(value) ? value : "contract")}>
            {(["contract", "source"] as const).map((each) => (
              <option key={each} value={each}>
                {measurementText.groups[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <p className={styles.words} role="status">
        {summary(due.missing.length, due.complete, periodName(period))}
      </p>
      {inOrder.length > 0 && <p className={styles.quiet}>{measurementText.pasteHelp}</p>}
      {pasteProblem !== null && (
        <div ref={pasteNotice}>
          <Notice kind="heed" text={pasteProblem.text} close={() => setPasteProblem(null)} />
        </div>
      )}
      <div data-figures="">
        <FigureGroups key={by} groups={groups} field={field} />
        {milestones.length > 0 && (
          <section>
            <h2 className={styles.heading}>{measurementText.milestones}</h2>
            <p className={styles.quiet}>{measurementText.milestoneHelp}</p>
            <ul className={styles.rows}>{milestones.map(field)}</ul>
          </section>
        )}
      </div>
      {inOrder.length > 0 && (
        <Foot>
          <Switch
            checked={provisional}
            label={measurementText.provisional}
            onChange={(_event, { checked }) => setProvisional(checked)}
          />
          <Agree
            agree={{
              label: agreement.applying ? measurementText.writing : measurementText.write(plan.planned.length),
              run: save,
              unable: plan.planned.length > 0 ? null : toField(wrong ?? measurementText.writeNone),
            }}
            cancel={null}
            busy={busy}
            note={plan.planned.length > 0 && wrong !== null ? toField(wrong) : null}
          />
        </Foot>
      )}
    </div>
  );
}

function hintOf({ goal, period }: MissingFigure, by: GroupedBy): string | null {
  const words = [
    ...(by === "source" ? [goal.contract] : []),
    ...(goal.form === "milestone" && goal.deadline
      ? [measurementText.deadline(formatDate(goal.deadline))]
      : [periodName(period)]),
  ];
  return words.join(" · ");
}

/** What the sheet says of a figure already, where it says something. */
function standsWords({ kind, existing }: PlannedFigure): string | null {
  if (kind === "same") return measurementText.alreadyThere;
  return kind === "change" && existing ? measurementText.replaces(contentWords(existing)) : null;
}

function summary(missing: number, complete: number, period: string): string {
  if (missing > 0) return measurementText.missing(missing, period);
  return complete > 0 ? measurementText.complete(period) : measurementText.noneDue(period);
}
