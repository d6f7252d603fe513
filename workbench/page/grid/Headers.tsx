import { encodeCol } from "@cj-tech-master/excelts";
import type { ReactNode } from "react";
import { sizeOf, startOf, type Axis } from "../model/sheetMetrics";

type Props = {
  axis: Axis;
  from: number;
  to: number;
  origin: number;
  chosen: readonly [number, number];
  kind: "row" | "column";
};

/** The letters above the columns or the numbers beside the rows. */
export function Headers({ axis, from, to, origin, chosen, kind }: Props): ReactNode {
  const start = startOf(axis, origin);
  const drawn: ReactNode[] = [];
  for (let number = from; number <= to; number += 1) {
    const size = sizeOf(axis, number);
    if (size === 0) continue;
    const at = startOf(axis, number) - start;
    const isChosen = number >= chosen[0] && number <= chosen[1];
    drawn.push(
      <div
        key={number}
        className={`header ${kind}${isChosen ? " chosen" : ""}`}
        style={kind === "row" ? { top: at, height: size } : { left: at, width: size }}
      >
        {kind === "row" ? number : encodeCol(number - 1)}
      </div>,
    );
  }
  return drawn;
}
