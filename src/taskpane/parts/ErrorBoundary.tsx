import { Component, type ReactNode } from "react";
import { paneText } from "../../text/spoken/pane";
import { Notice } from "./Notice";

type Props = { children: ReactNode; reload?: () => void };
type State = { fault: Error | null };

/** Says what happened where a screen fails, instead of leaving the pane empty. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    // A part that could not be fetched is never asked for again, and has another name when the add-in has been renewed.
    const { reload = () => location.reload() } = this.props;
    if (fault.name === "ChunkLoadError")
      return <Notice kind="error" text={paneText.partMissing} action={{ label: paneText.reload, run: reload }} />;
    return (
      <Notice
        kind="error"
        text={paneText.broken(fault.message)}
        action={{ label: paneText.tryAgain, run: () => this.setState({ fault: null }) }}
      />
    );
  }
}
