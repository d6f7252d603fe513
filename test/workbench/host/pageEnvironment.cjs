const { TestEnvironment } = require("jest-environment-jsdom");

/** A page in which the host runs: jsdom, what browsers have and it lacks, and the Node builds of packages. */
class PageEnvironment extends TestEnvironment {
  exportConditions() {
    return ["node", "node-addons"];
  }

  async setup() {
    await super.setup();
    const { TextDecoder, TextEncoder } = require("node:util");
    Object.assign(this.global, { TextDecoder, TextEncoder, Uint8Array, structuredClone: globalThis.structuredClone });
  }
}

module.exports = PageEnvironment;
