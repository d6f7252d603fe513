import type { CaseBlock, CaseReport } from "./caseReport";

/**
 * A report as plain text, to be pasted where no file can leave Excel: headings on lines of their own, tables with tabs,
 * charts and maps as their sentences.
 */
export function caseText({ title, sections }: CaseReport): string {
  const parts = sections.map(({ heading, blocks }) => [heading, ...blocks.map(blockText)].join("\n\n"));
  return [title, ...parts].join("\n\n");
}

function blockText(block: CaseBlock): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.text;
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "table":
      return [
        block.caption,
        block.columns.map(({ header }) => header).join("\t"),
        ...block.rows.map((row) => row.map(({ text }) => text).join("\t")),
      ].join("\n");
    case "map":
      return [block.caption, ...[...block.of.elements, ...block.of.arrows].map(({ sentence }) => `- ${sentence}`)].join(
        "\n",
      );
    case "chart":
      return `${block.caption}\n${block.sentence}`;
  }
}
