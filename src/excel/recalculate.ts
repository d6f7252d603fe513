/** *Genberegn*: calculates every formula of the workbook, since F9 leaves custom functions as they stand. */
export async function recalculate(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.calculate(Excel.CalculationType.full);
  await context.sync();
}
