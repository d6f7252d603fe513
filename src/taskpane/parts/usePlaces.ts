import { makeStyles, tokens } from "@fluentui/react-components";

/** How a list of places in the workbook looks, each a link with more words below it. */
export const usePlaces = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  place: {
    minWidth: "auto",
    padding: 0,
    justifyContent: "flex-start",
    textAlign: "left",
    fontSize: tokens.fontSizeBase300,
    textDecorationLine: "underline",
    color: tokens.colorBrandForegroundLink,
  },
});
