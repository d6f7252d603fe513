/**
 * Takes every tag of a page in turn; at the start of a list item it returns the number shown on the page.
 */
export type ListNumbers = (name: string, closing: boolean, tag: string) => number | null;

/**
 * Counts the points of ordered lists. Bullets, letters and lists within lists give null: what they show is not to be
 * told from the HTML.
 */
export function listNumbers(): ListNumbers {
  const lists: (number | null)[] = [];
  return (name, closing, tag) => {
    if (name === "ol" || name === "ul") {
      if (closing) lists.pop();
      else
        lists.push(
          name === "ol" && lists.length === 0 && attribute(tag, "type", "1") === "1"
            ? Number(attribute(tag, "start", "1"))
            : null,
        );
    }
    const next = lists.at(-1) ?? null;
    if (name !== "li" || closing || next === null) return null;
    const number = Number(attribute(tag, "value", String(next)));
    lists[lists.length - 1] = number + 1;
    return number;
  };
}

function attribute(tag: string, name: string, otherwise: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']?(\\w+)`, "i").exec(tag)?.[1] ?? otherwise;
}
