import { Button, Field, Select, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { SeveralFiles } from "../../app/joined/severalFiles";
import type { CalendarDate } from "../../domain/calendarDate";
import type { ReportKind } from "../../report/caseReport";
import { severalText } from "../../text/spoken/joined";
import { reportsText } from "../../text/spoken/reportsPage";
import { useReading } from "../frame/useReading";
import { Notice } from "../parts/Notice";
import { WhyNot } from "../parts/WhyNot";
import { StatusDateField } from "../status/StatusDateField";
import { Lacks } from "./Lacks";
import { MakingProgress } from "./MakingProgress";
import { Preview } from "./Preview";
import type { SeveralProps } from "./severalProps";
import { useMaking } from "./useMaking";

const KINDS = Object.keys(reportsText.kinds) as ReportKind[];

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  words: { margin: 0, overflowWrap: "anywhere" },
  make: { alignSelf: "flex-start" },
});

type Props = SeveralProps & { several: SeveralFiles };

/** One report of all contracts in several workbooks: seen first, and made as a Word document. */
export function SeveralReport({ several, jobs, template, actions, busy, run }: Props) {
  const styles = useStyles();
  const [kind, setKind] = useState<ReportKind>("overview");
  const [asOf, judgeAt] = useState<CalendarDate | null>(null);
  const read = useCallback(
    async () => ({ ...(await jobs.severalReport(several, { kind, asOf })), kind, asOf, several }),
    [jobs, several, kind, asOf],
  );
  const reading = useReading(read, { turn: 0, messageOf: actions.messageOf });
  // The last answer stays until the next one comes: one to another choice is not shown as if it were to this.
  const isOwn = (own: { kind: ReportKind; asOf: CalendarDate | null; several: SeveralFiles }): boolean =>
    own.kind === kind && own.asOf === asOf && own.several === several;
  const content = reading.kind === "ready" && isOwn(reading.content) ? reading.content : null;
  const making = useMaking({ ...jobs, read }, actions, run);
  const unable = template?.unable ?? null;
  const media = { sheet: false, word: true };
  return (
    <section className={styles.section} aria-label={severalText.report}>
      <h3 className={styles.heading}>{severalText.report}</h3>
      <Field label={reportsText.kind} hint={reportsText.kindHelp[kind]}>
        <Select
          value={kind}
          onChange={(_event, { value }) => setKind(KINDS.find((each) => each === value) ?? "overview")}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {reportsText.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      <StatusDateField asOf={asOf} judgeAt={judgeAt} />
      {template?.name != null && <p className={styles.words}>{reportsText.templateUsed(template.name)}</p>}
      {reading.kind === "failed" && <Notice kind="error" text={reading.text} />}
      {content === null && reading.kind !== "failed" && <Spinner size="tiny" label={reportsText.reading} />}
      {content !== null && (
        <>
          <Lacks lacks={content.lacks} notes={[]} toFollowUp={null} name={severalText.part(reportsText.lacks)} />
          <Preview report={content.report} named={severalText.part} />
        </>
      )}
      {making.step === null ? (
        <Button
          ref={making.button}
          className={styles.make}
          disabledFocusable={busy || content === null || unable !== null || template?.isKnown === false}
          {...(unable !== null && { "aria-describedby": "several-why" })}
          onClick={() =>
            making.start({
              choice: { kind, asOf, contracts: null },
              media,
              template: template?.bytes ?? null,
              caseNumber: "",
            })
          }
        >
          {severalText.make}
        </Button>
      ) : (
        <MakingProgress step={making.step} cancel={making.cancel} />
      )}
      {unable !== null && <WhyNot id="several-why" text={unable} />}
    </section>
  );
}
