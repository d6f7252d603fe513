import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef } from "react";
import type { WorkbookStatus } from "../../app/status/readStatus";
import { paneText, startText } from "../../text/spoken/pane";
import { useOwnJob } from "../frame/useJob";
import type { PageProps } from "../pageProps";
import type { TablePlace } from "../paneActions";
import { ContractCard } from "./ContractCard";
import { EmptyStart } from "./EmptyStart";
import { nextSteps, type Step, type StepAction } from "./nextSteps";

const IssueList = lazy(() =>
  import(/* webpackChunkName: "issues" */ "./IssueList").then((module) => ({ default: module.IssueList })),
);

const FileChooser = lazy(() =>
  import(/* webpackChunkName: "fileChooser" */ "../fields/FileChooser").then((module) => ({
    default: module.FileChooser,
  })),
);

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

/** *Start*: how to begin in a workbook without our tables; else what to do next, the contracts, and what is amiss. */
export function StartPage({
  workbook,
  actions,
  busy,
  run,
  tellFailure,
  go,
  refresh,
  refreshing,
  outOfDate,
}: PageProps) {
  const { running: creating, run: runCreate } = useOwnJob(run);
  const readContract = (): void => go("contract", { kind: "readContract" });
  const tryExample = async (): Promise<string> => {
    const words = await actions.tryExample();
    go("status");
    return words;
  };
  if (workbook === null) return null;
  if (workbook.kind === "withoutTables")
    return (
      <EmptyStart
        busy={busy}
        creating={creating}
        create={() => void runCreate(actions.createSheets)}
        readContract={readContract}
        tryExample={() => void run(tryExample, "made")}
      />
    );
  return (
    <Contracts
      workbook={workbook}
      go={go}
      refresh={refresh}
      refreshing={refreshing}
      outOfDate={outOfDate}
      readContract={readContract}
      show={(place) => tellFailure(actions.showPlace(place))}
    />
  );
}

type Props = {
  workbook: Extract<WorkbookStatus, { kind: "judged" }>;
  go: PageProps["go"];
  refresh: () => void;
  refreshing: boolean;
  outOfDate: boolean;
  readContract: () => void;
  show: (place: TablePlace) => void;
};

function Contracts({ workbook, go, refresh, refreshing, outOfDate, readContract, show }: Props) {
  const styles = useStyles();
  const issueHeading = useRef<HTMLHeadingElement>(null);
  const act: Readonly<Record<StepAction, () => void>> = {
    contract: () => go("contract"),
    measurements: () => go("measurements"),
    remarks: () => go("followUp", { kind: "seeOwing" }),
    warnings: () => go("followUp"),
    edits: () => go("followUp"),
    refresh,
    issues: () => {
      issueHeading.current?.scrollIntoView();
      issueHeading.current?.focus();
    },
  };
  const { contracts, issues } = workbook;
  const steps = nextSteps(workbook, outOfDate);
  return (
    <div className={styles.page}>
      {steps.length > 0 && (
        <section>
          <h2 className={styles.heading}>{startText.next}</h2>
          <ul className={styles.steps}>
            {steps.map((step) => (
              <li key={step.text}>
                {step.text}
                {step.does && (
                  <>
                    {" "}
                    <Button appearance="transparent" size="small" className={styles.link} onClick={act[step.does]}>
                      {step.does === "refresh" && refreshing ? paneText.refreshing : stepLabel(step, step.does)}
                    </Button>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {contracts.length > 0 && (
        <section>
          <h2 className={styles.heading}>{startText.contracts}</h2>
          <ul className={styles.cards}>
            {contracts.map((contract) => (
              <ContractCard
                key={contract.contract.name}
                contract={contract}
                open={() => go("status", { kind: "seeContract", contract: contract.contract.name })}
              />
            ))}
          </ul>
        </section>
      )}
      <Button className={styles.read} onClick={readContract}>
        {startText.read}
      </Button>
      {contracts.some(({ goals }) => goals.length > 0) && (
        <Suspense fallback={null}>
          <FileChooser
            label={startText.figures}
            accept=".csv,.txt,.tsv,.xlsx"
            disabled={false}
            open={(file) => go("measurements", { kind: "openFile", file })}
          />
        </Suspense>
      )}
      {issues.length > 0 && (
        <section>
          <h2 className={styles.heading} ref={issueHeading} tabIndex={-1}>
            {startText.issues(issues.length)}
          </h2>
          <Suspense fallback={null}>
            <IssueList issues={issues} show={show} />
          </Suspense>
        </section>
      )}
    </div>
  );
}

function stepLabel({ count }: Step, does: StepAction): string {
  if (does === "refresh") return paneText.refresh;
  if (does === "issues" || does === "remarks" || does === "warnings" || does === "edits")
    return count === 1 ? startText.showOne : startText.show;
  return startText.goTo(paneText.screen[does]);
}
