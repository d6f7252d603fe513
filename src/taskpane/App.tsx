import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { useLanguage } from "./frame/language";
import { useDarkMode } from "./frame/useDarkMode";
import { Pane } from "./Pane";
import type { Page } from "./page";
import type { PaneActions } from "./paneActions";

type Props = { actions: PaneActions; pages: readonly Page[] };

/** The whole pane, in the colours of Office, else of the system; a change of language renders all of it anew. */
export function App({ actions, pages }: Props) {
  useLanguage();
  const dark = useDarkMode(actions.hostReady, actions.officeColours);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ minHeight: "100vh" }}>
      <ErrorBoundary>
        <Pane actions={actions} pages={pages} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
