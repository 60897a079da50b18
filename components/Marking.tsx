/** The list's marking; it stands at the top and at the foot of every page, on screen and in print. */
export function Marking({ text, foot = false }: { text: string; foot?: boolean }) {
  return <p class={foot ? "marking foot" : "marking"}>{text}</p>;
}
