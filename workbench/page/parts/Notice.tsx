import type { ReactNode } from "react";
import { pageText } from "../text.da";

type Props = { text: string | null; close: () => void };

/** What the user must know before going on: what could not be opened, entered or kept. */
export function Notice({ text, close }: Props): ReactNode {
  return (
    <div role="alert">
      {text !== null && (
        <div className="notice">
          <span>{text}</span>
          <button type="button" aria-label={pageText.closeMessage} onClick={close}>×</button>
        </div>
      )}
    </div>
  );
}
