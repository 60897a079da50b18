import { Component, type ComponentChildren } from "preact";
import { Notes } from "./Notes.tsx";

interface ErrorBoundaryProps {
  strong: string;
  text: string;
  children: ComponentChildren;
}

/** A part that cannot be drawn becomes a sentence; the rest of the page goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown) {
    // The name alone: a message could hold words of a page.
    console.error("Sightline:", error instanceof Error ? error.name : "failure");
    this.setState({ failed: true });
  }

  override render({ strong, text, children }: ErrorBoundaryProps) {
    if (!this.state.failed) return children;
    return (
      <div class="pad">
        <Notes notes={[{ tone: "bad", strong, text }]} />
      </div>
    );
  }
}
