import { createElement, lazy, type ComponentType, type ReactElement } from "react";
import type { Page, Traits } from "./page";
import type { PageProps } from "./pageProps";
import type { PaneActions } from "./paneActions";
import { SettingsIcon } from "./parts/SettingsIcon";
import { StartPage } from "./start/StartPage";

/** A page with its component lazy-loaded, and its jobs beside it. */
function page<Jobs = never>(
  line: Traits & {
    load: () => Promise<ComponentType<PageProps<Jobs>>>;
    jobs?: (actions: PaneActions) => Promise<Jobs>;
  },
): Page {
  const { load, jobs, ...traits } = line;
  const Loaded = lazy(async () => ({ default: await load() }));
  const Page = (props: PageProps): ReactElement => {
    const own = jobs?.(props.actions);
    // The page itself meets the failure, once it has been loaded.
    own?.catch(() => undefined);
    return createElement(Loaded, { ...props, jobs: own ?? props.jobs });
  };
  return { ...traits, Page };
}

/** The pages of the pane, in the order of their row. A new page is a line here, a folder and its words. */
export const pages: readonly Page[] = [
  { id: "start", waits: true, Page: StartPage },
  page({
    id: "contract",
    keeps: true,
    load: async () => (await import(/* webpackChunkName: "contract" */ "./contract/ContractPage")).ContractPage,
  }),
  page({
    id: "measurements",
    keeps: true,
    readsAlone: true,
    load: async () =>
      (await import(/* webpackChunkName: "measurements" */ "./measurements/MeasurementsPage")).MeasurementsPage,
    jobs: (actions) => actions.measurements(),
  }),
  page({
    id: "status",
    keeps: true,
    waits: true,
    load: async () => (await import(/* webpackChunkName: "status" */ "./status/StatusPage")).StatusPage,
    jobs: (actions) => actions.followUp(),
  }),
  page({
    id: "followUp",
    keeps: true,
    readsAlone: true,
    load: async () => (await import(/* webpackChunkName: "followUp" */ "./followUp/FollowUpPage")).FollowUpPage,
    jobs: (actions) => actions.followUp(),
  }),
  page({
    id: "reports",
    keeps: true,
    waits: true,
    load: async () => (await import(/* webpackChunkName: "reports" */ "./reports/ReportsPage")).ReportsPage,
    jobs: (actions) => actions.reports(),
  }),
  page({
    id: "settings",
    keeps: true,
    readsAlone: true,
    icon: SettingsIcon,
    load: async () => (await import(/* webpackChunkName: "settings" */ "./settings/SettingsPage")).SettingsPage,
    jobs: (actions) => actions.settings(),
  }),
];
