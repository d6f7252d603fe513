import type { Issue } from "../../app/status/readStatus";
import { groupBy } from "../../domain/groupBy";

/** The issues of one table by cause, in the order that the causes first come, and within a cause by row. */
export const byCause = (issues: readonly Issue[]): Issue[] =>
  [...groupBy(issues, ({ problem }) => problem.code).values()].flatMap((own) =>
    own.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
  );
