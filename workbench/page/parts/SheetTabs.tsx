import type { Worksheet } from "@cj-tech-master/excelts";
import { useEffect, useRef, type ReactNode } from "react";
import { colorText } from "../../host/model/colors";
import type { Told } from "../model/told";
import { pageText } from "../text.da";

type Props = {
  sheets: readonly Worksheet[];
  front: string;
  state: string;
  told: Told;
  choose: (name: string) => void;
  openMenu: (of: Worksheet, at: { x: number; y: number }, tab: HTMLElement) => void;
};

/**
 * The sheets that aren't hidden, each with a menu (the other mouse button, Shift+F10), and what the page is doing and
 * has selected. Arrows go from tab to tab.
 */
export function SheetTabs({ sheets, front, state, told, choose, openMenu }: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = list;
    if (!current) return undefined;
    // Called at once, and when the tabs come into sight or get another width.
    const observer = new ResizeObserver(() =>
      current.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" }),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [front]);
  return (
    <div className="sheetTabs">
      <div ref={list} role="tablist" aria-label={pageText.sheets}>
        {sheets.map((sheet, index) => (
          <button
            key={sheet.name}
            type="button"
            role="tab"
            aria-selected={sheet.name === front}
            aria-haspopup="menu"
            tabIndex={sheet.name === front ? 0 : -1}
            style={
              sheet.properties.tabColor
                ? { boxShadow: `inset 0 -3px ${colorText(sheet.properties.tabColor, "#217346")}` }
                : undefined
            }
            onClick={() => choose(sheet.name)}
            onContextMenu={(event) => {
              event.preventDefault();
              openMenu(sheet, pointOf(event.currentTarget), event.currentTarget);
            }}
            onKeyDown={(event) => {
              const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
              const next = by === undefined ? undefined : sheets[index + by];
              if (next) list.current?.querySelectorAll<HTMLElement>("[role=tab]")[index + (by ?? 0)]?.focus();
              else if (event.key === "F10" && event.shiftKey)
                openMenu(sheet, pointOf(event.currentTarget), event.currentTarget);
              else return;
              event.preventDefault();
            }}
          >
            {sheet.name}
          </button>
        ))}
      </div>
      <span className="unseen" role="status">
        {told.selection}
      </span>
      <span className="state" role="status">
        {told.filter || state}
      </span>
    </div>
  );
}

/** Where a tab's menu is opened: at its upper left corner, from which the menu is moved up as far as it needs. */
function pointOf(tab: HTMLElement): { x: number; y: number } {
  const { left, top } = tab.getBoundingClientRect();
  return { x: left, y: top };
}
