/** A few counts, large, each with its word. */
export function DeskSums({ sums }: { sums: { count: string; text: string }[] }) {
  return (
    <dl class="sum">
      {sums.map(({ count, text }) => (
        <div key={text}>
          <dt>{text}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface DeskTask {
  title: string;
  text: string;
  state: "done" | "here" | "ahead";
}

/** What is left to do, in order. */
export function DeskTasks({ tasks }: { tasks: DeskTask[] }) {
  return (
    <ol class="sg">
      {tasks.map(({ title, text, state }, place) => (
        <li key={title} class={state}>
          <span class="dot">{state === "done" ? "✓" : place + 1}</span>
          <div>
            <b class="t-strong">{title}</b>
            <p class="t-small soft">{text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
