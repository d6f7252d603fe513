import { createRoot } from "react-dom/client";
import { App } from "../../src/taskpane/App";
import type { PaneActions } from "../../src/taskpane/paneActions";
import { sampleActions, sampleTables } from "../../test/support/paneSample";
import { sampleSettingsTable } from "../../test/support/settingsSample";

/** A refresh that stands still where it can be cancelled. */
const slow: Partial<PaneActions> = { refreshStatus: async (_asOf, { progress }) => (await progress?.({ kind: "judging", goals: 57 }), new Promise(() => undefined)) };

/** The pane with sample data, for pictures; each hash is a workbook of its own, `#empty` one without our tables. */
const stories: Readonly<Record<string, () => PaneActions>> = {
  "#empty": () => sampleActions([]),
  "#settings": () => sampleActions([...sampleTables(), sampleSettingsTable()]),
  "#slow": () => sampleActions(undefined, slow),
};

const root = document.getElementById("root");
if (root) createRoot(root).render(<App actions={(stories[location.hash] ?? sampleActions)()} />);
