import { lazy } from "react";
import { severalText } from "../../text/spoken/joined";
import { OpenedSection } from "../parts/OpenedSection";
import type { SeveralProps } from "./severalProps";

const Several = lazy(async () => ({ default: (await import(/* webpackChunkName: "several" */ "./Several")).Several }));

/** *Flere projektmapper*, lazy-loaded when it is first opened. */
export function SeveralSection({ jobs, ...rest }: SeveralProps) {
  return (
    <OpenedSection words={severalText} load={() => jobs}>
      {(loaded) => <Several {...rest} jobs={loaded} />}
    </OpenedSection>
  );
}
