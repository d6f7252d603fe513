import { useEffect, useState } from "react";
import type { ReportPageJobs } from "../../app/reports/reportPageJobs";
import type { RememberedTemplate } from "../../app/reports/reportTemplate";
import type { CaseReport } from "../../report/caseReport";
import { reportsText } from "../../text/spoken/reportsPage";
import type { PaneActions, Run } from "../paneActions";

/** The template that Word documents are made through. */
export type TemplateState = {
  /** Null is the standard template. */
  name: string | null;
  bytes: Uint8Array | null;
  /** What it lacks or has too much of for the report in view. */
  notes: readonly string[];
  /** Why no document can be made with it. */
  unable: string | null;
  choose: (file: File) => void;
  useStandard: () => void;
};

/** Recalls the template of the workbook, and lets another be chosen. One that cannot be used changes nothing. */
export function useTemplate(
  { template: jobs }: ReportPageJobs,
  report: CaseReport | null,
  caseNumber: string,
  { messageOf }: Pick<PaneActions, "messageOf">,
  run: Run,
): TemplateState {
  const [template, setTemplate] = useState<RememberedTemplate | null>(null);
  const [told, setTold] = useState<{ notes: readonly string[]; fault: string | null }>(NOTHING);
  useEffect(() => {
    let wanted = true;
    // A workbook that remembers nothing has the standard template.
    void jobs.recall().then(
      (found) => wanted && setTemplate(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [jobs]);
  const bytes = template?.bytes ?? null;
  useEffect(() => {
    let wanted = true;
    const tell = (next: typeof NOTHING): void => void (wanted && setTold(next));
    if (bytes === null || report === null) tell(NOTHING);
    else
      void jobs.notes(report, bytes, { caseNumber }).then(
        (notes) => tell({ notes, fault: null }),
        async (fault: unknown) => tell({ notes: [], fault: await messageOf(fault) }),
      );
    return () => {
      wanted = false;
    };
  }, [jobs, bytes, report, caseNumber, messageOf]);
  const choose = (file: File): void =>
    void run(async () => {
      const chosen = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      await jobs.check(chosen.bytes);
      await jobs.choose(chosen);
      setTemplate(chosen);
      return reportsText.templateChosen(chosen.name);
    });
  const useStandard = (): void =>
    void run(async () => {
      await jobs.choose(null);
      setTemplate(null);
      return reportsText.standardChosen;
    });
  const isGone = template !== null && bytes === null;
  return {
    name: template?.name ?? null,
    bytes,
    notes: told.notes,
    unable: isGone ? reportsText.templateGone(template.name) : told.fault,
    choose,
    useStandard,
  };
}

const NOTHING: { notes: readonly string[]; fault: string | null } = { notes: [], fault: null };
