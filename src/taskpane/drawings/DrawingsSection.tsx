import { Suspense, lazy, useState } from "react";
import type { DrawingJobs } from "../../app/drawings/drawingJobs";
import { reportsText } from "../../text/spoken/reportsPage";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import { FoldingGroup } from "../parts/FoldingGroup";
import type { DrawingsProps } from "./Drawings";

const Drawings = lazy(async () => ({
  default: (await import(/* webpackChunkName: "drawings" */ "./Drawings")).Drawings,
}));

type Props = Omit<DrawingsProps, "jobs"> & { jobs: () => Promise<DrawingJobs> };

/** *Grafer og strategikort*: lazy-loaded, and the maps are read, once it is opened. */
export function DrawingsSection({ jobs: fetchJobs, ...more }: Props) {
  return (
    <FoldingGroup
      name={reportsText.drawings}
      heading={reportsText.drawings}
      items={[]}
      shown={0}
      more={reportsText.more}
      isOpen={false}
      item={() => null}
    >
      <ErrorBoundary>
        <Opened fetchJobs={fetchJobs} {...more} />
      </ErrorBoundary>
    </FoldingGroup>
  );
}

function Opened({ fetchJobs, ...more }: Omit<Props, "jobs"> & { fetchJobs: Props["jobs"] }) {
  const [jobs] = useState(fetchJobs);
  return (
    <Suspense fallback={reportsText.readingMaps}>
      <Drawings jobs={jobs} {...more} />
    </Suspense>
  );
}
