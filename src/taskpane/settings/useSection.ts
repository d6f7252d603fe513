import { makeStyles, tokens } from "@fluentui/react-components";

/** How a section of Indstillinger looks. */
export const useSection = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ":focus": { outline: "none" },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  words: { margin: 0, overflowWrap: "anywhere", ":empty": { display: "none" } },
});
