import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { measurementText } from "../../text/spoken/measurements";
import { Foot } from "../parts/Foot";

type Props = {
  count: number;
  busy: boolean;
  writing: boolean;
  write: () => void;
  note: string | null;
  children?: ReactNode;
};

/** The button that writes figures, always in sight, with what keeps any from being written. */
export function WriteBar({ count, busy, writing, write, note, children }: Props) {
  return (
    <Foot>
      {children}
      <Button appearance="primary" disabledFocusable={busy || count === 0} onClick={write}>
        {writing ? measurementText.writing : measurementText.write(count)}
      </Button>
      {note !== null && <span>{note}</span>}
    </Foot>
  );
}
