import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { FollowUpJobs } from "../../app/followUp/followUpJobs";
import type { FollowUp } from "../../app/followUp/readFollowUp";
import type { CloseChoice, ClosePlan } from "../../app/year/closePlan";
import type { CalendarDate } from "../../domain/calendarDate";
import { closingText } from "../../text/spoken/followUp";
import { TextField } from "../fields/TextField";
import { useAgreement } from "../frame/useAgreement";
import type { Run } from "../paneActions";
import { Agree } from "../parts/Agree";
import type { Signing } from "./signing";
import { useSection } from "./useSection";

/** A closed status that is to be opened again. */
type Reopening = { contract: string; asOf: CalendarDate };
type Asked = { kind: "close"; choice: CloseChoice; plans: readonly ClosePlan[] } | ({ kind: "reopen" } & Reopening);

type Props = { jobs: FollowUpJobs; followUp: FollowUp; busy: boolean; run: Run } & Signing;

/** *Luk periode* and *Genåbn*: each contract's status, what closing it would freeze, and what is missing in it. */
export function Closing({ jobs, followUp: { contracts, year }, busy, run, by, setBy }: Props) {
  const section = useSection();
  const [reason, setReason] = useState("");
  const agreement = useAgreement<Asked>(useState<Asked | null>(null), run, "outdated");
  const { plan: asked } = agreement;
  const closingOf = (contract: string, asOf: CalendarDate) =>
    year.closed.find(({ closing }) => closing.contract === contract && closing.asOf === asOf)?.closing ?? null;
  const open = contracts.filter(({ contract, asOf }) => closingOf(contract.name, asOf) === null);
  const dates = [...new Set(open.map(({ asOf }) => asOf))];
  const ask = (choice: CloseChoice): void =>
    void run(async () => {
      agreement.ask({ kind: "close", choice, plans: await jobs.planClosing(choice) });
      return null;
    });
  const apply = (): void =>
    agreement.agree(async (plan) => {
      if (plan.kind === "close") {
        const done = await jobs.closePeriods({ ...plan.choice, by });
        return {
          told: closingText.closed(
            done.map(({ contract }) => contract),
            plan.choice.asOf,
          ),
        };
      }
      await jobs.reopenPeriod({ contract: plan.contract, asOf: plan.asOf, by, reason });
      setReason("");
      return { told: closingText.reopened(plan.contract, plan.asOf) };
    });
  return (
    <section className={section.section} aria-label={closingText.heading}>
      <h2 className={section.heading}>{closingText.heading}</h2>
      <ul className={section.list}>
        {contracts.map(({ contract: { name }, asOf, goals }) => {
          const closing = closingOf(name, asOf);
          return (
            <li key={name} className={section.item}>
              <span>
                {closing === null
                  ? closingText.open(name, asOf)
                  : closingText.closedBy(name, asOf, closing.closed, closing.closedBy)}
              </span>
              {closing === null
                ? goals.length > 0 && (
                    <Button
                      size="small"
                      disabledFocusable={busy}
                      aria-label={closingText.closeOne(name)}
                      onClick={() => ask({ contracts: [name], asOf })}
                    >
                      {closingText.close}
                    </Button>
                  )
                : asked === null && (
                    <Button
                      size="small"
                      disabledFocusable={busy}
                      aria-label={closingText.reopenOne(name)}
                      onClick={() => agreement.ask({ kind: "reopen", contract: name, asOf })}
                    >
                      {closingText.reopen}
                    </Button>
                  )}
            </li>
          );
        })}
      </ul>
      {dates
        .map((date) => [date, open.filter(({ asOf }) => asOf === date)] as const)
        .filter(([, own]) => own.length > 1)
        .map(([date, own]) => (
          <Button
            key={date}
            size="small"
            disabledFocusable={busy}
            onClick={() => ask({ contracts: own.map(({ contract }) => contract.name), asOf: date })}
          >
            {closingText.closeAll(own.length, date)}
          </Button>
        ))}
      {asked !== null && (
        <div className={section.asked}>
          <Agree
            question={
              asked.kind === "close"
                ? closingText.ask(asked.choice.asOf)
                : closingText.reopenAsk(asked.contract, asked.asOf)
            }
            agree={{
              label: agreement.applying
                ? closingText.writing
                : asked.kind === "close"
                  ? closingText.yes
                  : closingText.reopenYes,
              run: apply,
              unable:
                asked.kind === "reopen" && reason.trim() === "" ? { text: closingText.reasonWanted } : nameless(by),
            }}
            cancel={{ label: closingText.cancel, run: agreement.cancel }}
            busy={busy}
          >
            {asked.kind === "close" && <Freezing plans={asked.plans} />}
            {asked.kind === "reopen" && <TextField label={closingText.reason} value={reason} change={setReason} />}
            <TextField
              label={asked.kind === "close" ? closingText.by : closingText.reopenBy}
              value={by}
              change={setBy}
            />
          </Agree>
        </div>
      )}
    </section>
  );
}

const nameless = (by: string) => (by.trim() === "" ? { text: closingText.byWanted } : null);

/** What closing would freeze of each contract, and what is missing in it. */
function Freezing({ plans }: { plans: readonly ClosePlan[] }) {
  const section = useSection();
  const issues = Math.max(0, ...plans.map((plan) => plan.issues));
  return (
    <>
      <ul className={section.list}>
        {plans.map(({ contract, rows, lacking }) => (
          <li key={contract} className={section.item}>
            <span>{closingText.freezes(contract, rows.length)}</span>
            <span>
              {closingText.lacks({
                remarks: lacking.remarks.length,
                figures: lacking.figures.length,
                plans: lacking.plans.length,
              })}
            </span>
          </li>
        ))}
      </ul>
      {issues > 0 && <p className={section.words}>{closingText.issues(issues)}</p>}
    </>
  );
}
