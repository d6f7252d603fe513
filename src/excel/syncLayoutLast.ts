/** Where Excel says that a fault arose: in how a sheet is printed or seen. */
const IN_LAYOUT =
  /^(PageLayout|Header|PageBreak|WorksheetFreezePanes|Worksheet\.(horizontalPageBreaks|pageLayout|freezePanes|showGridlines|tabColor))/i;

/**
 * Sends what is queued, of which how sheets are printed and seen comes last. Where Excel cannot do that (it has no page
 * layout, or another workbook is in front), all before it stands, as a batch is no transaction, and the fault is left.
 */
export async function syncLayoutLast(context: Excel.RequestContext): Promise<void> {
  await leaveLayout(context.sync());
}

/** Waits for a request whose layout comes last, and leaves a fault in it. */
export async function leaveLayout(answer: Promise<void>): Promise<void> {
  await answer.catch((fault: unknown) => {
    if (!(fault instanceof OfficeExtension.Error) || !IN_LAYOUT.test(fault.debugInfo.errorLocation ?? "")) throw fault;
  });
}
