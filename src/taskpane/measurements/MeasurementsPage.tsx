import { use } from "react";
import type { MeasurementJobs } from "./jobs";

type Props = { jobs: Promise<MeasurementJobs> };

export function MeasurementsPage({ jobs }: Props) {
  use(jobs);
  return null;
}
