import type { ReactNode } from "react";
import { pageText } from "../text.da";

type Props = { text: string | null; action?: { label: string; run: () => void } | undefined; close: () => void };

/** An error that the user must see: a file, an entry or a store that failed. */
export function Notice({ text, action, close }: Props): ReactNode {
  return (
    <div role="alert">
      {text !== null && (
        <div className="notice">
          <span>{text}</span>
          {action && (
            <button type="button" className="action" onClick={action.run}>
              {action.label}
            </button>
          )}
          <button type="button" aria-label={pageText.closeMessage} onClick={close}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
