import { Button, Field, Select, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { proposedContracts, reportable, statusNamed, type ReportChoice } from "../../app/reports/reportContracts";
import type { ReportPageJobs } from "../../app/reports/reportPageJobs";
import type { WorkbookStatus } from "../../app/status/readStatus";
import type { ReportKind } from "../../report/caseReport";
import { paneText } from "../../text/spoken/pane";
import { reportsText } from "../../text/spoken/reportsPage";
import { TextField } from "../fields/TextField";
import { DrawingsSection } from "../drawings/DrawingsSection";
import { useKept } from "../frame/useKept";
import { useReading } from "../frame/useReading";
import type { PageProps } from "../pageProps";
import { Foot } from "../parts/Foot";
import { Notice } from "../parts/Notice";
import { WhyNot } from "../parts/WhyNot";
import { Compare } from "./Compare";
import { ContractChoice } from "./ContractChoice";
import { DateChoice } from "./DateChoice";
import { Lacks } from "./Lacks";
import { MakingProgress } from "./MakingProgress";
import { Preview } from "./Preview";
import { MediaChoice } from "./MediaChoice";
import { SeveralSection } from "./SeveralSection";
import { TemplateChoice } from "./TemplateChoice";
import { useMaking, type Media } from "./useMaking";
import { useTemplate } from "./useTemplate";

const KINDS = Object.keys(reportsText.kinds) as ReportKind[];
const isKind = (kept: unknown): kept is ReportKind => KINDS.some((kind) => kind === kept);
const isNames = (kept: unknown): kept is readonly string[] | null =>
  kept === null || (Array.isArray(kept) && kept.every((name) => typeof name === "string"));

const isMedia = (kept: unknown): kept is Media =>
  hasAll(kept, ["sheet", "word"]) && Object.values(kept).every((own) => typeof own === "boolean");

/** The case numbers of the two cases of a year. */
type CaseNumbers = { halfYear: string; wholeYear: string };
const NO_NUMBERS: CaseNumbers = { halfYear: "", wholeYear: "" };
const isNumbers = (kept: unknown): kept is CaseNumbers =>
  hasAll(kept, ["halfYear", "wholeYear"]) && Object.values(kept).every((own) => typeof own === "string");

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

type Judged = Extract<WorkbookStatus, { kind: "judged" }>;
type Props = Omit<PageProps, "jobs"> & { jobs: ReportPageJobs; judged: Judged };

/** What is chosen, what the report lacks, the report itself before it is made, and the button that makes it. */
export function ReportForm({ jobs, judged, actions, run, busy, asOf, judgeAt, turn, shown, readAgain, go }: Props) {
  const styles = useStyles();
  const [kind, setKind] = useKept<ReportKind>("reports.kind", "statusMeeting", isKind);
  const [named, setNamed] = useKept<readonly string[] | null>("reports.contracts", null, isNames);
  const closed = [...new Set(judged.year.closed.map(({ closing }) => closing.asOf))].sort().reverse();
  const [media, setMedia] = useKept<Media>("reports.media", { sheet: false, word: true }, isMedia);
  const [numbers, setNumbers] = useKept<CaseNumbers>("reports.caseNumbers", NO_NUMBERS, isNumbers);
  const offered = reportable(judged.contracts, asOf).map(({ contract }) => contract.name);
  const proposed = proposedContracts(judged.contracts, { kind, asOf }).map(({ contract }) => contract.name);
  const own = reportable(judged.contracts, asOf);
  const chosen = named === null ? proposed : named.filter((name) => statusNamed(own, name) !== null);
  const chosenId = JSON.stringify(chosen);
  const choice = useMemo<ReportChoice | null>(() => {
    const contracts = JSON.parse(chosenId) as string[];
    return contracts.length === 0 ? null : { kind, contracts, asOf };
  }, [kind, chosenId, asOf]);
  const read = useCallback(
    async () => (choice === null ? null : { ...(await jobs.read(choice)), choice }),
    [jobs, choice],
  );
  const reading = useReading(read, { turn, messageOf: actions.messageOf, shown });
  // The last answer stays until the next one comes: one to another choice is not shown as if it were to this.
  const content = reading.kind === "ready" && reading.content?.choice === choice ? reading.content : null;
  const isCase = kind === "halfYear" || kind === "wholeYear";
  const caseNumber = isCase ? numbers[kind].trim() : "";
  const template = useTemplate(jobs, content?.report ?? null, caseNumber, { actions, run, turn });
  const making = useMaking(jobs, actions, run);
  const unable =
    offered.length === 0 && asOf !== null
      ? reportsText.noneAtDate(asOf)
      : choice === null
        ? reportsText.noContract
        : !media.sheet && !media.word
          ? reportsText.noMedium
          : media.word
            ? template.unable
            : null;
  return (
    <div className={styles.page}>
      <Field label={reportsText.kind} hint={reportsText.kindHelp[kind]}>
        <Select value={kind} onChange={(_event, { value }) => setKind(isKind(value) ? value : "statusMeeting")}>
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {reportsText.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      <DateChoice closed={closed} asOf={asOf} judgeAt={judgeAt} />
      <ContractChoice
        offered={offered}
        chosen={chosen}
        choose={(names) => setNamed(isSame(names, proposed) ? null : names)}
      />
      <MediaChoice media={media} choose={setMedia} />
      {media.word && <TemplateChoice template={template} busy={busy} />}
      {media.word && isCase && (
        <TextField
          label={reportsText.caseNumber}
          value={numbers[kind]}
          change={(typed) => setNumbers({ ...numbers, [kind]: typed })}
        />
      )}
      {choice !== null && content === null && reading.kind !== "failed" && <Spinner label={reportsText.reading} />}
      {reading.kind === "failed" && (
        <Notice kind="error" text={reading.text} action={{ label: paneText.tryAgain, run: readAgain }} />
      )}
      {content !== null && (
        <>
          <Lacks
            lacks={content.lacks}
            notes={media.word ? template.notes : []}
            toFollowUp={() => go("followUp", { kind: "seeOwing" })}
          />
          <Preview report={content.report} />
        </>
      )}
      {closed.length > 0 && <Compare closed={closed} compare={jobs.compare} busy={busy} run={run} />}
      <SeveralSection {...{ jobs, template, actions, busy, run }} />
      <DrawingsSection
        jobs={jobs.drawings}
        contracts={own.filter(({ contract }) => chosen.includes(contract.name))}
        {...{ asOf, actions, run, busy, turn, shown, readAgain }}
      />
      <Foot>
        {making.step === null ? (
          <Button
            ref={making.button}
            appearance="primary"
            disabledFocusable={busy || unable !== null || content === null || (media.word && !template.isKnown)}
            {...(unable !== null && { "aria-describedby": "reports-why" })}
            onClick={() => choice !== null && making.start({ choice, media, template: template.bytes, caseNumber })}
          >
            {reportsText.make}
          </Button>
        ) : (
          <MakingProgress step={making.step} cancel={making.cancel} />
        )}
        {unable !== null && (
          <WhyNot
            id="reports-why"
            text={unable}
            {...(!template.isKnown && { link: { label: paneText.tryAgain, run: readAgain } })}
          />
        )}
      </Foot>
    </div>
  );
}

/** Whether two lists name the same contracts. */
function isSame(names: readonly string[], others: readonly string[]): boolean {
  return names.length === others.length && names.every((name) => others.includes(name));
}

function hasAll(kept: unknown, keys: readonly string[]): kept is object {
  return typeof kept === "object" && kept !== null && keys.every((key) => key in kept);
}
