import type { LastWriting } from "../../app/figures/lastWriting";
import type { TakenBack } from "../../app/figures/takeBackFigures";
import { measurementText } from "../../text/spoken/measurements";
import type { Run } from "../paneActions";
import { TakeBack } from "../parts/TakeBack";
import { placeWords } from "./figureWords";

type Props = { last: LastWriting; busy: boolean; run: Run; takeBack: () => Promise<TakenBack> };

/** The figures that were last written from here, and the way back. */
export function LastWritten({ last, busy, run, takeBack }: Props) {
  return (
    <TakeBack
      last={last}
      words={{
        last: measurementText.lastWriting(last.name, last.rows.length),
        takeBack: measurementText.takeBack,
        ask: measurementText.takeBackAsk(last.rows.length),
        yes: measurementText.takeBackYes,
        applying: measurementText.writing,
        no: measurementText.no,
      }}
      busy={busy}
      run={run}
      apply={async () => {
        const { removed, restored, left } = await takeBack();
        const names = left.map((row) => placeWords(row, row.period));
        return { told: measurementText.takenBack(removed, restored, names) };
      }}
    />
  );
}
