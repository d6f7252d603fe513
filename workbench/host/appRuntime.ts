import type { Host } from "./host";

/** Whether the add-in's pane is in sight, as `Office.addin.showAsTaskpane()` and `hide()` leave it. */
export type Pane = { isShown: () => boolean };

const SHOWN = "Visible";
const HIDDEN = "Background";

/** Serves the shared runtime's own state, so that the add-in can show and hide its pane. It starts out of sight. */
export function servePane(host: Host, changed: (shown: boolean) => void = () => undefined): Pane {
  let state: string = HIDDEN;
  host.serve("Microsoft.AppRuntime.AppRuntimeService", {
    GetAppRuntimeState: () => state,
    SetAppRuntimeState: ([next]) => {
      state = String(next);
      changed(state === SHOWN);
      return null;
    },
  });
  return { isShown: () => state === SHOWN };
}
