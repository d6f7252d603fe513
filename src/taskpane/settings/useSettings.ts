import { useCallback, useEffect, useState } from "react";
import type { Settings } from "../../app/settings/readSettings";
import type { OwnList } from "../../app/workbook/removeOwn";
import type { WorkbookStatus } from "../../app/status/readStatus";
import type { CalendarDate } from "../../domain/calendarDate";
import type { PaneActions } from "../paneActions";
import type { SettingsJobs } from "../../app/settings/settingsJobs";

/** The settings on their way to be shown. */
export type SettingsReading =
  { kind: "loading" } | { kind: "failed"; text: string } | { kind: "ready"; settings: Settings; own: OwnList };

/**
 * The workbook's settings while the screen is in sight, read anew when the workbook is; the last answer stands
 * meanwhile.
 */
export function useSettings(
  jobs: SettingsJobs,
  messageOf: PaneActions["messageOf"],
  { workbook, asOf, shown }: { workbook: WorkbookStatus | null; asOf: CalendarDate | null; shown: boolean },
): { reading: SettingsReading; readAgain: () => void } {
  const [reading, setReading] = useState<SettingsReading>({ kind: "loading" });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!shown) return undefined;
    let wanted = true;
    const show = (next: SettingsReading): void => {
      if (wanted) setReading(next);
    };
    // One after the other: the host answers one batch at a time.
    const read = async (): Promise<SettingsReading> => ({
      kind: "ready",
      settings: await jobs.read(asOf),
      own: await jobs.listOwn(),
    });
    read().then(show, (fault: unknown) => show({ kind: "failed", text: messageOf(fault) }));
    return () => {
      wanted = false;
    };
  }, [jobs, messageOf, workbook, asOf, shown, turn]);
  return { reading, readAgain: useCallback(() => setTurn((last) => last + 1), []) };
}
