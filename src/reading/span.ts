/** A stretch of the text that was read: from `start` up to, not including, `end`. */
export type Span = { start: number; end: number };

/** The smallest span that covers both. */
export function spanAcross(first: Span, last: Span): Span {
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}

/** The same span in a longer text, in which this one begins at `offset`. */
export function shifted(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}
