import type { ReactNode } from "react";
import type { FilterButton } from "../model/filterLook";
import { pageText } from "../text.da";

type Props = { filter: FilterButton; open: (filter: FilterButton) => void };

/** The button of a filter in a header; it opens the filter's menu. By keyboard that is Alt+Down, as in Excel. */
export function FilterMark({ filter, open }: Props): ReactNode {
  const label = (filter.isFiltered ? pageText.filter.filteredButton : pageText.filter.button)(filter.name);
  return (
    <button
      type="button"
      className={`filter${filter.isFiltered ? " filtered" : ""}`}
      tabIndex={-1}
      aria-label={label}
      aria-haspopup="dialog"
      title={label}
      onMouseDown={(event) => event.stopPropagation()}
      onClick={() => open(filter)}
    />
  );
}
