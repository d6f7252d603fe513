import type { ReportPageJobs } from "../../app/reports/reportPageJobs";
import type { PaneActions, Run } from "../paneActions";
import type { TemplateState } from "./useTemplate";

/** What *Flere projektmapper* is given. */
export type SeveralProps = {
  jobs: ReportPageJobs;
  /** The template of the page; null is the standard one. */
  template: TemplateState | null;
  actions: PaneActions;
  busy: boolean;
  run: Run;
};
