import type { SeriesKind } from "./chartTable";

/** How a series of a report's chart looks; measures in points. */
export type SeriesLook = {
  colour: string;
  width: number;
  dash: "solid" | "dash" | "shortDot" | "dashDot";
  marker: { shape: "circle" | "diamond" | "dash"; size: number } | null;
};

/** Told apart in print by colour, dash and marker, so that no one of them must be seen. */
export const SERIES_LOOKS: Readonly<Record<SeriesKind, SeriesLook>> = {
  measured: { colour: "#12324F", width: 2.25, dash: "solid", marker: { shape: "circle", size: 6 } },
  expected: { colour: "#6B7785", width: 1.5, dash: "dash", marker: null },
  target: { colour: "#A11D2B", width: 1.5, dash: "solid", marker: null },
  forecast: { colour: "#0F6CBD", width: 1.75, dash: "shortDot", marker: { shape: "diamond", size: 6 } },
  bound: { colour: "#0F6CBD", width: 0.75, dash: "shortDot", marker: { shape: "dash", size: 5 } },
  lastYear: { colour: "#8A6D0B", width: 1.5, dash: "dashDot", marker: null },
};
