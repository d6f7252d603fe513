const LABELLED = "button, input, meter, output, progress, select, textarea";

/** The labels of a form control, in the order of the page. */
function labelsOf(this: HTMLElement): HTMLLabelElement[] | null {
  if (this.matches("input[type=hidden]")) return null;
  return [...this.ownerDocument.querySelectorAll("label")].filter((label) =>
    label.hasAttribute("for") ? label.htmlFor === this.id && this.id !== "" : label.querySelector(LABELLED) === this,
  );
}

/** Answers `labels` by one walk through the page. jsdom takes one for each label of the page. */
export function withQuickLabels(): void {
  for (const { prototype } of [HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement])
    Object.defineProperty(prototype, "labels", { configurable: true, get: labelsOf });
}
