import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import { Mark } from "./Mark.tsx";
import { Marking } from "./Marking.tsx";

export interface DeskStep {
  id: string;
  name: string;
  state: "done" | "here" | "ahead";
  /** Nothing to see there yet. */
  shut: boolean;
}

interface DeskFrameProps {
  marking: string;
  name: string;
  owner: string;
  promise: string;
  heading: string;
  lead: string;
  stepsLabel: string;
  steps: DeskStep[];
  onStep: (id: string) => void;
  children: ComponentChildren;
}

/** Marking, name, heading and the way from a file to a published edition. */
export function DeskFrame(props: DeskFrameProps) {
  return (
    <div class="page work">
      <header>
        <Marking text={props.marking} />
        <div class="bar dk">
          <Mark size={20} />
          <b class="wm">{props.name}</b>
          <span class="quiet owner">{props.owner}</span>
          <span class="sp" />
          <span class="quiet t-small row promise">
            <Icon name="offline" />
            {props.promise}
          </span>
        </div>
        <div class="dh">
          <div>
            <h1 class="t-title" tabIndex={-1}>
              {props.heading}
            </h1>
            <p class="soft">{props.lead}</p>
          </div>
          {props.steps.length === 0 ? null : (
            <nav aria-label={props.stepsLabel}>
              <ol class="steps">
                {props.steps.map((step, place) => (
                  <li key={step.id} class={step.state}>
                    <button
                      type="button"
                      disabled={step.shut}
                      aria-current={step.state === "here" ? "step" : undefined}
                      onClick={() => props.onStep(step.id)}
                    >
                      <span class="dot">{step.state === "done" ? <Icon name="done" small /> : place + 1}</span>
                      {step.name}
                    </button>
                  </li>
                ))}
              </ol>
            </nav>
          )}
        </div>
      </header>
      {props.children}
      <footer>
        <Marking text={props.marking} foot />
      </footer>
    </div>
  );
}
