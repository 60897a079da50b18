import {
  hintsEnabled,
  keepsLookedUp,
  language,
  lookedUp,
  marks,
  savedSearches,
  showPast,
  sitesOff,
  snoozes,
  theme,
  watchlist,
  wrongMatches,
} from "./settings.ts";

/** The settings of settings.ts by their names: a test holds that none is missing. */
export const everySetting = {
  hintsEnabled,
  sitesOff,
  snoozes,
  theme,
  language,
  showPast,
  marks,
  wrongMatches,
  savedSearches,
  keepsLookedUp,
  lookedUp,
  watchlist,
};
