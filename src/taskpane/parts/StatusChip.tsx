import { makeStyles, tokens } from "@fluentui/react-components";
import { statusColours } from "../../app/status/statusLook";
import type { Status } from "../../domain/status";

const useStyles = makeStyles({
  chip: {
    display: "inline-block",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

type Props = { status: Status; label: string };

/** Symbol and word of a status, in the colours that it has on the sheet. */
export function StatusChip({ status, label }: Props) {
  const { fill, text } = statusColours[status];
  return (
    <span className={useStyles().chip} style={{ backgroundColor: fill, color: text }}>
      {label}
    </span>
  );
}
