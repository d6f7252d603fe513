import { makeStyles, tokens } from "@fluentui/react-components";

/** What every chart draws alike: its axis, its words and the dots of figures. */
export const useDrawing = makeStyles({
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1, fill: "none" },
  words: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "0.6875rem",
    fontFamily: tokens.fontFamilyBase,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  dot: { fill: tokens.colorBrandForeground1, "@media (forced-colors: active)": { fill: "Highlight" } },
});
