import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/App";
import type { PageId } from "../../../src/taskpane/pageId";
import type { Page } from "../../../src/taskpane/page";
import { pages } from "../../../src/taskpane/pages";
import { paneText } from "../../../src/text/spoken/pane";
import { sampleActions } from "../paneSample";

/** A page that the pane may have one day, by its name. */
const more = { meeting: "Statusmøde" };

const extra = Object.keys(more).map((id): Page => ({
  id: id as PageId,
  Page: () => createElement("p", null, `her er ${id}`),
}));
const settings = pages.filter(({ icon }) => icon !== undefined);

/** The pane on tables in memory, with eight pages: the last of them behind its icon. */
Object.assign(paneText.screen, more);
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <App
      actions={sampleActions()}
      pages={[...pages.filter(({ icon }) => icon === undefined), ...extra, ...settings]}
    />,
  );
}
