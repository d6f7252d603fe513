import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { reportsText } from "../../text/spoken/reportsPage";

/** More contracts than this are behind their heading until they are asked for. */
const OPEN_AT_MOST = 4;

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  head: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
});

type Props = {
  /** The contracts that the report can be of. */
  offered: readonly string[];
  chosen: readonly string[];
  choose: (names: readonly string[]) => void;
};

/** Which contracts a report is of. */
export function ContractChoice({ offered, chosen, choose }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(offered.length <= OPEN_AT_MOST);
  const all = chosen.length === offered.length ? true : chosen.length === 0 ? false : "mixed";
  const toggle = (name: string, on: boolean): void =>
    choose(offered.filter((each) => (each === name ? on : chosen.includes(each))));
  if (offered.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <button type="button" className={styles.head} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span>
          <span>{reportsText.contractsChosen(chosen.length, offered.length)}</span>
        </button>
      </legend>
      {isOpen && (
        <div className={styles.list}>
          {offered.length > 1 && (
            <Checkbox
              label={reportsText.allContracts}
              checked={all}
              onChange={(_event, { checked }) => choose(checked === true ? offered : [])}
            />
          )}
          {offered.map((name) => (
            <Checkbox
              key={name}
              label={name}
              checked={chosen.includes(name)}
              onChange={(_event, { checked }) => toggle(name, checked === true)}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
