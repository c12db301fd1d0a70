export const verdicts = {};
