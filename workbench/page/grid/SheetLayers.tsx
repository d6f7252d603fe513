import type { Worksheet } from "@cj-tech-master/excelts";
import { useContext, type ReactNode } from "react";
import type { Area } from "../../host/model/area";
import type { FilterButton } from "../model/filterLook";
import type { Selection } from "../model/selection";
import { numberAt, sizeOf, startOf, type Axis, type SheetMetrics } from "../model/sheetMetrics";
import { tableLooks } from "../model/tableLook";
import { DarkContext } from "../useColours";
import { Block } from "./Block";
import { Headers } from "./Headers";
import { CopiedMark, Outline } from "./Outline";
import { headerHeight, headerWidth, type Viewport } from "./useViewport";

type Props = {
  sheet: Worksheet;
  filterAt: (row: number, column: number) => FilterButton | undefined;
  openFilter: (filter: FilterButton) => void;
  metrics: SheetMetrics;
  viewport: Viewport;
  selection: Selection;
  /** What was copied, with a line of its own around it; null on other sheets. */
  copied: Area | null;
  /** Overlays on the active cell: its editor, its list button, its note. */
  overlay: (box: { left: number; top: number; width: number; height: number }) => ReactNode;
};

/** The sheet in four parts: the frozen corner, the frozen rows, the frozen columns, and the rest, which scrolls. */
export function SheetLayers({
  sheet,
  filterAt,
  openFilter,
  metrics,
  viewport,
  selection,
  copied,
  overlay,
}: Props): ReactNode {
  const { area, active, others = [] } = selection;
  const { rows, columns } = metrics;
  const dark = useContext(DarkContext);
  const tableAt = tableLooks(sheet, dark);
  const frozenWidth = startOf(columns, columns.frozen + 1);
  const frozenHeight = startOf(rows, rows.frozen + 1);
  const across = {
    frozen: frozenPart(columns),
    rest: scrolledPart(columns, viewport.left, viewport.width - headerWidth),
  };
  const down = { frozen: frozenPart(rows), rest: scrolledPart(rows, viewport.top, viewport.height - headerHeight) };

  const part = (rowPart: Part, columnPart: Part): ReactNode => {
    const origin = { row: rowPart.first, column: columnPart.first };
    const own: Area = {
      sheet,
      top: rowPart.first,
      left: columnPart.first,
      bottom: rowPart.last,
      right: columnPart.last,
    };
    const isHere =
      active.row >= rowPart.first &&
      active.row <= rowPart.last &&
      active.column >= columnPart.first &&
      active.column <= columnPart.last;
    const box = {
      left: startOf(columns, active.column) - startOf(columns, origin.column),
      top: startOf(rows, active.row) - startOf(rows, origin.row),
      width: sizeOf(columns, active.column),
      height: sizeOf(rows, active.row),
    };
    const window = { top: rowPart.from, bottom: rowPart.to, left: columnPart.from, right: columnPart.to };
    return (
      <>
        <Block {...{ sheet, metrics, window, origin, tableAt, filterAt, openFilter, dark }} />
        {others.map((other, at) => (
          <Outline key={at} {...{ metrics, part: own }} area={other} active={null} />
        ))}
        <Outline {...{ metrics, part: own, area, active }} />
        {copied && <CopiedMark {...{ metrics, copied, part: own }} />}
        {isHere && <div className="activeBox" style={box} />}
        {isHere && overlay(box)}
      </>
    );
  };
  const rowHeaders = ({ from, to, first }: Part): ReactNode => (
    <Headers axis={rows} from={from} to={to} origin={first} chosen={[area.top, area.bottom]} kind="row" />
  );
  const columnHeaders = ({ from, to, first }: Part): ReactNode => (
    <Headers axis={columns} from={from} to={to} origin={first} chosen={[area.left, area.right]} kind="column" />
  );
  const fixedWidth = headerWidth + frozenWidth;
  const band = (rowPart: Part, height: number, withHeaders: boolean): ReactNode => {
    const top = withHeaders ? headerHeight : 0;
    return (
      <>
        <div className="moving" style={{ left: fixedWidth, height }}>
          {withHeaders && <div className="letters">{columnHeaders(across.rest)}</div>}
          <div className="cells" style={{ top }}>
            {part(rowPart, across.rest)}
          </div>
        </div>
        <div className="fixed" style={{ width: fixedWidth, height }}>
          <div className="numbers" style={{ top }}>
            {rowHeaders(rowPart)}
          </div>
          {withHeaders && <div className="corner" />}
          {columns.frozen > 0 && withHeaders && (
            <div className="letters" style={{ left: headerWidth }}>
              {columnHeaders(across.frozen)}
            </div>
          )}
          {columns.frozen > 0 && (
            <div className="cells" style={{ top, left: headerWidth }}>
              {part(rowPart, across.frozen)}
            </div>
          )}
        </div>
      </>
    );
  };
  const width = headerWidth + startOf(columns, columns.count + 1);
  return (
    <div style={{ width }}>
      <div className={`band top${rows.frozen > 0 ? " frozen" : ""}`} style={{ height: headerHeight + frozenHeight }}>
        {band(down.frozen, headerHeight + frozenHeight, true)}
      </div>
      <div className="band" style={{ height: startOf(rows, rows.count + 1) - frozenHeight }}>
        {band(down.rest, startOf(rows, rows.count + 1) - frozenHeight, false)}
      </div>
    </div>
  );
}

/** The part of an axis that a block lies on, and what of it is drawn. */
type Part = { first: number; last: number; from: number; to: number };

const frozenPart = ({ frozen }: Axis): Part => ({ first: 1, last: frozen, from: 1, to: frozen });

function scrolledPart(axis: Axis, scrolled: number, size: number): Part {
  const first = axis.frozen + 1;
  const start = startOf(axis, first) + scrolled;
  const from = Math.max(first, numberAt(axis, start) - 2);
  return { first, last: axis.count, from, to: Math.min(axis.count, numberAt(axis, start + size) + 2) };
}
