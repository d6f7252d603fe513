import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { use, useCallback, useState } from "react";
import type { ToDecide } from "../../domain/lastYear";
import type { NextYearJobs } from "../../app/nextYear/nextYearJobs";
import type { NextYearPlan } from "../../app/nextYear/nextYearPlan";
import type { NextYearState } from "../../app/nextYear/nextYearState";
import { exchangeText } from "../../text/spoken/exchange";
import { nextYearText } from "../../text/spoken/nextYearScreen";
import { formatNumber } from "../../text/spoken/numbers";
import { useAgreement } from "../frame/useAgreement";
import { useReading } from "../frame/useReading";
import type { PaneActions, Run } from "../paneActions";
import { Agree } from "../parts/Agree";
import { Lines } from "../parts/Lines";
import { Notice } from "../parts/Notice";
import type { OutFile } from "../../app/files/saveFile";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  full: { width: "100%" },
});

type Props = { jobs: Promise<NextYearJobs>; actions: PaneActions; turn: number; busy: boolean; run: Run };

/** *Nyt kontraktår*: what would be made is shown first, and written, or opened as a new workbook, when agreed to. */
export function NextYear({ jobs: fetched, actions, turn, busy, run }: Props) {
  const jobs = use(fetched);
  const reading = useReading(
    useCallback(() => jobs.state(), [jobs]),
    { turn, messageOf: actions.messageOf, shown: true },
  );
  if (reading.kind === "loading") return nextYearText.reading;
  if (reading.kind === "failed") return <Notice kind="error" text={reading.text} />;
  return <Sections jobs={jobs} state={reading.content} actions={actions} busy={busy} run={run} />;
}

type SectionProps = { jobs: NextYearJobs; state: NextYearState; actions: PaneActions; busy: boolean; run: Run };

function Sections({ jobs, state, actions, busy, run }: SectionProps) {
  const styles = useStyles();
  const out = (make: () => Promise<OutFile>): void =>
    void run(async () => {
      const file = await make();
      const way = await actions.saveFile(file).catch(() => null);
      return way === null ? { ok: false, text: exchangeText.noWayOut(file.name) } : exchangeText.out[way](file.name);
    });
  return (
    <div className={styles.page}>
      {state.open.length > 0 && <Decisions label={nextYearText.toDecide} decisions={state.open} />}
      <Planning jobs={jobs} year={state.year} busy={busy} run={run} out={out} />
      {state.contracts.length > 0 && <AsWord jobs={jobs} contracts={state.contracts} busy={busy} out={out} />}
    </div>
  );
}

type Out = (make: () => Promise<OutFile>) => void;
type PlanningProps = { jobs: NextYearJobs; year: number | null; busy: boolean; run: Run; out: Out };

function Planning({ jobs, year, busy, run, out }: PlanningProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(year === null ? "" : String(year));
  const agreement = useAgreement<NextYearPlan>(useState<NextYearPlan | null>(null), run, "outdated");
  const { plan } = agreement;
  const isYear = /^(19|20|21)\d\d$/.test(typed.trim());
  const ask = (): void =>
    void run(async () => {
      agreement.ask(await jobs.plan(Number(typed)));
      return null;
    });
  return (
    <>
      <Field
        label={nextYearText.year}
        {...(isYear
          ? {}
          : {
              validationState: "error" as const,
              validationMessage: { id: "year-wrong", children: nextYearText.yearWrong },
            })}
      >
        <Input value={typed} inputMode="numeric" onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      {plan === null ? (
        <Button
          size="small"
          disabledFocusable={busy || !isYear}
          {...(!isYear && { "aria-describedby": "year-wrong" })}
          onClick={ask}
        >
          {nextYearText.plan}
        </Button>
      ) : (
        <div className={styles.full}>
          <Agree
            question={nextYearText.ask(plan.year)}
            agree={{
              label: agreement.applying ? nextYearText.adding : nextYearText.add,
              run: () =>
                agreement.agree(async (agreed) => {
                  const { contracts } = await jobs.add(agreed);
                  return { told: nextYearText.added(contracts.length, agreed.year) };
                }),
            }}
            cancel={{ label: nextYearText.cancel, run: agreement.cancel }}
            busy={busy}
          >
            <ul className={styles.list}>
              {plan.contracts.map(({ contract: { name }, goals, dropped }) => {
                const own = plan.decisions.filter(({ contract }) => contract === name).length;
                return <li key={name}>{nextYearText.made(name, goals.length, dropped.length, own)}</li>;
              })}
            </ul>
            <Decisions label={nextYearText.toDecide} decisions={plan.decisions} />
            <Button size="small" disabledFocusable={busy} onClick={() => out(() => jobs.file(plan))}>
              {nextYearText.asFile}
            </Button>
          </Agree>
        </div>
      )}
    </>
  );
}

/** How many decisions are shown before more are asked for: what they are agreed to by stands below them. */
const SHOWN = 10;

function Decisions({ label, decisions }: { label: string; decisions: readonly ToDecide[] }) {
  const styles = useStyles();
  return (
    <section className={styles.full} aria-label={label}>
      <h3 className={styles.heading}>{label}</h3>
      <Lines
        label={label}
        atOnce={SHOWN}
        lines={decisions}
        lineOf={(own) => ({
          head: nextYearText.decision(own.contract, own.nr + own.part, own.field),
          words: [
            own.question,
            own.before === "" ? "" : nextYearText.before(own.before),
            own.result === null ? "" : nextYearText.result(formatNumber(own.result)),
            own.assessment,
          ]
            .filter((text) => text !== "")
            .join(" "),
        })}
      />
    </section>
  );
}

type AsWordProps = { jobs: NextYearJobs; contracts: readonly string[]; busy: boolean; out: Out };
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** *Kontraktens mål som Word*: a contract document that the pane reads again. */
function AsWord({ jobs, contracts, busy, out }: AsWordProps) {
  const styles = useStyles();
  const [chosen, choose] = useState(contracts.at(-1) ?? "");
  const make = async (): Promise<OutFile> => ({
    name: nextYearText.documentName(chosen),
    type: DOCX,
    bytes: await jobs.document(chosen),
  });
  return (
    <section className={styles.page} aria-label={nextYearText.document}>
      <h3 className={styles.heading}>{nextYearText.document}</h3>
      <Field label={nextYearText.contract}>
        <Select value={chosen} onChange={(_event, { value }) => choose(value)}>
          {contracts.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button size="small" disabledFocusable={busy} onClick={() => out(make)}>
        {nextYearText.documentMake}
      </Button>
    </section>
  );
}
