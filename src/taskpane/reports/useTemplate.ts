import { useEffect, useState } from "react";
import type { ReportPageJobs } from "../../app/reports/reportPageJobs";
import type { ChosenTemplate, RememberedTemplate } from "../../app/reports/reportTemplate";
import type { CaseReport } from "../../report/caseReport";
import { reportsText } from "../../text/spoken/reportsPage";
import type { PageProps } from "../pageProps";
import type { JobOutcome } from "../paneActions";
import { canMakeWord } from "./canMakeWord";

/** The template that Word documents are made through. */
export type TemplateState = {
  /** Null is the standard template. */
  name: string | null;
  bytes: Uint8Array | null;
  /** What it lacks or has too much of for the report in view. */
  notes: readonly string[];
  /** Why no document can be made with it. */
  unable: string | null;
  /** Whether it is known yet which it is. */
  isKnown: boolean;
  choose: (file: File) => void;
  useStandard: () => void;
};

/** Recalls the template of the workbook, and lets another be chosen. One that cannot be used changes nothing. */
export function useTemplate(
  { template: jobs }: ReportPageJobs,
  report: CaseReport | null,
  caseNumber: string,
  { actions: { messageOf }, run, turn }: Pick<PageProps, "actions" | "run" | "turn">,
): TemplateState {
  const [template, setTemplate] = useState<RememberedTemplate | null | undefined>(undefined);
  const [told, setTold] = useState<{ notes: readonly string[]; fault: string | null }>(NOTHING);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void jobs.recall().then(
      // One that was chosen meanwhile is newer than what is recalled.
      (found) => wanted && (setFailure(null), setTemplate((now) => (now === undefined ? found : now))),
      // The standard template in place of somebody's own would go out unseen.
      async (fault: unknown) => {
        const words = await messageOf(fault);
        if (wanted) setFailure(words);
      },
    );
    return () => {
      wanted = false;
    };
  }, [jobs, messageOf, turn]);
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
      setTemplate(chosen);
      return remembered(chosen, reportsText.templateChosen(chosen.name));
    });
  const useStandard = (): void =>
    void run(async () => {
      setTemplate(null);
      return remembered(null, reportsText.standardChosen);
    });
  /** What cannot be remembered, as in a workbook that is read-only, is used all the same. */
  const remembered = (chosen: ChosenTemplate | null, words: string): Promise<JobOutcome> =>
    jobs.choose(chosen).then(
      () => words,
      async (fault: unknown) => ({ ok: false, text: reportsText.templateNotRemembered(await messageOf(fault)) }),
    );
  const isGone = template !== null && template !== undefined && bytes === null;
  return {
    name: template?.name ?? null,
    bytes,
    notes: told.notes,
    unable: !canMakeWord()
      ? reportsText.wordTooOld
      : isGone
        ? reportsText.templateGone(template.name)
        : template === undefined
          ? failure
          : told.fault,
    isKnown: template !== undefined,
    choose,
    useStandard,
  };
}

const NOTHING: { notes: readonly string[]; fault: string | null } = { notes: [], fault: null };
