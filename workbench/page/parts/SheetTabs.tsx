import type { Worksheet } from "@cj-tech-master/excelts";
import { useEffect, useRef, type ReactNode } from "react";
import { colorText } from "../../host/model/colors";
import { pageText } from "../text.da";

type Props = { sheets: readonly Worksheet[]; front: string; state: string; choose: (name: string) => void };

/** The sheets that aren't hidden, and what the page is doing. */
export function SheetTabs({ sheets, front, state, choose }: Props): ReactNode {
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
        {sheets.map(({ name, properties }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === front}
            style={
              properties.tabColor
                ? { boxShadow: `inset 0 -3px ${colorText(properties.tabColor, "#217346")}` }
                : undefined
            }
            onClick={() => choose(name)}
          >
            {name}
          </button>
        ))}
      </div>
      <span className="state" role="status">
        {state}
      </span>
    </div>
  );
}
