import { Field, ProgressBar, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { FollowUpJobs } from "../../app/followUp/followUpJobs";
import {
  followUpGoals,
  groupedGoals,
  GROUPINGS,
  isSelected,
  owedBy,
  SELECTIONS,
  type Grouping,
  type Selection,
} from "../../app/followUp/followUpGoals";
import type { FollowUp } from "../../app/followUp/readFollowUp";
import { reminderText } from "../../report/reminder";
import { followUpText, planText } from "../../text/spoken/followUp";
import { useAgreement } from "../frame/useAgreement";
import { useKept } from "../frame/useKept";
import type { PageProps, Wish } from "../pageProps";
import { Agree } from "../parts/Agree";
import { Foot } from "../parts/Foot";
import type { Reason } from "../parts/WhyNot";
import { StatusDateField } from "../status/StatusDateField";
import { ClosedStatuses } from "./ClosedStatuses";
import { Closing } from "./Closing";
import { Corrections } from "./Corrections";
import { EditedGoals } from "./EditedGoals";
import { ExchangeSection } from "./ExchangeSection";
import { FollowUpGroup } from "./FollowUpGroup";
import { FollowUpGoalItem } from "./FollowUpGoalItem";
import { NextYearSection } from "./NextYearSection";
import { LastSaved } from "./LastSaved";
import { Warnings } from "./Warnings";
import { isWork, leftWords, leftWork, NO_WORK, readyWork, type Work } from "./work";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(10rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  words: { margin: 0 },
});

const isGrouping = (kept: unknown): kept is Grouping => GROUPINGS.some((each) => each === kept);
const isText = (kept: unknown): kept is string => typeof kept === "string";
const isSelection = (kept: unknown): kept is Selection => SELECTIONS.some((each) => each === kept);

type Props = Omit<PageProps, "jobs"> & { jobs: FollowUpJobs; followUp: FollowUp };

/** What is owed, in groups, and the one button that saves all that is written. */
export function FollowUpList({ jobs, followUp, busy, run, actions, turn, asOf, judgeAt, refreshAt, wish }: Props) {
  const styles = useStyles();
  const [grouping, setGrouping] = useKept<Grouping>("followUp.groupedBy", "contract", isGrouping);
  const [by, setBy] = useKept<string>("followUp.by", "", isText);
  const [selection, select] = useKept<Selection>("followUp.selection", "owing", isSelection);
  // A wish is a new object each time that somebody asks; what is chosen afterwards stays.
  const granted = useRef<Wish | null>(null);
  useEffect(() => {
    if (wish?.kind === "seeOwing" && granted.current !== wish) select("owing");
    granted.current = wish;
  }, [wish, select]);
  const [work, setWork] = useKept<Work>("followUp.work", NO_WORK, isWork);
  const [dropping, setDropping] = useState(false);
  const agreement = useAgreement<Work>([work, (next) => setWork(next ?? NO_WORK)], run, "outdated");

  const { contracts, figures, last } = followUp;
  const { owed } = followUp.year;
  const ready = readyWork(work, figures, planText.actionMissing);
  const all = useMemo(() => followUpGoals(followUp), [followUp]);
  // What somebody writes to stays where it is, also when it is no longer owed.
  const shown = all.filter((goal) => isSelected(goal, selection) || ready.goals.has(goal.id));
  const groups = groupedGoals(shown, grouping);
  const seen = new Set(shown.map(({ id }) => id));
  const elsewhere = [...ready.goals].filter((id) => !seen.has(id)).length;
  const written = owed.remarksDue - owed.remarks.length;
  const persons = useMemo(
    () => [...new Set(all.map(({ evaluation: { goal } }) => goal.responsible).filter((name) => name !== ""))],
    [all],
  );

  const save = (): void =>
    agreement.agree(async (agreed) => {
      const { left, wayBack, ...counts } = await jobs.writeFollowUp(ready.work);
      return {
        told: followUpText.saved(counts, leftWords(left), wayBack),
        left: (now) => leftWork(now ?? NO_WORK, agreed, ready, left),
      };
    });
  const reminder = (name: string): string => {
    const own = owedBy(followUp, grouping, name);
    const names = new Set([...own.remarks, ...own.figures, ...own.plans].map(({ contract }) => contract));
    const dates = new Set(contracts.filter(({ contract }) => names.has(contract.name)).map((each) => each.asOf));
    const [date = followUp.statusDate] = dates.size === 1 ? dates : [];
    return reminderText(grouping === "contract" ? "" : name, own, date);
  };
  const nameOf = (name: string): string =>
    name !== "" ? name : grouping === "responsible" ? followUpText.nobody : followUpText.noCentre;
  const total = ready.counts.remarks + ready.counts.figures + ready.counts.plans;

  const page = useRef<HTMLDivElement>(null);
  const goToField = (): void => page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  const wrong: Reason | null =
    ready.problems.size === 0
      ? null
      : { text: followUpText.wrong(ready.problems.size), link: { label: followUpText.goToField, run: goToField } };

  return (
    <div className={styles.page} ref={page}>
      <StatusDateField asOf={asOf} judgeAt={judgeAt} />
      <div className={styles.choices}>
        <Field label={followUpText.groupedBy}>
          <Select
            value={grouping}
            onChange={(_event, { value }) => setGrouping(isGrouping(value) ? value : "contract")}
          >
            {GROUPINGS.map((each) => (
              <option key={each} value={each}>
                {followUpText.groups[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={followUpText.shown}>
          <Select value={selection} onChange={(_event, { value }) => select(isSelection(value) ? value : "owing")}>
            {SELECTIONS.map((each) => (
              <option key={each} value={each}>
                {followUpText.selections[each]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.progress}>
        <p className={styles.words} role="status">
          {owed.remarksDue === 0 ? followUpText.noneDue : followUpText.written(written, owed.remarksDue)}
        </p>
        {owed.remarksDue > 0 && (
          <ProgressBar
            value={written}
            max={owed.remarksDue}
            thickness="large"
            aria-label={followUpText.written(written, owed.remarksDue)}
          />
        )}
      </div>
      <Warnings warnings={followUp.year.warnings} />
      {last && <LastSaved last={last} busy={busy} run={run} takeBack={jobs.takeBackFollowUp} />}
      {shown.length === 0 && <p className={styles.words}>{followUpText.nothing[selection]}</p>}
      {groups.map(({ name, goals }, index) => (
        <FollowUpGroup
          key={`${grouping} ${name}`}
          name={nameOf(name)}
          goals={goals}
          isOpen={index === 0}
          reminder={() => reminder(name)}
          run={run}
          item={(goal) => (
            <FollowUpGoalItem
              key={goal.id}
              goal={goal}
              followUp={followUp}
              work={work}
              change={setWork}
              ready={ready}
              persons={persons}
            />
          )}
        />
      ))}
      <EditedGoals
        edited={followUp.year.edited}
        jobs={jobs}
        today={followUp.today}
        busy={busy}
        run={run}
        by={by}
        setBy={setBy}
      />
      <Corrections corrections={unasked(followUp.year)} jobs={jobs} busy={busy} run={run} by={by} setBy={setBy} />
      <ExchangeSection actions={actions} asOf={asOf} turn={turn} busy={busy} run={run} />
      <Closing jobs={jobs} followUp={followUp} busy={busy} run={run} by={by} setBy={setBy} />
      <ClosedStatuses closed={followUp.year.closed} asOf={asOf} busy={busy} refreshAt={refreshAt} />
      <NextYearSection actions={actions} turn={turn} busy={busy} run={run} />
      <Foot>
        <Agree
          agree={{
            label: agreement.applying ? followUpText.saving : followUpText.save(ready.counts),
            run: save,
            unable: total > 0 ? null : (wrong ?? { text: followUpText.saveNone }),
          }}
          cancel={
            ready.goals.size === 0 || dropping ? null : { label: followUpText.drop, run: () => setDropping(true) }
          }
          busy={busy}
          note={total > 0 ? wrong : null}
        />
        {elsewhere > 0 && <p className={styles.words}>{followUpText.elsewhere(elsewhere)}</p>}
        {dropping && (
          <Agree
            question={followUpText.dropAsk}
            agree={{
              label: followUpText.dropYes,
              run: () => {
                setWork(NO_WORK);
                setDropping(false);
              },
            }}
            cancel={{ label: followUpText.keep, run: () => setDropping(false) }}
            busy={busy}
          />
        )}
      </Foot>
    </div>
  );
}

/** The corrections that are not asked about goal by goal. */
function unasked({ corrections, edited }: FollowUp["year"]): FollowUp["year"]["corrections"] {
  const asked = new Set(edited.flatMap((own) => own.corrections));
  return corrections.filter((correction) => !asked.has(correction));
}
