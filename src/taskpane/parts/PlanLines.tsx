import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/calendarDate";
import { isOverdue, type ActionPlan } from "../../domain/year/actionPlan";
import { planText } from "../../text/spoken/followUp";
import { planStates } from "../../text/spoken/year";

const useStyles = makeStyles({
  plans: { width: "100%" },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ":last-child": { borderBottomStyle: "none" },
  },
  overdue: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props<Plan extends ActionPlan> = {
  plans: readonly Plan[];
  asOf: CalendarDate;
  /** Opens a plan to be edited; without it the plans are only shown. */
  edit?: (plan: Plan) => void;
};

/** A goal's action plans: what, who, when and how far; one past its deadline says so in words. */
export function PlanLines<Plan extends ActionPlan>({ plans, asOf, edit }: Props<Plan>) {
  const styles = useStyles();
  if (plans.length === 0) return null;
  return (
    <div className={styles.plans}>
      <div className={styles.name}>{planText.plans(plans.length)}</div>
      <ul className={styles.list}>
        {plans.map((plan, index) => {
          const { action, responsible, deadline, state, cause, expectedEffect, followUp } = plan;
          const facts = [
            responsible,
            deadline === null ? planText.withoutDeadline : planText.due(deadline),
            planStates[state],
          ].filter((words) => words !== "");
          const more = [
            [planText.cause, cause],
            [planText.expectedEffect, expectedEffect],
            [planText.followUp, followUp],
          ].filter(([, words]) => words !== "");
          return (
            <li key={`${index} ${action}`} className={styles.line}>
              <div lang="da">{action}</div>
              <div className={styles.quiet}>
                {isOverdue(plan, asOf) && <span className={styles.overdue}>⚠ {planText.overdue} · </span>}
                {facts.join(" · ")}
              </div>
              {more.map(([name, words]) => (
                <div key={name} className={styles.quiet}>
                  {name}: <span lang="da">{words}</span>
                </div>
              ))}
              {edit && (
                <Button size="small" aria-label={planText.edit(action)} onClick={() => edit(plan)}>
                  {planText.editShort}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
