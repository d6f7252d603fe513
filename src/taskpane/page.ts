import type { ComponentType } from "react";
import type { PageId } from "./pageId";
import type { PageProps } from "./pageProps";

/** How a page is treated by the pane around it. */
export type Traits = {
  id: PageId;
  /** Unfinished work: the page stays mounted while another is shown. */
  keeps?: true;
  /** The page needs the workbook as the pane reads it: until then the pane says that it is reading. */
  waits?: true;
  /** The page reads for itself, and tells itself where it cannot. */
  readsAlone?: true;
  /** The page is no step of the work: it is behind an icon at the end of the row. */
  icon?: ComponentType;
};

/** A page of the pane, ready to be shown. */
export type Page = Traits & { Page: ComponentType<PageProps> };
