// Times, money and names as people read them.

const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });
const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });
const WITH_SECONDS = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit", minute: "2-digit", second: "2-digit", timeZone: "UTC",
});
const ZERO_DECIMAL = new Set("bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf".split(" "));

export const clock = (seconds) => CLOCK.format(seconds * 1000);
export const clockWithSeconds = (seconds) => WITH_SECONDS.format(seconds * 1000);
export const day = (seconds) => DAY.format(seconds * 1000);
export const moment = (seconds) => `${day(seconds)}, ${clock(seconds)}`;

export function money(minor, currency) {
  const digits = ZERO_DECIMAL.has(currency) ? 0 : 2;
  return new Intl.NumberFormat("en-US", { style: "currency", currency: currency.toUpperCase() })
    .format(minor / 10 ** digits);
}

/** "in 6 days", seen from `now`. */
export function until(at, now) {
  const seconds = at - now;
  if (seconds <= 0) return "now";
  for (const [size, name] of [[86400, "day"], [3600, "hour"], [60, "minute"]]) {
    const count = Math.round(seconds / size);
    if (count >= 1) return `in ${count} ${name}${count === 1 ? "" : "s"}`;
  }
  return "in a moment";
}

/** A colour of its own for each account, always the same. */
export const hue = (id) => [152, 28, 262, 205, 340, 90][Math.abs(id) % 6];
export const initial = (name) => (name || "?").trim().charAt(0).toUpperCase();
