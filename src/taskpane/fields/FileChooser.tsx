import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type SyntheticEvent } from "react";
import { paneText } from "../../text/spoken/pane";

const useStyles = makeStyles({
  chooser: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  place: {
    position: "relative",
    display: "inline-block",
    padding: `5px ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  closed: {
    color: tokens.colorNeutralForegroundDisabled,
    borderTopColor: tokens.colorNeutralStrokeDisabled,
    borderRightColor: tokens.colorNeutralStrokeDisabled,
    borderBottomColor: tokens.colorNeutralStrokeDisabled,
    borderLeftColor: tokens.colorNeutralStrokeDisabled,
  },
  // The browser's own chooser lies over the words, unseen, so that keys, readers and a file dropped on it work as they
  // do everywhere.
  input: {
    position: "absolute",
    inset: 0,
    height: "100%",
    opacity: 0,
    cursor: "pointer",
    "::file-selector-button": { cursor: "pointer" },
  },
  name: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  label: string;
  accept: string;
  disabled: boolean;
  open: (file: File) => void;
  /** Takes several files that are chosen together. */
  openAll?: (files: readonly File[]) => void;
};

/** Where a file is chosen, in the pane's language instead of the browser's. */
export function FileChooser({ label, accept, disabled, open, openAll }: Props) {
  const styles = useStyles();
  const id = useId();
  const [chosen, setChosen] = useState("");
  const choose = (files: readonly File[]): void => {
    const [file] = files;
    if (!file || disabled) return;
    if (openAll === undefined) open(file);
    else openAll(files);
    setChosen(files.map(({ name }) => name).join(", "));
  };
  // A chooser that holds a file says nothing when the same file is chosen again, once it has been mended.
  const begin = (event: SyntheticEvent<HTMLInputElement>): void => {
    if (disabled) event.preventDefault();
    else event.currentTarget.value = "";
  };
  return (
    <div className={styles.chooser}>
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      <div className={styles.line}>
        <span className={mergeClasses(styles.place, disabled && styles.closed)}>
          <span id={`${id}-words`} aria-hidden="true">
            {paneText.chooseFile}
          </span>
          <input
            id={id}
            className={styles.input}
            type="file"
            accept={accept}
            aria-labelledby={`${id}-label ${id}-words`}
            aria-disabled={disabled}
            onClick={begin}
            onDrop={begin}
            multiple={openAll !== undefined}
            onChange={(event) => choose([...(event.target.files ?? [])])}
          />
        </span>
        {chosen !== "" && (
          <span className={styles.name} aria-hidden="true">
            {chosen}
          </span>
        )}
      </div>
    </div>
  );
}
