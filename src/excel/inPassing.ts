/**
 * What a job does at its end that carries no meaning, such as how a sheet is printed: where Excel cannot do it (page
 * layout is what it most often cannot), what the job came to stands all the same, and the fault is left at that.
 */
export async function inPassing(work: () => Promise<void>): Promise<void> {
  await work().catch(() => undefined);
}
