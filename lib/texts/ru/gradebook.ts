export const gradebook = {};
