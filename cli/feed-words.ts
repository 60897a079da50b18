/** The command line does not make sense; the message says why. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}

export function needed(value: string | undefined, option: string): string {
  if (value === undefined || value === "") throw new WrongUse(`--${option} is needed.`);
  return value;
}

/** What a command found out, for a program to read. */
export const answer = (value: object): void => console.log(JSON.stringify(value));

/** A message for a person; the command ends with 1. */
export function refuse(...sentences: string[]): 1 {
  for (const sentence of sentences) console.error(sentence);
  return 1;
}
