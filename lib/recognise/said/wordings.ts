import type { Pattern } from "../../list/pattern.ts";

/**
 * What a language says of a name: points above zero for the one who asks, below for somebody else. `before` fits the
 * text that ends right before the name, `after` the text that begins right behind it, `labels` a whole label of a box.
 * Kinds are those of the evidence known already, so that one language's wording counts as another's does.
 */
export interface Wordings {
  before: [kind: string, points: number, Pattern][];
  after: [kind: string, points: number, Pattern][];
  labels: [points: number, Pattern][];
}
