import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { criterionOf, type FilterChoice } from "../model/filterChoices";
import { pageText } from "../text.da";
import { FilterConditions } from "./FilterConditions";
import type { Json } from "../../host/wire/messages";

type Props = {
  column: string;
  choices: readonly FilterChoice[];
  isFiltered: boolean;
  at: { x: number; y: number };
  sort: (ascending: boolean) => void;
  /** Given null to let everything through. */
  apply: (criterion: Json) => void;
  close: () => void;
};

const words = pageText.filter;

/**
 * What a filter's button opens: sorting by the column, taking its filter away, and a list of what it holds to tick, as
 * in Excel. The focus stays inside until it is closed.
 */
export function FilterMenu({ column, choices, isFiltered, at, sort, apply, close }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(at);
  const [search, setSearch] = useState("");
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(choices.filter(({ isShown }) => isShown).map(({ text }) => text)),
  );
  useLayoutEffect(() => {
    const size = box.current?.getBoundingClientRect();
    if (size)
      setPlace({
        x: Math.max(4, Math.min(at.x, innerWidth - size.width - 4)),
        y: Math.max(4, Math.min(at.y, innerHeight - size.height - 4)),
      });
    box.current?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  }, [at.x, at.y]);
  useEffect(() => {
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    window.addEventListener("pointerdown", outside, true);
    return () => window.removeEventListener("pointerdown", outside, true);
  }, [close]);

  const found = choices.filter(({ text }) => text.toLowerCase().includes(search.trim().toLowerCase()));
  const chosen = found.filter(({ text }) => ticked.has(text));
  const all = chosen.length === found.length;
  const tick = (texts: readonly string[], on: boolean): void => {
    const next = new Set(ticked);
    for (const text of texts) {
      if (on) next.add(text);
      else next.delete(text);
    }
    setTicked(next);
  };
  // What is searched for is what is let through, as in Excel.
  const confirm = (): void => {
    if (chosen.length > 0) apply(criterionOf(choices, new Set(chosen.map(({ text }) => text))));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") close();
    else if (event.target instanceof Element && event.target.closest("form") && event.key !== "Tab") return;
    else if (event.key === "Enter" && event.target instanceof HTMLInputElement) confirm();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp")
      moveFocus(box.current, event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Tab") {
      if (!leaves(box.current, event.shiftKey)) return;
      moveFocus(box.current, event.shiftKey ? -1 : 1);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className="menu filterMenu"
      role="dialog"
      aria-label={words.button(column)}
      style={{ left: place.x, top: place.y }}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      <button type="button" onClick={() => sort(true)}>
        {pageText.menu.sortUp}
      </button>
      <button type="button" onClick={() => sort(false)}>
        {pageText.menu.sortDown}
      </button>
      <button type="button" disabled={!isFiltered} onClick={() => apply(null)}>
        {words.clear(column)}
      </button>
      <FilterConditions apply={apply} />
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className="choiceList">
        {found.length === 0 ? (
          <p role="status">{words.none}</p>
        ) : (
          <label>
            <input
              type="checkbox"
              checked={all}
              ref={(element) => {
                if (element) element.indeterminate = !all && chosen.length > 0;
              }}
              onChange={(event) =>
                tick(
                  found.map(({ text }) => text),
                  event.target.checked,
                )
              }
            />
            {search.trim() === "" ? words.all : words.allFound}
          </label>
        )}
        {found.map(({ text }) => (
          <label key={text}>
            <input
              type="checkbox"
              checked={ticked.has(text)}
              onChange={(event) => tick([text], event.target.checked)}
            />
            {text === "" ? words.empty : text}
          </label>
        ))}
      </div>
      <div className="actions">
        <button type="button" className="main" disabled={chosen.length === 0} onClick={confirm}>
          {words.apply}
        </button>
        <button type="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

const stops = (within: HTMLElement | null): HTMLElement[] => [
  ...(within?.querySelectorAll<HTMLElement>("button:enabled, input, select") ?? []),
];

function moveFocus(within: HTMLElement | null, by: 1 | -1): void {
  const all = stops(within);
  const now = all.findIndex((element) => element === document.activeElement);
  all[(now + by + all.length) % all.length]?.focus();
}

/** Whether Tab would take the focus out of the menu. */
function leaves(within: HTMLElement | null, backwards: boolean): boolean {
  const all = stops(within);
  return document.activeElement === all[backwards ? 0 : all.length - 1];
}
