import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { OwnList, RemovalScope } from "../../app/workbook/removeOwn";
import { ownText } from "../../text/spoken/settings";
import { deletesSheets, lostWords, staysWords } from "./removalWords";
import { useSection } from "./useSection";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorderActive}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ":focus": { outline: "none" },
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

type Props = { own: OwnList; busy: boolean; remove: (scope: RemovalScope) => void; cancel: () => void };

/** Asks what is to go, and says before it what is lost and what stays. */
export function RemoveOwn({ own, busy, remove, cancel }: Props) {
  const styles = useStyles();
  const section = useSection();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const lost = lostWords(own);
  const measurements = own.things.find(({ what }) => what === "Målinger")?.rows ?? 0;
  return (
    <div className={styles.box}>
      <h3 className={styles.heading} ref={heading} tabIndex={-1}>
        {own.isExample ? ownText.exampleHeading : ownText.confirmHeading}
      </h3>
      {own.isExample && <p className={section.words}>{ownText.exampleLost(own.goals, measurements)}</p>}
      {deletesSheets(own, "everything") && <p className={section.words}>{ownText.noUndo}</p>}
      {!own.isExample && (
        <>
          <Button disabledFocusable={busy} onClick={() => remove("status")}>
            {ownText.statusOnly}
          </Button>
          <p className={section.quiet}>{ownText.statusOnlyHelp}</p>
          {lost.length > 0 && <List title={ownText.lost} items={lost} className={styles.list} />}
          <List title={ownText.stays} items={staysWords(own)} className={styles.list} />
        </>
      )}
      <Button disabledFocusable={busy} onClick={() => remove("everything")}>
        {busy ? ownText.removing : own.isExample ? ownText.removeExampleNow : ownText.everything}
      </Button>
      <Button appearance="subtle" onClick={cancel}>
        {ownText.cancel}
      </Button>
    </div>
  );
}

function List({ title, items, className }: { title: string; items: readonly string[]; className: string }) {
  return (
    <div>
      <div>{title}</div>
      <ul className={className}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
