import { Checkbox, makeStyles } from "@fluentui/react-components";
import { reportsText } from "../../text/spoken/reportsPage";
import type { Media } from "./useMaking";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexWrap: "wrap" },
  legend: { padding: 0 },
});

type Props = { media: Media; choose: (media: Media) => void };

/** As what a report is made: a sheet, a Word document, or both. */
export function MediaChoice({ media, choose }: Props) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{reportsText.media}</legend>
      {(["sheet", "word"] as const).map((each) => (
        <Checkbox
          key={each}
          label={reportsText[each]}
          checked={media[each]}
          onChange={(_event, { checked }) => choose({ ...media, [each]: checked === true })}
        />
      ))}
    </fieldset>
  );
}
