import { Button, Field, ProgressBar, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ClipboardEvent, type RefObject } from "react";
import { contractText } from "../../text/spoken/contract";
import { goalsText } from "../../text/spoken/goals";
import { FileChooser } from "../fields/FileChooser";
import type { PaneActions } from "../paneActions";
import { insertText } from "./insertText";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ":focus": { outline: "none" },
  },
  words: { margin: 0 },
  text: { minHeight: "12rem" },
  read: { alignSelf: "flex-start" },
});

type Props = {
  heading: RefObject<HTMLHeadingElement | null>;
  text: string;
  type: (text: string) => void;
  busy: boolean;
  /** A contract is being read. */
  reading: boolean;
  open: (file: File) => void;
  readPasted: PaneActions["readPasted"];
  read: () => void;
};

/** Where a contract comes from: a document, or pasted text. */
export function ContractInput({ heading, text, type, busy, reading, open, readPasted, read }: Props) {
  const styles = useStyles();
  const id = useId();
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const [field, html, plain] = [
      event.currentTarget,
      event.clipboardData.getData("text/html"),
      event.clipboardData.getData("text/plain"),
    ];
    if (html === "") return;
    event.preventDefault();
    // Where its reader cannot be fetched, the HTML is done without.
    void readPasted(html, plain)
      .catch(() => plain)
      .then((found) => insertText(field, found));
  };
  return (
    <div className={styles.page}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {goalsText.readHeading}
      </h2>
      <p className={styles.words}>{contractText.intro}</p>
      <FileChooser label={contractText.file} accept=".docx,.pdf,.xlsx,.txt" disabled={busy} open={open} />
      <Field label={contractText.text}>
        <Textarea
          textarea={{ className: styles.text }}
          resize="vertical"
          placeholder={contractText.placeholder}
          value={text}
          onPaste={paste}
          onChange={(_event, { value }) => type(value)}
        />
      </Field>
      {reading && <ProgressBar aria-label={contractText.reading} />}
      <Button
        className={styles.read}
        appearance="primary"
        disabledFocusable={busy || text.trim() === ""}
        {...(text.trim() === "" && { "aria-describedby": `${id}-why` })}
        onClick={read}
      >
        {reading ? contractText.reading : contractText.read}
      </Button>
      {text.trim() === "" && (
        <p id={`${id}-why`} className={styles.words}>
          {contractText.textMissing}
        </p>
      )}
    </div>
  );
}
