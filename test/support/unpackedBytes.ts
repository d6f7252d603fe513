import { UnzipInflate } from "fflate";

/** Counts what the readers of packages unpack, in the tests of the file that calls it. */
export function countUnpacked(): { bytes: () => number; reset: () => void } {
  let unpacked = 0;
  beforeEach(() => {
    unpacked = 0;
    const push = UnzipInflate.prototype.push;
    jest.spyOn(UnzipInflate.prototype, "push").mockImplementation(function (this: UnzipInflate, data, final) {
      const heard = this.ondata;
      this.ondata = (fault, piece, last) => {
        unpacked += fault ? 0 : piece.length;
        heard(fault, piece, last);
      };
      push.call(this, data, final);
      this.ondata = heard;
    });
  });
  afterEach(() => jest.restoreAllMocks());
  return { bytes: () => unpacked, reset: () => void (unpacked = 0) };
}
