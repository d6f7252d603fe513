/** Work that is cut into steps, each far shorter than what people notice; it ends with its result. */
export type Steps<Result> = Generator<void, Result>;

/** Runs work that is cut into steps in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
