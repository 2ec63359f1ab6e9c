/** The folder of inputs that went wrong once: `npm run fuzz` writes them there, and the tests put them to the program. */
export const REGRESSIONS = 'fixtures/regressions';
