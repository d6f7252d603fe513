/** Browsers take seconds to insert more than this in a way that can be undone. */
const UNDOABLE = 20_000;

/**
 * Puts text at a field's cursor, or in place of its selection, as if it was typed: so that *Fortryd* takes it away
 * again, where the browser can.
 */
export function insertText(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  if (text.length <= UNDOABLE && document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
}
