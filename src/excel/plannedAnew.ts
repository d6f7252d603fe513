import { WorkbookRefusal } from "../app/workbook/ports";

/** How often a job is planned anew before its user is told that others are at work in the tables. */
const ATTEMPTS = 4;

/**
 * Runs a job again from its reading where the tables changed between its reading and its write. By then the write has
 * put back what stood there. Every job decides by what it reads, so it writes, asks or refuses as if it had just begun.
 */
export async function plannedAnew<T>(job: () => Promise<T>, attempts = ATTEMPTS): Promise<T> {
  return job().catch((fault: unknown) => {
    const isChanged = fault instanceof WorkbookRefusal && fault.reason === "changedMeanwhile";
    if (!isChanged || attempts <= 1) throw fault;
    return plannedAnew(job, attempts - 1);
  });
}
