import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Library, libraryName } from "#grader/sandbox/library.ts";

/** Memory of the library's arrays, in bytes. It is WebAssembly memory, which no isolate's limit counts. */
const memoryBytes = 64 * 2 ** 20;

/** Sets how much memory is taken, so it is not for students. */
const withheldExport = "configureWasm";

let made: Library | null = null;

/**
 * numpy-ts as one script of its own, made from the bundle that the package brings.
 *
 * Two megabytes of its text are WebAssembly in base64; they are taken out, so that an isolate gets them as
 * bytes and its compiler never sees them. `WebAssembly` is captured here, where no student code can have
 * touched it, and is gone from the global before any is run.
 *
 * @throws {Error} when the bundle is not of the form that this was written for
 */
export function numpyLibrary(): Library {
  made ??= makeLibrary(readFileSync(bundlePath(), "latin1"));
  return made;
}

function bundlePath(): string {
  const entry = createRequire(import.meta.url).resolve(libraryName);
  return path.join(entry.slice(0, entry.lastIndexOf("dist")), "dist/numpy-ts.browser.js");
}

function makeLibrary(bundle: string): Library {
  const binaries: Buffer[] = [];
  let offset = 0;
  const withoutBinaries = bundle.replace(/"(AGFzb[A-Za-z0-9+/=]{100,})"/g, (_, base64: string) => {
    const bytes = Buffer.from(base64, "base64");
    binaries.push(bytes);
    offset += bytes.length;
    return `[${offset - bytes.length},${offset}]`;
  });
  const decoded = withoutBinaries.replace(decodingLoop, "let $3=bytesOf($2);");
  const exported = /export\{([^}]*)\};?\s*$/.exec(decoded);
  if (exported === null || binaries.length === 0) throw new Error("numpy-ts is not the bundle it was");
  const pairs = exported[1].split(",").map((pair) => pair.trim().split(/\s+as\s+/));
  const names = pairs.map(([local, name = local]) => ({ local, name }));
  const told = names.filter(({ name }) => name !== withheldExport);
  const configure = names.find(({ name }) => name === withheldExport);
  const script = `(() => {
    "use strict";
    const { WebAssembly, binaries } = globalThis;
    delete globalThis.binaries;
    const bytesOf = ([from, to]) => binaries.subarray(from, to);
    const atob = (range) => {
      const bytes = bytesOf(range);
      return { length: bytes.length, charCodeAt: (i) => bytes[i] };
    };
    ${decoded.slice(0, exported.index)}
    ${configure?.local}({ maxMemory: ${memoryBytes} });
    globalThis["${libraryName}"] = { ${told.map(({ local, name }) => `${name}: ${local}`).join(", ")} };
  })(); undefined;`;
  const module = `const library = globalThis["${libraryName}"];
    delete globalThis["${libraryName}"];
    ${told.map(({ name }, i) => `const e${i} = library.${name}; export { e${i} as ${name} };`).join("\n")}`;
  return { script, module, binaries: new Uint8Array(Buffer.concat(binaries)) };
}

/** `let A=atob(x),I=new Uint8Array(A.length);for(let r=0;r<A.length;r++)I[r]=A.charCodeAt(r);` */
const decodingLoop =
  /let (\w+)=atob\((\w+)\),(\w+)=new Uint8Array\(\1\.length\);for\(let (\w+)=0;\4<\1\.length;\4\+\+\)\3\[\4\]=\1\.charCodeAt\(\4\);/g;
