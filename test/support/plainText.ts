/** A text as people read it: which of its spaces may break a line is not seen. */
export const plainText = (text: unknown): string => String(text ?? "").replaceAll("\u00a0", " ");
