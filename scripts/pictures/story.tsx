import { createRoot } from "react-dom/client";
import { App } from "../../src/taskpane/App";
import { sampleActions } from "../../test/support/paneSample";

/** The pane with sample data, for pictures; `#empty` is a workbook without our tables. */
const root = document.getElementById("root");
if (root) createRoot(root).render(<App actions={sampleActions(location.hash === "#empty" ? [] : undefined)} />);
