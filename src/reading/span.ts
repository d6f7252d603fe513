/** A stretch of the text that was read: from `start` up to, not including, `end`. */
export type Span = { start: number; end: number };
