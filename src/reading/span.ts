/** A stretch of the text that was read: from `start` up to, not including, `end`. */
export type Span = { start: number; end: number };

/** The same span in a longer text, in which this one begins at `offset`. */
export function shifted(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}
