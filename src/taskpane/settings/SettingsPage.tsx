import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { use } from "react";
import type { WorkbookStatus } from "../../app/status/readStatus";
import type { CalendarDate } from "../../domain/calendarDate";
import type { Thresholds } from "../../domain/status";
import { settingsText } from "../../text/spoken/settings";
import { Notice } from "../parts/Notice";
import type { PaneActions, Run } from "../paneActions";
import type { SettingsJobs } from "../../app/settings/settingsJobs";
import { LanguageSetting } from "./LanguageSetting";
import { OwnSection } from "./OwnSection";
import { RhythmSection } from "./RhythmSection";
import { ThresholdsForm } from "./ThresholdsForm";
import { useSettings } from "./useSettings";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  first: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  words: { margin: 0 },
});

type Props = {
  jobs: Promise<SettingsJobs>;
  actions: Pick<PaneActions, "messageOf" | "createSheets" | "showPlace" | "language">;
  /** The workbook as the pane has read it: another one is a reason to read the settings again. */
  workbook: WorkbookStatus | null;
  asOf: CalendarDate | null;
  shown: boolean;
  busy: boolean;
  run: Run;
  toStart: () => void;
  /** Everything has been taken away: the pane begins anew. */
  removed: () => void;
};

/** *Indstillinger*: thresholds, rhythm, language, and what the add-in has made in the workbook. */
export function SettingsPage({ jobs, actions, workbook, asOf, shown, busy, run, toStart, removed }: Props) {
  const styles = useStyles();
  const job = use(jobs);
  const { reading, readAgain } = useSettings(job, actions.messageOf, { workbook, asOf, shown });
  const save = (wanted: Thresholds, saved: () => void): void =>
    void run(async () => {
      const count = await job.writeThresholds(wanted);
      saved();
      return count === 0 ? settingsText.nothingToSave : settingsText.saved(count);
    }, "outdated");
  const create = (): void => void run(actions.createSheets);
  return (
    <div className={styles.page}>
      {reading.kind === "loading" && <Spinner label={settingsText.reading} />}
      {reading.kind === "failed" && (
        <Notice kind="error" text={reading.text} action={{ label: settingsText.tryAgain, run: readAgain }} />
      )}
      {reading.kind === "ready" && reading.settings.kind === "withoutTables" && (
        <div className={styles.first}>
          <p className={styles.words}>{settingsText.withoutTables}</p>
          <Button onClick={toStart}>{settingsText.toStart}</Button>
        </div>
      )}
      {reading.kind === "ready" && reading.settings.kind === "ready" && (
        <>
          <ThresholdsForm settings={reading.settings} busy={busy} create={create} save={save} />
          <RhythmSection
            contracts={reading.settings.contracts}
            busy={busy}
            choose={(contract, followUp) =>
              void run(async () => job.writeFollowUp(contract, followUp).then(() => settingsText.rhythmSaved(contract)))
            }
          />
        </>
      )}
      <LanguageSetting choice={actions.language} />
      {reading.kind === "ready" && (
        <OwnSection
          own={reading.own}
          jobs={job}
          actions={actions}
          busy={busy}
          run={run}
          removed={removed}
          readAgain={readAgain}
        />
      )}
    </div>
  );
}
