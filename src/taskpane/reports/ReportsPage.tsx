import { use } from "react";
import type { ReportPageJobs } from "../../app/reports/reportPageJobs";
import { statusText } from "../../text/spoken/statusScreen";
import type { PageProps } from "../pageProps";
import { NoGoals } from "../parts/NoGoals";
import { NoTables } from "../parts/NoTables";
import { ReportForm } from "./ReportForm";
import { SeveralSection } from "./SeveralSection";

/** *Rapporter*: a report of the year is chosen, seen with what it lacks, and made. */
export function ReportsPage({ jobs: fetched, ...page }: PageProps<ReportPageJobs>) {
  const jobs = use(fetched);
  const { workbook } = page;
  if (workbook === null) return null;
  const several = <SeveralSection {...page} jobs={jobs} template={null} />;
  if (workbook.kind === "withoutTables")
    return (
      <>
        <NoTables text={statusText.withoutTables} {...page} />
        {several}
      </>
    );
  if (workbook.book.goals.length === 0)
    return (
      <>
        <NoGoals {...page} />
        {several}
      </>
    );
  return <ReportForm jobs={jobs} judged={workbook} {...page} />;
}
