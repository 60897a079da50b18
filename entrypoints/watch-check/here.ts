export const WATCH_ALARM = "watched";
