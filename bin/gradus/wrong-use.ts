/** The command line was used in a way that it does not know, or names something that is not there. */
export class WrongUse extends Error {}
