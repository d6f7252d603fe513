import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { DrawnMap } from "../../report/map/mapContent";
import { NAME_LINE, NAME_SIZE, NOTE_LINE, NOTE_SIZE } from "../../report/map/mapLayout";
import { LABEL_LEFT, MAP_FONTS, pathOf, textTops } from "../../report/map/mapSvg";
import { statusColours } from "../../report/statusColours";
import { reportsText } from "../../text/spoken/reportsPage";

const useStyles = makeStyles({
  // The picture keeps its size, so that its words can be read: a narrow pane scrolls over it.
  frame: {
    overflowX: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  picture: { display: "block" },
  band: { fill: tokens.colorNeutralBackground2, "@media (forced-colors: active)": { fill: "Canvas" } },
  otherBand: { fill: tokens.colorNeutralBackground3, "@media (forced-colors: active)": { fill: "Canvas" } },
  label: { fill: tokens.colorNeutralForeground2, "@media (forced-colors: active)": { fill: "CanvasText" } },
  arrow: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1,
    fill: "none",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  head: { fill: tokens.colorNeutralForeground3, "@media (forced-colors: active)": { fill: "CanvasText" } },
  ofChosen: { stroke: tokens.colorBrandForeground1, strokeWidth: 2.5 },
  box: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  toChoose: { cursor: "pointer" },
  plainBox: { fill: tokens.colorNeutralBackground1 },
  words: { pointerEvents: "none", "@media (forced-colors: active)": { fill: "CanvasText" } },
  plainWords: { fill: tokens.colorNeutralForeground1 },
  chosen: { stroke: tokens.colorBrandForeground1, strokeWidth: 3 },
});

type Props = {
  drawn: DrawnMap;
  chosen?: number | null;
  /** Left out where there is nothing to choose. */
  choose?: (element: number | null) => void;
};

/** The picture of a map. What it shows is told below it, so that nobody needs to see or to point at it. */
export function MapPicture({ drawn, chosen = null, choose }: Props) {
  const head = useId();
  const styles = useStyles();
  const { layout, elements, arrows, title, summary } = drawn;
  const box = useRef<SVGRectElement | null>(null);
  useEffect(() => {
    if (chosen !== null) box.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [chosen]);
  const lines = (text: readonly string[], x: number, y: number, line: number) =>
    text.map((words, at) => (
      <tspan key={at} x={x} y={y + at * line}>
        {words}
      </tspan>
    ));
  return (
    // What scrolls is reached by the keyboard.
    <div className={styles.frame} role="group" aria-label={reportsText.mapFrame} tabIndex={0}>
      <svg
        className={styles.picture}
        role="img"
        aria-label={`${title}. ${summary}`}
        width={`${layout.width}pt`}
        height={`${layout.height}pt`}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        fontFamily={MAP_FONTS}
      >
        <defs>
          <marker
            id={head}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="6"
            markerHeight="6"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path className={styles.head} d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {layout.bands.map(({ x, y, width, height, lines: label }, at) => (
          <g key={at}>
            <rect className={at % 2 === 0 ? styles.band : styles.otherBand} {...{ x, y, width, height }} />
            <text className={styles.label} fontSize={NAME_SIZE}>
              {lines(label, LABEL_LEFT, y + height / 2 - ((label.length - 1) * NAME_LINE) / 2, NAME_LINE)}
            </text>
          </g>
        ))}
        {layout.arrows.map(({ points }, at) => {
          const isOfChosen = chosen !== null && (arrows[at]?.from === chosen || arrows[at]?.to === chosen);
          return (
            <path
              key={at}
              className={mergeClasses(styles.arrow, isOfChosen && styles.ofChosen)}
              d={pathOf(points)}
              markerEnd={`url(#${head})`}
            />
          );
        })}
        {layout.boxes.map((own, at) => {
          const { x, y, width, height } = own;
          const status = elements[at]?.status ?? null;
          const colours = status && statusColours[status];
          const [name, note] = textTops(own);
          const middle = x + width / 2;
          return (
            <g key={at}>
              <rect
                ref={at === chosen ? box : null}
                className={mergeClasses(
                  styles.box,
                  choose && styles.toChoose,
                  !colours && styles.plainBox,
                  at === chosen && styles.chosen,
                )}
                {...{ x, y, width, height }}
                rx={4}
                fill={colours?.fill}
                {...(choose && { onClick: () => choose(at === chosen ? null : at) })}
              />
              <text
                className={mergeClasses(styles.words, !colours && styles.plainWords)}
                fill={colours?.text}
                textAnchor="middle"
                fontSize={NAME_SIZE}
              >
                {lines(own.name, middle, name, NAME_LINE)}
              </text>
              <text
                className={mergeClasses(styles.words, !colours && styles.plainWords)}
                fill={colours?.text}
                textAnchor="middle"
                fontSize={NOTE_SIZE}
              >
                {lines(own.note, middle, note, NOTE_LINE)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
