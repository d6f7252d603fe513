import { Component, type ReactNode } from "react";
import { paneText } from "../../text/spoken/pane";
import { Notice } from "./Notice";

type Props = { children: ReactNode };
type State = { fault: string | null };

/** Says what happened where a screen fails, instead of leaving the pane empty. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <Notice kind="error" text={paneText.broken(fault)} action={{ label: paneText.tryAgain, run: () => this.setState({ fault: null }) }} />;
  }
}
