import type { LastWriting } from "../../app/figures/lastWriting";
import type { TakenBack } from "../../app/figures/takeBackFigures";
import { measurementText } from "../../text/spoken/measurements";
import { sourceText } from "../../text/spoken/sources";
import type { Run } from "../paneActions";
import { TakeBack } from "../parts/TakeBack";
import { placeWords } from "./figureWords";

type Props = { last: LastWriting; busy: boolean; run: Run; takeBack: () => Promise<TakenBack> };

/** The figures that were last written from here, and the way back. */
export function LastWritten({ last, busy, run, takeBack }: Props) {
  const sources = last.sources?.length ?? 0;
  return (
    <TakeBack
      last={last}
      words={{
        last:
          sources === 0
            ? measurementText.lastWriting(last.name, last.rows.length)
            : sourceText.lastWriting(last.name, last.rows.length, sources),
        takeBack: measurementText.takeBack,
        ask:
          sources === 0
            ? measurementText.takeBackAsk(last.rows.length)
            : sourceText.takeBackAsk(last.rows.length, sources),
        yes: measurementText.takeBackYes,
        applying: measurementText.writing,
        no: measurementText.no,
      }}
      busy={busy}
      run={run}
      apply={async () => {
        const { removed, restored, left, sources: gone } = await takeBack();
        const names = left.map((row) => placeWords(row, row.period));
        const figures = last.rows.length === 0 ? [] : [measurementText.takenBack(removed, restored, names)];
        return { told: [...figures, ...(gone === undefined ? [] : [sourceText.takenBack(gone)])].join(" ") };
      }}
    />
  );
}
