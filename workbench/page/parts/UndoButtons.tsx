import { useEffect, useReducer, type ReactNode } from "react";
import type { Host } from "../../host/host";
import { takeBack, takeBackOfKey } from "../model/takeBack";
import { pageText } from "../text.da";

/** Takes back what was done to the workbook, by buttons and, outside text fields, by Ctrl+Z and Ctrl+Y. */
export function UndoButtons({ host }: { host: Host }): ReactNode {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => host.onChange(redraw), [host]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const which = takeBackOfKey(event);
      if (!which || (event.target instanceof Element && event.target.matches("input, textarea"))) return;
      event.preventDefault();
      takeBack(host, which);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [host]);
  const button = (which: "undo" | "redo", label: string, keys: string, arrow: string, possible: boolean): ReactNode => (
    <button
      type="button"
      aria-label={label}
      title={`${label} (${keys})`}
      disabled={!possible}
      onClick={() => takeBack(host, which)}
    >
      <svg
        viewBox="0 0 16 16"
        width={16}
        height={16}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        aria-hidden="true"
      >
        <path d={arrow} />
      </svg>
    </button>
  );
  return (
    <div className="undoButtons">
      {button(
        "undo",
        pageText.undo,
        "Ctrl+Z",
        "M6 2.5 2.5 6 6 9.5M2.5 6H10a3.75 3.75 0 0 1 0 7.5H6",
        host.undo.canUndo,
      )}
      {button(
        "redo",
        pageText.redo,
        "Ctrl+Y",
        "M10 2.5 13.5 6 10 9.5M13.5 6H6a3.75 3.75 0 0 0 0 7.5h4",
        host.undo.canRedo,
      )}
    </div>
  );
}
