import type { ReactNode } from "react";
import type { FilterButton } from "../model/filterLook";
import { pageText } from "../text.da";

/** The button of a filter in a header: a mark only, until its column is filtered; then it shows every row again. */
export function FilterMark({
  filter,
  clear,
}: {
  filter: FilterButton;
  clear: (filter: FilterButton) => void;
}): ReactNode {
  if (!filter.isFiltered) return <i className="filter" aria-hidden="true" />;
  return (
    <button
      type="button"
      className="filter filtered"
      tabIndex={-1}
      aria-label={pageText.filtered}
      title={pageText.filtered}
      onMouseDown={(event) => event.stopPropagation()}
      onClick={() => clear(filter)}
    />
  );
}
