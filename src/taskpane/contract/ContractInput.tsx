import { Button, Field, ProgressBar, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ClipboardEvent, type RefObject } from "react";
import { contractText } from "../../text/spoken/contract";
import { reviewText } from "../../text/spoken/contractReview";
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
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    justifyContent: "space-between",
  },
});

/** The page that is being read, of how many. */
export type PagesRead = { page: number; pages: number };

type Props = {
  heading: RefObject<HTMLHeadingElement | null>;
  text: string;
  type: (text: string) => void;
  busy: boolean;
  /** A contract is being read. */
  reading: boolean;
  /** How far a long document is read; null where that is not known. */
  at: PagesRead | null;
  cancel: () => void;
  open: (file: File) => void;
  readPasted: PaneActions["readPasted"];
  read: () => void;
};

/** Where a contract comes from: a document, or pasted text. */
export function ContractInput({ heading, text, type, busy, reading, at, cancel, open, readPasted, read }: Props) {
  const styles = useStyles();
  const id = useId();
  const words = at === null ? contractText.reading : reviewText.readingPage(at.page, at.pages);
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
      {reading && (
        <div className={styles.progress}>
          <div className={styles.line}>
            <p className={styles.words}>{words}</p>
            <Button size="small" onClick={cancel}>
              {reviewText.cancelReading}
            </Button>
          </div>
          <ProgressBar
            aria-label={contractText.reading}
            aria-valuetext={words}
            {...(at !== null && { value: at.page, max: at.pages })}
          />
        </div>
      )}
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
