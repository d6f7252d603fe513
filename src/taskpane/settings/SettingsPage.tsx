import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { use, useCallback } from "react";
import { settingsText } from "../../text/spoken/settings";
import { Notice } from "../parts/Notice";
import { useReading } from "../frame/useReading";
import type { PageProps } from "../pageProps";
import type { SettingsJobs } from "../../app/settings/settingsJobs";
import { LanguageSetting } from "./LanguageSetting";
import { OwnSection } from "./OwnSection";
import { RhythmSection } from "./RhythmSection";
import { ThresholdsForm } from "./ThresholdsForm";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  first: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  words: { margin: 0 },
});

/** *Indstillinger*: thresholds, rhythm, language, and what the add-in has made in the workbook. */
export function SettingsPage({ jobs, ...page }: PageProps<SettingsJobs>) {
  const { actions, asOf, busy, run, go } = page;
  const styles = useStyles();
  const job = use(jobs);
  // One after the other: the host answers one batch at a time.
  const read = useCallback(async () => ({ settings: await job.read(asOf), own: await job.listOwn() }), [job, asOf]);
  const reading = useReading(read, { turn: page.turn, messageOf: actions.messageOf, shown: page.shown });
  const create = (): void => void run(actions.createSheets);
  return (
    <div className={styles.page}>
      {reading.kind === "loading" && <Spinner label={settingsText.reading} />}
      {reading.kind === "failed" && (
        <Notice kind="error" text={reading.text} action={{ label: settingsText.tryAgain, run: page.readAgain }} />
      )}
      {reading.kind === "ready" && reading.content.settings.kind === "withoutTables" && (
        <div className={styles.first}>
          <p className={styles.words}>{settingsText.withoutTables}</p>
          <Button onClick={() => go("start")}>{settingsText.toStart}</Button>
        </div>
      )}
      {reading.kind === "ready" && reading.content.settings.kind === "ready" && (
        <>
          <ThresholdsForm
            settings={reading.content.settings}
            busy={busy}
            run={run}
            create={create}
            write={job.writeThresholds}
          />
          <RhythmSection
            contracts={reading.content.settings.contracts}
            busy={busy}
            choose={(contract, followUp) =>
              void run(async () => job.writeFollowUp(contract, followUp).then(() => settingsText.rhythmSaved(contract)))
            }
          />
        </>
      )}
      <LanguageSetting choice={actions.language} />
      {reading.kind === "ready" && <OwnSection own={reading.content.own} jobs={job} {...page} />}
    </div>
  );
}
