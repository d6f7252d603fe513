import { use } from "react";
import type { SettingsJobs } from "./jobs";

type Props = { jobs: Promise<SettingsJobs> };

export function SettingsPage({ jobs }: Props) {
  use(jobs);
  return null;
}
