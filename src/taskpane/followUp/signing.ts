/** Who does something, in the words of whoever does: the pane does not know its user. */
export type Signing = { by: string; setBy: (by: string) => void };
