import { Spinner } from "@fluentui/react-components";
import { use, useCallback } from "react";
import type { FollowUpJobs } from "../../app/followUp/followUpJobs";
import { paneText } from "../../text/spoken/pane";
import { followUpText } from "../../text/spoken/followUp";
import { useReading } from "../frame/useReading";
import type { PageProps } from "../pageProps";
import { NoGoals } from "../parts/NoGoals";
import { NoTables } from "../parts/NoTables";
import { Notice } from "../parts/Notice";
import { FollowUpList } from "./FollowUpList";

/** *Opfølgning*: what is owed at a date, and the fields to write it in. Nothing is written before it is saved. */
export function FollowUpPage({ jobs: fetched, ...page }: PageProps<FollowUpJobs>) {
  const jobs = use(fetched);
  const { asOf } = page;
  const reading = useReading(
    useCallback(() => jobs.readFollowUp(asOf), [jobs, asOf]),
    { turn: page.turn, messageOf: page.actions.messageOf, shown: page.shown },
  );
  if (reading.kind === "loading") return <Spinner label={followUpText.reading} />;
  if (reading.kind === "failed")
    return <Notice kind="error" text={reading.text} action={{ label: paneText.tryAgain, run: page.readAgain }} />;
  const followUp = reading.content;
  if (followUp === null) return <NoTables text={followUpText.withoutTables} {...page} />;
  if (followUp.book.goals.length === 0) return <NoGoals {...page} />;
  return <FollowUpList jobs={jobs} followUp={followUp} {...page} />;
}
