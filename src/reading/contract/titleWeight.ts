/** *(1/12)*, *(20 %)*, *(vægt 15 pct.)*, *, vægt: 15*. */
const weightInTitle =
  /\s*(?:\((?:vægt\p{L}*[\s:]+(?:med\s+)?(\d{1,3}\s*\/\s*\d{1,3}|\d{1,3}(?:,\d+)?\s*(?:pct\.?|%|point)?)|(\d{1,3}\s*\/\s*\d{1,3}|\d{1,3}(?:,\d+)?\s*(?:pct\.?|%|point)))\)|[,–-]\s*vægt\p{L}*[\s:]+(\d{1,3}\s*\/\s*\d{1,3}|\d{1,3}(?:,\d+)?\s*(?:pct\.?|%|point)?))\s*$/iu;

/** The weight that a heading has behind its words, as written; `null` where it has none. */
export function titleWeight(title: string): string | null {
  const match = weightInTitle.exec(title);
  return match ? (match[1] ?? match[2] ?? match[3] ?? null) : null;
}

/** A heading without the weight that it has in brackets. */
export function withoutWeight(title: string): string {
  return title.replace(weightInTitle, "").trim();
}
