/** Time that runs faster than the clock, alike here and in a browser, with nothing to be told between them. */
export interface FastClock {
  /** Milliseconds since 1970, as the sped-up world has them. */
  now(): number;
  /** Lines that run first in each part of the extension: its Date and its alarms go by this clock. */
  prelude: string;
}

/** From `began` (real time) on, a second here is `speed` seconds there. Both begin at the same moment. */
export function fastClock(began: number, speed: number): FastClock {
  return {
    now: () => began + (Date.now() - began) * speed,
    prelude: `{
  const RealDate = Date;
  const real = RealDate.now.bind(RealDate);
  const fast = (at) => Math.round(${began} + (at - ${began}) * ${speed});
  const slow = (at) => ${began} + (at - ${began}) / ${speed};
  class FastDate extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(fast(real()));
      else super(...parts);
    }
    static now() { return fast(real()); }
  }
  globalThis.Date = FastDate;
  const alarms = globalThis.chrome?.alarms;
  if (alarms) {
    const create = alarms.create.bind(alarms);
    alarms.create = (name, { when, periodInMinutes }) =>
      create(name, { when: slow(when), periodInMinutes: Math.max(periodInMinutes / ${speed}, 0.02) });
    const get = alarms.get.bind(alarms);
    alarms.get = async (name) => {
      const alarm = await get(name);
      return alarm && { ...alarm, scheduledTime: fast(alarm.scheduledTime) };
    };
  }
}`,
  };
}
