import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ListedThing, OwnList, RemovalScope } from "../../app/workbook/removeOwn";
import { ownText } from "../../text/spoken/settings";
import type { PaneActions, Run } from "../paneActions";
import type { SettingsJobs } from "../../app/settings/settingsJobs";
import { RemoveOwn } from "./RemoveOwn";
import { useSection } from "./useSection";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  place: {
    minWidth: "auto",
    padding: 0,
    justifyContent: "flex-start",
    textAlign: "left",
    fontSize: tokens.fontSizeBase300,
    textDecorationLine: "underline",
    color: tokens.colorBrandForegroundLink,
  },
  remove: { alignSelf: "flex-start" },
});

type Props = {
  own: OwnList;
  jobs: SettingsJobs;
  actions: Pick<PaneActions, "messageOf" | "showPlace">;
  busy: boolean;
  run: Run;
  removed: () => void;
  readAgain: () => void;
};

/** What the add-in has made in this workbook, each a click away, and how it is all taken away again. */
export function OwnSection({ own, jobs, actions, busy, run, removed, readAgain }: Props) {
  const section = useSection();
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const show = ({ what }: ListedThing): void =>
    void told(what === "Status" ? jobs.showStatus() : actions.showPlace({ table: what, row: null, column: null }));
  const told = (going: Promise<void>): Promise<void> =>
    going.catch((fault: unknown) => run(() => Promise.reject(fault)));
  const close = (): void => {
    setAsked(false);
    heading.current?.focus();
  };
  const remove = (scope: RemovalScope): void =>
    void run(async () => {
      // What was shown may be old by now; the list is shown anew when the removal is refused for it.
      const { partly, stays } = await jobs.removeOwn(scope, own).finally(readAgain);
      setAsked(false);
      if (scope === "everything") removed();
      return scope === "status" ? ownText.removedStatus : ownText.removedAll(partly, stays);
    });
  const nothing = own.things.length === 0 && own.remembered === 0;
  return (
    <section className={section.section}>
      <h2 className={section.heading} ref={heading} tabIndex={-1}>
        {ownText.heading}
      </h2>
      <p className={section.quiet}>{nothing ? ownText.nothing : ownText.help}</p>
      <ul className={styles.list}>
        {own.things.map((thing) => (
          <li key={thing.what} className={styles.item}>
            <Button appearance="transparent" size="small" className={styles.place} onClick={() => show(thing)}>
              {thing.what === "Status" ? ownText.status(thing.rows) : ownText.table(thing.what, thing.rows)}
            </Button>
            <div className={section.quiet}>
              {[ownText.onSheet(thing.sheet), ...(thing.ours ? [] : [ownText.theirs])].join(", ")}
            </div>
          </li>
        ))}
        {own.remembered > 0 && <li className={styles.item}>{ownText.remembered(own.remembered)}</li>}
      </ul>
      {!nothing && !asked && (
        <Button className={styles.remove} onClick={() => setAsked(true)}>
          {own.isExample ? ownText.removeExample : ownText.remove}
        </Button>
      )}
      {asked && <RemoveOwn own={own} busy={busy} remove={remove} cancel={close} />}
    </section>
  );
}
