import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ExchangeJobs } from "../../app/exchange/exchangeJobs";
import type { NotSent, Sending } from "../../app/exchange/sending";
import type { OutFile } from "../../app/files/saveFile";
import type { CalendarDate } from "../../domain/calendarDate";
import { collectText, exchangeText } from "../../text/spoken/exchange";
import { DateField } from "../fields/DateField";
import type { PaneActions, Run } from "../paneActions";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  words: { margin: 0, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0, width: "100%" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: "1 1 12rem", overflowWrap: "anywhere" },
});

type Made = { round: readonly Sending[]; notSent: readonly NotSent[]; files: readonly OutFile[] };
type Props = { jobs: ExchangeJobs; actions: PaneActions; asOf: CalendarDate | null; busy: boolean; run: Run };

/** *Send til centrene*: a workbook for each centre, opened one by one or downloaded together. */
export function Send({ jobs, actions, asOf, busy, run }: Props) {
  const styles = useStyles();
  const [due, setDue] = useState<CalendarDate | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const make = (): void =>
    void run(async () => {
      const { round, notSent } = await jobs.planSending({ asOf, due });
      setMade({ round, notSent, files: jobs.sentFiles(round) });
      return null;
    });
  // The round is remembered once something of it has left: files of an earlier one are refused from then on.
  const out = (file: OutFile, round: readonly Sending[]): void =>
    void run(async () => {
      const way = await actions.saveFile(file).catch(() => null);
      if (way === null) return { ok: false, text: exchangeText.noWayOut(file.name) };
      await jobs.rememberSent(round);
      return exchangeText.out[way](file.name);
    });
  return (
    <section className={styles.section} aria-label={exchangeText.send}>
      <h3 className={styles.heading}>{exchangeText.send}</h3>
      <DateField
        label={exchangeText.due}
        hint={exchangeText.dueHelp}
        value={due}
        typed={wrong ?? undefined}
        error={wrong === null ? undefined : exchangeText.dueWrong}
        change={(date, invalid) => {
          setDue(date);
          setWrong(invalid);
          setMade(null);
        }}
      />
      <Button
        disabledFocusable={busy || wrong !== null}
        {...(wrong !== null && { "aria-describedby": "send-wrong" })}
        onClick={make}
      >
        {exchangeText.make}
      </Button>
      {/* The field says it to those who see it. */}
      <span id="send-wrong" hidden>
        {exchangeText.dueWrong}
      </span>
      {made && (
        <>
          <p className={styles.words}>{exchangeText.made(made.files.length)}</p>
          {made.notSent.length > 0 && <p className={styles.words}>{exchangeText.notSent(made.notSent)}</p>}
          <ul className={styles.list}>
            {made.round.map((sending, at) => {
              const file = made.files[at];
              const { figures, remarks, plans } = jobs.owedIn(sending);
              return (
                <li key={sending.centre} className={styles.line}>
                  <span className={styles.name}>
                    {exchangeText.centre(sending.centre, collectText.counted({ figures, remarks, plans }), sending.due)}
                  </span>
                  {file && (
                    <Button
                      size="small"
                      disabledFocusable={busy}
                      aria-label={exchangeText.openOne(sending.centre)}
                      onClick={() => out(file, [sending])}
                    >
                      {exchangeText.open}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
          {made.files.length > 1 && (
            <Button
              disabledFocusable={busy}
              onClick={() => out(jobs.zipped(made.files, exchangeText.zipName), made.round)}
            >
              {exchangeText.all}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
