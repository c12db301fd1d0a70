/** What may be attached to an answer. */
export const fileTypes = ["image/png", "image/jpeg", "image/webp", "application/pdf"] as const;
export const maxFileBytes = 5 * 1024 * 1024;
export const maxFilesPerAttempt = 30;
