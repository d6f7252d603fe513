import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { OwnList, RemovalScope } from "../../app/settings/removeOwn";
import { Agree } from "../parts/Agree";
import { ownText } from "../../text/spoken/settings";
import { deletesSheets, lostWords, staysWords } from "./removalWords";
import { useSection } from "./useSection";

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorderActive}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

type Props = {
  own: OwnList;
  busy: boolean;
  removing: boolean;
  remove: (scope: RemovalScope) => void;
  cancel: () => void;
};

/** Asks what is to go, and says before it what is lost and what stays. */
export function RemoveOwn({ own, busy, removing, remove, cancel }: Props) {
  const styles = useStyles();
  const section = useSection();
  const lost = lostWords(own);
  const measurements = own.things.find(({ what }) => what === "Målinger")?.rows ?? 0;
  const everything = own.isExample ? ownText.removeExampleNow : ownText.everything;
  return (
    <div className={styles.box}>
      <Agree
        question={own.isExample ? ownText.exampleHeading : ownText.confirmHeading}
        agree={{ label: removing ? ownText.removing : everything, run: () => remove("everything") }}
        cancel={{ label: ownText.cancel, run: cancel }}
        busy={busy}
        isLoss
      >
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
      </Agree>
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
