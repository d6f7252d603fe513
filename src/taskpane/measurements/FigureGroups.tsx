import type { ReactNode } from "react";
import type { FigureGroup, MissingFigure } from "../../app/figures/missingFigures";
import { measurementText } from "../../text/spoken/measurements";
import { FoldingGroup } from "../parts/FoldingGroup";

/** With more fields than this only the first group is open from the start. */
const OPEN_UP_TO = 40;
/** How many fields of a group are shown before more are asked for. */
const SHOWN = 50;

type Props = { groups: readonly FigureGroup[]; field: (figure: MissingFigure) => ReactNode };

/** Figures in groups that open and close. */
export function FigureGroups({ groups, field }: Props) {
  const all = groups.flatMap(({ figures }) => figures).length;
  return groups.map(({ name, figures }, index) => {
    const title = name === "" ? measurementText.noSource : name;
    return (
      <FoldingGroup
        key={name}
        name={title}
        heading={measurementText.groupCount(title, figures.length)}
        items={figures}
        item={field}
        shown={SHOWN}
        more={measurementText.more}
        isOpen={all <= OPEN_UP_TO || index === 0}
      />
    );
  });
}
