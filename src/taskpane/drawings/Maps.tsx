import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { StrategyMap } from "../../domain/map/strategyMap";
import { drawnMap } from "../../report/map/mapContent";
import { answerWords } from "../../text/spoken/answer";
import { mapWords } from "../../text/spoken/maps";
import { reportsText } from "../../text/spoken/reportsPage";
import { perspectives } from "../../text/spoken/year";
import { MapList } from "./MapList";
import { MapPicture } from "./MapPicture";

/** The maps of the workbook, one at a time: its picture, and below it all of it in sentences. */
export function Maps({ maps }: { maps: readonly StrategyMap[] }) {
  const [shown, setShown] = useState(0);
  const [chosen, setChosen] = useState<number | null>(null);
  const titles = maps.map(({ kind, vision, contract }) =>
    kind === "strategy" ? mapWords.strategy(contract) : mapWords.theory(vision, contract),
  );
  const at = shown < maps.length ? shown : 0;
  const map = maps[at];
  const drawn = useMemo(
    () => map && drawnMap(map, { map: mapWords, perspectives, statusLabel: answerWords.statusLabel }),
    [map],
  );
  if (drawn === undefined) return null;
  return (
    <>
      {maps.length > 1 && (
        <Field label={reportsText.map}>
          <Select
            value={String(at)}
            onChange={(_event, { value }) => {
              setShown(Number(value));
              setChosen(null);
            }}
          >
            {titles.map((title, index) => (
              <option key={title} value={index}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <MapPicture drawn={drawn} chosen={chosen} choose={setChosen} />
      <MapList drawn={drawn} chosen={chosen} choose={setChosen} />
    </>
  );
}
