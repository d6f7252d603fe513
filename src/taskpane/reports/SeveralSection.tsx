import { lazy } from "react";
import type { ReportPageJobs } from "../../app/reports/reportPageJobs";
import { severalText } from "../../text/spoken/joined";
import type { PaneActions, Run } from "../paneActions";
import { OpenedSection } from "../parts/OpenedSection";
import type { TemplateState } from "./useTemplate";

const Several = lazy(async () => ({ default: (await import(/* webpackChunkName: "several" */ "./Several")).Several }));

export type SeveralProps = {
  jobs: ReportPageJobs;
  /** The template of the page; null is the standard one. */
  template: TemplateState | null;
  actions: PaneActions;
  busy: boolean;
  run: Run;
};

/** *Flere projektmapper*, lazy-loaded when it is first opened. */
export function SeveralSection({ jobs, ...rest }: SeveralProps) {
  return (
    <OpenedSection words={severalText} load={() => jobs}>
      {(loaded) => <Several {...rest} jobs={loaded} />}
    </OpenedSection>
  );
}
