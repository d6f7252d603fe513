import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isDoubtful, type CollectPlan } from "../../app/exchange/collecting";
import { fileLines } from "../../app/exchange/differenceWords";
import type { ExchangeJobs } from "../../app/exchange/exchangeJobs";
import { collectText, exchangeText } from "../../text/spoken/exchange";
import { FileChooser } from "../fields/FileChooser";
import { useAgreement } from "../frame/useAgreement";
import { useOwnJob } from "../frame/useJob";
import type { Run } from "../paneActions";
import { Agree } from "../parts/Agree";
import { DifferenceTable } from "./DifferenceTable";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

type Props = { jobs: ExchangeJobs; busy: boolean; run: Run };

/** *Saml ind*: what returned files would change, doubts first, with a tick at each. Nothing is written before. */
export function Collect({ jobs, busy, run }: Props) {
  const styles = useStyles();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const reading = useOwnJob(run);
  const agreement = useAgreement<CollectPlan>(useState<CollectPlan | null>(null), run, "outdated");
  const { plan } = agreement;
  const read = (files: readonly File[]): void =>
    void reading.run(async () => {
      const found = await jobs.planCollecting(files);
      agreement.ask(found);
      setTicked(new Set(found.differences.filter((each) => !isDoubtful(each)).map(({ id }) => id)));
      return null;
    });
  const takeIn = (): void =>
    agreement.agree(async (agreed) => {
      const { left, wayBack, ...counts } = await jobs.takeIn(agreed, [...ticked]);
      return { told: exchangeText.takenIn(collectText.counted(counts), Object.values(left).flat().length, wayBack) };
    });
  const refused = plan?.files.filter(({ kind }) => kind === "refused") ?? [];
  const told = plan?.files.filter(({ kind }) => kind === "read").flatMap(fileLines) ?? [];
  const doubts = plan?.differences.filter(isDoubtful).length ?? 0;
  return (
    <section className={styles.section} aria-label={exchangeText.collect}>
      <h3 className={styles.heading}>{exchangeText.collect}</h3>
      <FileChooser
        label={exchangeText.files}
        accept=".xlsx"
        disabled={busy}
        open={(file) => read([file])}
        openAll={read}
      />
      {reading.running && <Spinner size="tiny" label={exchangeText.reading} />}
      {refused.length > 0 && <Told name={exchangeText.refused(refused.length)} lines={refused.flatMap(fileLines)} />}
      {told.length > 0 && <Told name={exchangeText.told} lines={told} />}
      {plan !== null && plan.differences.length === 0 && refused.length < plan.files.length && (
        <p className={styles.words}>{collectText.nothing}</p>
      )}
      {plan !== null && plan.differences.length > 0 && (
        <>
          <p className={styles.words}>
            {exchangeText.differences(plan.differences.length)}
            {doubts > 0 && `. ${exchangeText.doubts(doubts)}`}.
          </p>
          <DifferenceTable plan={plan} ticked={ticked} tick={setTicked} busy={busy} />
          <Agree
            agree={{
              label: agreement.applying ? exchangeText.takingIn : exchangeText.takeIn(ticked.size),
              run: takeIn,
              unable: ticked.size === 0 ? { text: exchangeText.none } : null,
            }}
            cancel={{ label: exchangeText.drop, run: agreement.cancel }}
            busy={busy}
          />
        </>
      )}
    </section>
  );
}

/** Sentences under a name. */
function Told({ name, lines }: { name: string; lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={name}>
      <p className={styles.name}>{name}</p>
      <ul className={styles.list}>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
