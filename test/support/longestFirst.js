const Sequencer = require("@jest/test-sequencer").default;

/** The longest file begins first; by their sizes, as jest sorts them, it would run last with nothing beside it. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLongest = ({ path }) => path.endsWith("access.test.ts");
    return [...sorted.filter(isLongest), ...sorted.filter((test) => !isLongest(test))];
  }
};
