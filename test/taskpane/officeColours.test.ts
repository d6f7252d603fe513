import { isDark } from "../../src/taskpane/frame/useDarkMode";

test.each([
  { theme: "white", colours: { bodyBackgroundColor: "#FFFFFF" }, dark: false },
  { theme: "colourful", colours: { bodyBackgroundColor: "#E6E6E6" }, dark: false },
  { theme: "dark grey", colours: { bodyBackgroundColor: "#666666" }, dark: true },
  { theme: "black", colours: { bodyBackgroundColor: "#262626" }, dark: true },
  { theme: "just dark", colours: { bodyBackgroundColor: "#7F7F7F" }, dark: true },
  { theme: "just light", colours: { bodyBackgroundColor: "808080" }, dark: false },
])("Office in its theme $theme makes the pane dark: $dark", ({ colours, dark }) => {
  expect(isDark(colours)).toBe(dark);
});

test.each([{ colours: null }, { colours: {} }, { colours: { bodyBackgroundColor: "" } }])(
  "an Office that tells no colour ($colours) leaves it to the system",
  ({ colours }) => {
    expect(isDark(colours)).toBeNull();
  },
);
