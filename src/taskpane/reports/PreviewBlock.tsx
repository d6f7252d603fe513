import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CaseBlock } from "../../report/caseReport";
import { MapPicture } from "../drawings/MapPicture";
import { PreviewChart } from "./PreviewChart";
import { PreviewTable } from "./PreviewTable";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  words: { margin: 0, overflowWrap: "anywhere" },
  lead: { fontWeight: tokens.fontWeightSemibold },
  note: { fontStyle: "italic" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  figure: { margin: 0 },
});

type Props = { block: CaseBlock };

/** A piece of a report as the pane shows it. */
export function PreviewBlock({ block }: Props) {
  const styles = useStyles();
  switch (block.kind) {
    case "heading": {
      const Heading = block.level === 2 ? "h3" : "h4";
      return <Heading className={styles.heading}>{block.text}</Heading>;
    }
    case "paragraph":
      return (
        <p
          className={mergeClasses(
            styles.words,
            block.role === "lead" && styles.lead,
            block.role === "note" && styles.note,
          )}
        >
          {block.text}
        </p>
      );
    case "list":
      return <Items items={block.items} />;
    case "table":
      return block.rows.length === 0 ? null : <PreviewTable table={block} />;
    case "map":
      return (
        <figure className={styles.figure}>
          <MapPicture drawn={block.of} />
          <figcaption>{block.caption}</figcaption>
          <Items items={[...block.of.elements, ...block.of.arrows].map(({ sentence }) => sentence)} />
        </figure>
      );
    case "chart":
      return (
        <figure className={styles.figure}>
          <PreviewChart series={block.of} sentence={block.sentence} />
          <figcaption>{block.caption}</figcaption>
        </figure>
      );
  }
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul className={useStyles().list}>
      {items.map((item, at) => (
        <li key={at}>{item}</li>
      ))}
    </ul>
  );
}
