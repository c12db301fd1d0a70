/** The one library that an exercise may let students import. */
export const libraryName = "numpy-ts";

/** A library in the form in which a box takes it. */
export type Library = {
  /** Leaves the exports on the global under the library's name; finds `binaries` there and takes it away. */
  script: string;
  /** Takes the exports from the global, for students to import. */
  module: string;
  /** The compiled kernels, one after the other. */
  binaries: Uint8Array;
};
