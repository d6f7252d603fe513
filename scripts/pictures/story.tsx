import { createRoot } from "react-dom/client";
import { App } from "../../src/taskpane/App";
import { settleLanguage } from "../../src/taskpane/frame/language";
import { sampleActions } from "../../test/support/paneSample";

/** The pane with sample data, for pictures; `#empty` is a workbook without our tables, `#english` an Office in English. */
const root = document.getElementById("root");
void settleLanguage(location.hash === "#english" ? "en-US" : "da-DK").then(() => {
  if (root) createRoot(root).render(<App actions={sampleActions(location.hash === "#empty" ? [] : undefined)} />);
});
