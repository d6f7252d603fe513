import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookStatus } from "../../app/status/readStatus";
import { paneText, startText } from "../../text/spoken/pane";
import type { Screen } from "../frame/Navigation";
import type { TablePlace } from "../paneActions";
import { ContractCard } from "./ContractCard";
import { IssueList } from "./IssueList";
import { nextSteps } from "./nextSteps";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  link: {
    minWidth: "auto",
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    textDecorationLine: "underline",
    color: tokens.colorBrandForegroundLink,
  },
  cards: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  read: { alignSelf: "flex-start" },
});

type Props = {
  workbook: Extract<WorkbookStatus, { kind: "judged" }>;
  go: (screen: Screen) => void;
  openContract: (name: string) => void;
  readContract: () => void;
  show: (place: TablePlace) => void;
};

/** Start in a workbook with our tables: what to do next, the contracts, and what should be looked at. */
export function StartPage({ workbook, go, openContract, readContract, show }: Props) {
  const styles = useStyles();
  const { contracts, issues } = workbook;
  return (
    <div className={styles.page}>
      <section>
        <h2 className={styles.heading}>{startText.next}</h2>
        <ul className={styles.steps}>
          {nextSteps(workbook).map(({ text, screen }) => (
            <li key={text}>
              {text}
              {screen && (
                <>
                  {" "}
                  <Button appearance="transparent" size="small" className={styles.link} onClick={() => go(screen)}>
                    {startText.goTo(paneText.screen[screen])}
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      </section>
      {contracts.length > 0 && (
        <section>
          <h2 className={styles.heading}>{startText.contracts}</h2>
          <ul className={styles.cards}>
            {contracts.map((contract) => (
              <ContractCard
                key={contract.contract.name}
                contract={contract}
                open={() => openContract(contract.contract.name)}
              />
            ))}
          </ul>
        </section>
      )}
      <Button className={styles.read} onClick={readContract}>
        {startText.read}
      </Button>
      {issues.length > 0 && (
        <section>
          <h2 className={styles.heading}>{startText.issues(issues.length)}</h2>
          <IssueList issues={issues} show={show} />
        </section>
      )}
    </div>
  );
}
