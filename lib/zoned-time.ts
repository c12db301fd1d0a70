/**
 * The moment at which the clocks of a zone show `local`. An hour that the clocks skip in spring is the one
 * after it; of an hour that they show twice in autumn, it is the first.
 *
 * @param local "2024-11-28T23:59"
 * @param timeZone IANA name
 */
export function zonedTime(local: string, timeZone: string): Date {
  const asUtc = Date.parse(`${local}Z`);
  const guess = asUtc - offsetMs(asUtc, timeZone);
  const earlier = asUtc - offsetMs(guess - 3 * 60 * 60 * 1000, timeZone);
  return new Date(showsThat(earlier, asUtc, timeZone) ? earlier : asUtc - offsetMs(guess, timeZone));
}

/** What the clocks of a zone show at a moment, to the minute: "2024-11-28T23:59". */
export function localTime(at: Date, timeZone: string): string {
  return new Date(at.getTime() + offsetMs(at.getTime(), timeZone)).toISOString().slice(0, 16);
}

/**
 * Whether the clocks of a zone skip `local`, so that {@link zonedTime} takes the hour after it, or show it twice, so
 * that it takes the first; null on every other day.
 */
export function clockChange(local: string, timeZone: string): "skipped" | "twice" | null {
  const at = zonedTime(local, timeZone);
  const asUtc = Date.parse(`${local}Z`);
  if (!showsThat(at.getTime(), asUtc, timeZone)) return "skipped";
  const offsetLater = offsetMs(at.getTime() + 3 * 60 * 60 * 1000, timeZone);
  const second = asUtc - offsetLater;
  return second !== at.getTime() && showsThat(second, asUtc, timeZone) ? "twice" : null;
}

/** A deadline that is named to the minute includes that minute to its last millisecond. */
export function endOfMinute(at: Date): Date {
  return new Date(Math.floor(at.getTime() / 60_000) * 60_000 + 59_999);
}

/** The date on the calendars of a zone, `days` later: "2024-11-28". */
export function zonedDate(at: Date, timeZone: string, days = 0): string {
  const local = new Date(at.getTime() + offsetMs(at.getTime(), timeZone));
  local.setUTCDate(local.getUTCDate() + days);
  return local.toISOString().slice(0, 10);
}

/** Whether a text names a time zone that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function showsThat(at: number, asUtc: number, timeZone: string): boolean {
  return at + offsetMs(at, timeZone) === asUtc;
}

/** By how much the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
function offsetMs(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const { year, month, day, hour, minute, second } = Object.fromEntries(
    parts.map(({ type, value }) => [type, value]),
  );
  const shown = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return shown - Math.floor(at / 1000) * 1000;
}
