import { lazy } from "react";
import type { ReportPageJobs } from "../../app/reports/reportPageJobs";
import { severalText } from "../../text/spoken/joined";
import type { Run } from "../paneActions";
import { OpenedSection } from "../parts/OpenedSection";

const Several = lazy(async () => ({ default: (await import(/* webpackChunkName: "several" */ "./Several")).Several }));

type Props = { several: ReportPageJobs["several"]; busy: boolean; run: Run };

/** *Flere projektmapper*, lazy-loaded when it is first opened. */
export function SeveralSection({ several, busy, run }: Props) {
  return (
    <OpenedSection words={severalText} load={() => several}>
      {(jobs) => <Several several={jobs} busy={busy} run={run} />}
    </OpenedSection>
  );
}
