import type { ReactNode } from "react";
import { pageText } from "../text.da";
import { moveByRegionKey } from "./regionKeys";

type Props = { shown: boolean; session: number; page: string; close: () => void };

/** The add-in's pane: its production page in a frame of its own, which lives on while it is out of sight. */
export function Pane({ shown, session, page, close }: Props): ReactNode {
  return (
    <aside className="pane" hidden={!shown} aria-label={pageText.pane}>
      <div className="paneTitle">
        <h2>{pageText.pane}</h2>
        <button type="button" aria-label={pageText.closePane} onClick={close}>
          ×
        </button>
      </div>
      <iframe
        key={session}
        title={pageText.pane}
        src={page}
        onLoad={({ currentTarget }) => currentTarget.contentWindow?.addEventListener("keydown", moveByRegionKey)}
      />
    </aside>
  );
}
