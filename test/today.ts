/** The day on which every page of a test is opened; set before its scripts run, which mix up their timers otherwise. */
export const today = new Date("2026-11-22T12:00:00");
