/** Wires the ribbon's buttons. A button is released again whatever happens. */
async function recalculate(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
  } finally {
    event.completed();
  }
}

Office.actions.associate("createSheets", (event: Office.AddinCommands.Event) => event.completed());
Office.actions.associate("refreshStatus", (event: Office.AddinCommands.Event) => event.completed());
Office.actions.associate("recalculate", recalculate);

export {};
