/** Loads what the pages of sittings ask the server for. @throws when there is no connection to load it over */
export function loadCalls() {
  return import("#components/sitting/calls.ts");
}
