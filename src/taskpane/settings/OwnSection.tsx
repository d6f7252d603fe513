import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ListedThing, OwnList, RemovalScope } from "../../app/settings/removeOwn";
import { ownText } from "../../text/spoken/settings";
import { forgetWork } from "../frame/useKept";
import { useAgreement } from "../frame/useAgreement";
import type { PageProps } from "../pageProps";
import { usePlaces } from "../parts/usePlaces";
import type { SettingsJobs } from "../../app/settings/settingsJobs";
import { isDrawn } from "./removalWords";
import { RemoveOwn } from "./RemoveOwn";
import { useSection } from "./useSection";

const useStyles = makeStyles({ remove: { alignSelf: "flex-start" } });

const nameOf = ({ what, rows }: ListedThing): string =>
  what === "Status" ? ownText.status(rows) : isDrawn(what) ? what : ownText.table(what, rows);

type Props = Omit<PageProps, "jobs"> & { own: OwnList; jobs: SettingsJobs };

/** What the add-in has made in this workbook, each a click away, and how it is all taken away again. */
export function OwnSection({ own, jobs, actions, busy, run, tellFailure, beginAnew }: Props) {
  const [section, places, styles] = [useSection(), usePlaces(), useStyles()];
  const [asked, setAsked] = useState(false);
  // The plan is the list as it was read last: where a removal is refused since the list is old, the new one is shown.
  const removal = useAgreement([asked ? own : null, (next) => setAsked(next !== null)], run);
  const heading = useRef<HTMLHeadingElement>(null);
  const show = ({ what }: ListedThing): void =>
    tellFailure(
      what === "Status"
        ? jobs.showStatus()
        : isDrawn(what)
          ? jobs.showDrawn(what)
          : actions.showPlace({ table: what, row: null, column: null }),
    );
  const close = (): void => {
    removal.cancel();
    heading.current?.focus();
  };
  const remove = (scope: RemovalScope): void =>
    removal.agree(async (seen) => {
      const { partly, stays } = await jobs.removeOwn(scope, seen);
      forgetWork(actions.work);
      if (scope === "everything") beginAnew();
      return { told: scope === "status" ? ownText.removedStatus : ownText.removedAll(partly, stays) };
    });
  const nothing = own.things.length === 0 && own.remembered === 0;
  return (
    <section className={section.section}>
      <h2 className={section.heading} ref={heading} tabIndex={-1}>
        {ownText.heading}
      </h2>
      <p className={section.quiet}>{nothing ? ownText.nothing : ownText.help}</p>
      <ul className={places.list}>
        {own.things.map((thing) => (
          <li key={thing.what} className={places.item}>
            <Button appearance="transparent" size="small" className={places.place} onClick={() => show(thing)}>
              {nameOf(thing)}
            </Button>
            <div className={section.quiet}>
              {[ownText.onSheet(thing.sheet), ...(thing.ours ? [] : [ownText.theirs])].join(", ")}
            </div>
          </li>
        ))}
        {own.remembered > 0 && <li className={places.item}>{ownText.remembered(own.remembered)}</li>}
      </ul>
      {!nothing && removal.plan === null && (
        <Button className={styles.remove} onClick={() => removal.ask(own)}>
          {own.isExample ? ownText.removeExample : ownText.remove}
        </Button>
      )}
      {removal.plan !== null && (
        <RemoveOwn own={removal.plan} busy={busy} removing={removal.applying} remove={remove} cancel={close} />
      )}
    </section>
  );
}
