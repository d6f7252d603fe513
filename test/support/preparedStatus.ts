import { skelbaekgade, withAddIn, type AddInSession } from "./addInSession";

/** A test on a workbook that has the tables with two goals of Skelbækgade 2009 and their figures. */
export const prepared = (work: (session: AddInSession) => Promise<void>) => (): Promise<void> =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await work(session);
  });
