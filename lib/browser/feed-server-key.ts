/** Under what the list server is stored that the person named. The worker has no need of its form. */
export const FEED_SERVER = "feedServer";
