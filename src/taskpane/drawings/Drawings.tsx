import { Button, Radio, RadioGroup, Field, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { use, useCallback, useState } from "react";
import type { DrawingJobs } from "../../app/drawings/drawingJobs";
import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractStatus } from "../../domain/evaluateBook";
import { foldedText } from "../../domain/foldedText";
import { deviates } from "../../domain/year/remarkDue";
import { paneText } from "../../text/spoken/pane";
import { reportsText } from "../../text/spoken/reportsPage";
import { useReading } from "../frame/useReading";
import type { PageProps } from "../pageProps";
import { Notice } from "../parts/Notice";
import { WhyNot } from "../parts/WhyNot";
import { StepProgress } from "../parts/StepProgress";
import { Maps } from "./Maps";
import { useDrawing } from "./useDrawing";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  maps: { width: "100%", minWidth: 0 },
});

export type DrawingsProps = Pick<PageProps, "actions" | "run" | "busy" | "turn" | "shown" | "readAgain"> & {
  jobs: Promise<DrawingJobs>;
  /** The chosen contracts at the chosen date, judged. */
  contracts: readonly ContractStatus[];
  asOf: CalendarDate | null;
};

/** The sheets *Grafer* and *Strategikort-tegning*, each with its button, and the maps as pictures to explore. */
export function Drawings({
  jobs: fetched,
  contracts,
  asOf,
  actions,
  run,
  busy,
  turn,
  shown,
  readAgain,
}: DrawingsProps) {
  const jobs = use(fetched);
  const styles = useStyles();
  const [isAll, setAll] = useState(false);
  const read = useCallback(() => jobs.readMaps(asOf), [jobs, asOf]);
  const reading = useReading(read, { turn, messageOf: actions.messageOf, shown });
  const all = reading.kind === "ready" ? reading.content : null;
  const names = contracts.map(({ contract }) => contract.name);
  const isChosen = ({ contract }: { contract: string }): boolean =>
    names.some((name) => foldedText(name) === foldedText(contract));
  const found = all && { ...all, maps: all.maps.filter(isChosen) };
  const drawing = useDrawing(run);

  const judged = contracts.flatMap(({ goals }) => goals.flatMap(({ parts }) => parts));
  const goals = judged.filter(({ status }) => isAll || deviates(status)).map(({ goal }) => goal);
  const noGraphs =
    contracts.length === 0 ? reportsText.noContract : goals.length === 0 ? reportsText.noneDeviates : null;
  const noMaps =
    found === null || found.maps.length > 0
      ? null
      : found.tables.length === 0
        ? reportsText.noMapTables
        : all !== null && all.maps.length > 0
          ? reportsText.noMapChosen
          : reportsText.noMapRows(found.tables);

  const drawGraphs = (): void =>
    drawing.start(async (watch) => {
      const drawn = await jobs.drawGraphs(goals, asOf, watch);
      return drawn === null
        ? { ok: false, text: reportsText.noGraphs }
        : { ok: true, text: reportsText.graphsDrawn(drawn.sheet, drawn.count), drawn: "Grafer" };
    });
  const drawMaps = (): void =>
    drawing.start(async (watch) => {
      const drawn = await jobs.drawMaps(names, asOf, watch);
      return drawn === null
        ? { ok: false, text: reportsText.mapsGone }
        : { ok: true, text: reportsText.mapsDrawn(drawn.sheet, drawn.count), drawn: "Strategikort-tegning" };
    });
  const createTables = (): void =>
    void run(async () => {
      const [table] = await jobs.createMapTables();
      readAgain();
      if (table !== undefined) await actions.showPlace({ table, row: null, column: null });
      return reportsText.mapTablesCreated;
    });
  return (
    <div className={styles.section}>
      <Field label={reportsText.graphsOf}>
        <RadioGroup value={isAll ? "all" : "deviating"} onChange={(_event, { value }) => setAll(value === "all")}>
          <Radio value="deviating" label={reportsText.graphsDeviating} />
          <Radio value="all" label={reportsText.graphsAll} />
        </RadioGroup>
      </Field>
      <Button
        disabledFocusable={busy || noGraphs !== null}
        {...(noGraphs !== null && { "aria-describedby": "drawings-no-graphs" })}
        onClick={drawGraphs}
      >
        {reportsText.drawGraphs}
      </Button>
      {noGraphs !== null && <WhyNot id="drawings-no-graphs" text={noGraphs} />}
      {drawing.step !== null && (
        <StepProgress
          words={drawing.step.kind === "reading" ? reportsText.preparing : reportsText.drawingSheet(drawing.step.count)}
          label={reportsText.drawingNow}
          isLate={drawing.step.kind === "drawing"}
          cancel={drawing.cancel}
        />
      )}
      <Button
        disabledFocusable={busy || found === null || noMaps !== null}
        {...(noMaps !== null && { "aria-describedby": "drawings-no-maps" })}
        onClick={drawMaps}
      >
        {reportsText.drawMaps}
      </Button>
      {noMaps !== null && <WhyNot id="drawings-no-maps" text={noMaps} />}
      {found !== null && all?.maps.length === 0 && found.tables.length < 2 && (
        <Button size="small" disabledFocusable={busy} onClick={createTables}>
          {reportsText.createMapTables}
        </Button>
      )}
      {reading.kind === "loading" && <Spinner size="tiny" label={reportsText.readingMaps} />}
      {reading.kind === "failed" && (
        <Notice kind="error" text={reading.text} action={{ label: paneText.tryAgain, run: readAgain }} />
      )}
      {found !== null && found.maps.length > 0 && (
        <div className={styles.maps}>
          <Maps maps={found.maps} />
        </div>
      )}
    </div>
  );
}
