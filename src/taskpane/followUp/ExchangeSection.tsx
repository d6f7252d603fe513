import { lazy } from "react";
import type { CalendarDate } from "../../domain/calendarDate";
import { followUpText } from "../../text/spoken/followUp";
import type { PaneActions, Run } from "../paneActions";
import { OpenedSection } from "../parts/OpenedSection";

const Exchange = lazy(async () => ({
  default: (await import(/* webpackChunkName: "exchange" */ "../exchange/Exchange")).Exchange,
}));

type Props = { actions: PaneActions; asOf: CalendarDate | null; turn: number; busy: boolean; run: Run };

/** *Send til centrene* and *Saml ind*, lazy-loaded when it is first opened. */
export function ExchangeSection({ actions, asOf, turn, busy, run }: Props) {
  const { exchange: heading, exchangeHelp: help, exchangeOpen: open, reading } = followUpText;
  return (
    <OpenedSection words={{ heading, help, open, reading }} load={actions.exchange}>
      {(jobs) => <Exchange jobs={jobs} actions={actions} asOf={asOf} turn={turn} busy={busy} run={run} />}
    </OpenedSection>
  );
}
