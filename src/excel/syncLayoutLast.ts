/** Where Excel says that a fault arose: in how a sheet is printed. */
const IN_LAYOUT = /^(PageLayout|Header|PageBreak|Worksheet\.(horizontalPageBreaks|pageLayout))/i;

/**
 * Sends what is queued, of which how sheets are printed comes last. Where Excel cannot do that (page layout is
 * what it most often cannot), all before it stands, as a batch is no transaction, and the fault is left at that.
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
