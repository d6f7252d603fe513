import { lazy } from "react";
import { nextYearText } from "../../text/spoken/nextYearScreen";
import type { PaneActions, Run } from "../paneActions";
import { OpenedSection } from "../parts/OpenedSection";

const NextYear = lazy(async () => ({
  default: (await import(/* webpackChunkName: "nextYear" */ "../nextYear/NextYear")).NextYear,
}));

type Props = { actions: PaneActions; turn: number; busy: boolean; run: Run };

/** *Nyt kontraktår*, lazy-loaded when it is first opened. */
export function NextYearSection({ actions, turn, busy, run }: Props) {
  return (
    <OpenedSection words={nextYearText} load={actions.nextYear}>
      {(jobs) => <NextYear jobs={jobs} actions={actions} turn={turn} busy={busy} run={run} />}
    </OpenedSection>
  );
}
