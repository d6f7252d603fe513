import { makeStyles, tokens } from "@fluentui/react-components";
import type { CaseReport } from "../../report/caseReport";
import { reportsText } from "../../text/spoken/reportsPage";
import { FoldingGroup } from "../parts/FoldingGroup";
import { PreviewBlock } from "./PreviewBlock";

const useStyles = makeStyles({
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  block: { marginBottom: tokens.spacingVerticalS },
  words: { margin: 0 },
});

/** How many pieces of a section are shown before more are asked for. */
const SHOWN = 25;

type Props = {
  report: CaseReport;
  /** The name of its regions where the page shows another report as well. */
  named?: (region: string) => string;
};

/** A report before it is made: the same content, section by section. A report is in Danish whatever the pane speaks. */
export function Preview({ report: { title, sections }, named = (region) => region }: Props) {
  const styles = useStyles();
  return (
    <section aria-label={named(reportsText.preview)}>
      <div className={styles.preview} lang="da">
        <h2 className={styles.title}>{title}</h2>
        {sections.length === 0 && <p className={styles.words}>{reportsText.empty}</p>}
        {sections.map(({ id, heading, contract, blocks }, at) => (
          <FoldingGroup
            key={`${id} ${contract ?? ""} ${at}`}
            name={named(heading)}
            heading={heading}
            items={blocks.map((block, place) => ({ block, place }))}
            shown={SHOWN}
            more={reportsText.more}
            isOpen={at === 0}
            item={({ block, place }) => (
              <li key={place} className={styles.block}>
                <PreviewBlock block={block} />
              </li>
            )}
          />
        ))}
      </div>
    </section>
  );
}
