import type { ReactNode } from "react";
import { pageText } from "../text.da";

type Props = { paneShown: boolean; show: (pane: boolean) => void };

/** On a narrow page, which of the sheet and the pane is in sight. */
export function ViewSwitch({ paneShown, show }: Props): ReactNode {
  return (
    <nav className="viewSwitch" aria-label={pageText.shown}>
      <button type="button" aria-pressed={!paneShown} onClick={() => show(false)}>
        {pageText.sheetShown}
      </button>
      <button type="button" aria-pressed={paneShown} onClick={() => show(true)}>
        {pageText.paneShown}
      </button>
    </nav>
  );
}
