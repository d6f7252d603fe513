import { useEffect, useRef, type CSSProperties, type KeyboardEvent, type ReactNode } from "react";
import { pageText } from "../text.da";

type Props = {
  choices: readonly string[];
  chosen: string;
  style: CSSProperties;
  choose: (choice: string) => void;
  close: () => void;
};

/**
 * The choices that a cell's validation lists: arrows go through them, Enter chooses, Escape cancels.
 */
export function ChoiceList({ choices, chosen, style, choose, close }: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const optionAt = (at: number): HTMLElement | null =>
    list.current?.querySelectorAll<HTMLElement>("[role=option]")[at] ?? null;
  useEffect(() => {
    optionAt(Math.max(0, choices.indexOf(chosen)))?.focus();
    // Once, when the list opens; afterwards the arrows move the focus.
  }, []);
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    event.stopPropagation();
    if (event.key === "ArrowDown" && !event.altKey) optionAt(Math.min(choices.length - 1, at + 1))?.focus();
    else if (event.key === "ArrowUp" && !event.altKey) optionAt(Math.max(0, at - 1))?.focus();
    else if (event.key === "Home") optionAt(0)?.focus();
    else if (event.key === "End") optionAt(choices.length - 1)?.focus();
    else if (event.key === "Enter" || event.key === " ") choose(choices[at] ?? "");
    else if (event.key === "Escape" || event.key === "Tab" || event.altKey) close();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={list} className="choices" role="listbox" aria-label={pageText.choose} style={style}>
      {choices.map((choice, at) => (
        <div
          key={choice}
          role="option"
          tabIndex={-1}
          aria-selected={choice === chosen}
          onKeyDown={(event) => onKeyDown(event, at)}
          onClick={() => choose(choice)}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
