import { Fragment, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { MenuGroups, MenuItem } from "../model/menus";

type Props = {
  label: string;
  groups: MenuGroups;
  /** Where its upper left corner is wanted, in the window. */
  at: { x: number; y: number };
  choose: (item: MenuItem) => void;
  close: () => void;
};

/**
 * A menu where it was asked for, moved as far as the window needs. Arrows, Home, End and letters go through it, Enter
 * chooses, Escape, Tab and a press outside close it.
 */
export function Menu({ label, groups, at, choose, close }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(at);
  const items = (): HTMLElement[] => [...(box.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  useLayoutEffect(() => {
    const size = box.current?.getBoundingClientRect();
    if (size) setPlace({ x: fitting(at.x, size.width, innerWidth), y: fitting(at.y, size.height, innerHeight) });
    items()[0]?.focus({ preventScroll: true });
  }, [at.x, at.y]);
  useEffect(() => {
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    window.addEventListener("pointerdown", outside, true);
    window.addEventListener("blur", close);
    return () => {
      window.removeEventListener("pointerdown", outside, true);
      window.removeEventListener("blur", close);
    };
  }, [close]);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const all = items();
    const now = all.findIndex((item) => item === document.activeElement);
    const to = (index: number): void => all[(index + all.length) % all.length]?.focus();
    if (event.key === "ArrowDown") to(now + 1);
    else if (event.key === "ArrowUp") to(now - 1);
    else if (event.key === "Home") to(0);
    else if (event.key === "End") to(-1);
    else if (event.key === "Escape" || event.key === "Tab") close();
    else if (event.key.length === 1 && event.key !== " ") {
      const found = [...all.slice(now + 1), ...all.slice(0, now + 1)].find((item) =>
        item.textContent.toLowerCase().startsWith(event.key.toLowerCase()),
      );
      found?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className="menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      style={{ left: place.x, top: place.y }}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {groups.map((group, index) => (
        <Fragment key={group[0]?.label}>
          {index > 0 && <div role="separator" />}
          {group.map((item) => (
            <button key={item.label} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(item)}>
              <span>{item.label}</span>
              {item.keys !== undefined && <kbd>{item.keys}</kbd>}
            </button>
          ))}
        </Fragment>
      ))}
    </div>
  );
}

const fitting = (wanted: number, size: number, room: number): number => Math.max(4, Math.min(wanted, room - size - 4));
