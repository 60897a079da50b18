import type { Edition } from "../lib/list/schema.ts";
import { listOf } from "../test/feed/lists.ts";
import { DAY, newSigner, TestFeed } from "../test/feed/world.ts";

const PUBLISHER = "dol";
const WEEK = 7 * DAY;
const MONTH = 30 * DAY;

/** A publisher over the years: seals each day, changes the list each week, changes keys, and is away twice. */
export class Publisher {
  readonly feed: TestFeed;
  readonly began: number;
  editions = 0;
  rotations = 0;
  private next = { seal: 0, edition: 0, targets: 0, root: 0, keys: 0 };

  static async create(now: number): Promise<Publisher> {
    const publisher = new Publisher(await TestFeed.create([PUBLISHER], now), now);
    await publisher.work(now);
    return publisher;
  }

  private constructor(feed: TestFeed, began: number) {
    this.feed = feed;
    this.began = began;
    this.next = {
      seal: began,
      edition: began,
      targets: began + 100 * DAY,
      root: began + 250 * DAY,
      keys: began + 3 * MONTH,
    };
  }

  get serial(): number {
    return this.feed.parts.get(PUBLISHER)?.manifest.serial ?? 0;
  }

  /** In its sixth and its eighteenth month nobody is there for twenty days: what was signed for a week passes its date. */
  isAway(now: number): boolean {
    const month = (now - this.began) / MONTH;
    return [5, 17].some((away) => month >= away && month < away + 20 / 30);
  }

  /** Whatever is due by now. */
  async work(now: number): Promise<void> {
    const { feed, next } = this;
    if (this.isAway(now)) return;
    feed.now = now;
    if (now >= next.root) {
      await feed.publishRoot();
      next.root = now + 250 * DAY;
    }
    if (now >= next.keys) await this.changeKeys(now);
    if (now >= next.targets) {
      await feed.publishTargets();
      next.targets = now + 100 * DAY;
    }
    if (now >= next.edition) {
      this.editions++;
      await feed.publish(listAt(this.editions, now));
      [next.edition, next.seal] = [now + WEEK, now + DAY];
    } else if (now >= next.seal) {
      await feed.seal();
      next.seal = now + DAY;
    }
  }

  /** In turn: the online keys, a publisher's, the root's own. */
  private async changeKeys(now: number): Promise<void> {
    const { feed, rotations } = this;
    const turn = rotations % 3;
    const before = [...feed.signers.root];
    if (turn === 0) [feed.signers.snapshot, feed.signers.timestamp] = [[await newSigner()], [await newSigner()]];
    else if (turn === 1) {
      const lane = feed.lanes.get(PUBLISHER);
      if (lane) lane.signers = [await newSigner(), await newSigner()];
      await feed.publishTargets();
      this.next.edition = now;
    } else feed.signers.root = [await newSigner()];
    await feed.publishRoot(turn === 2 ? before : []);
    await feed.seal();
    this.rotations++;
    this.next.keys = now + 3 * MONTH;
  }
}

const PROJECTS = 400;
/** How many projects leave and come from one edition to the next. */
const CHANGED = 4;

/** The highest number of a project in an edition. */
export const newestIn = (edition: number): number => edition * CHANGED + PROJECTS - 1;

/** In turn, one project after the other. */
export const PLACES = ["VN", "GH", "TH", "KE", "PE", "UA", "BD", "NG"];

/** A list of the same size all along: a few projects leave and come each week, some end, now and then many change. */
function listAt(week: number, now: number): Edition {
  const first = week * CHANGED;
  const many = week % 9 === 0 ? ` in week ${week}` : "";
  const projects = Array.from({ length: PROJECTS }, (_none, at) => {
    const number = first + at;
    return { id: `p${number}`, country: PLACES[number % PLACES.length] ?? "VN", title: `Shelter ${number}${many}` };
  });
  const list = listOf({ projects });
  const day = (after: number) => new Date(now + after * DAY).toISOString().slice(0, 10);
  return {
    ...list,
    asOf: day(0),
    projects: list.projects.map((project, at) => {
      // An end belongs to its project, whichever edition says it.
      const end = new Date(Date.UTC(2027, 0, 1) + ((first + at) % 900) * DAY).toISOString().slice(0, 10);
      return { ...project, start: "2020-01-01", end };
    }),
  };
}
