/** Why a step of an update did not succeed. Nothing that was trusted before is lost by any of them. */
export type FailureKind =
  /** No answer, a broken one, or a status that says "later". */
  | "unreachable"
  /** The repository says that the file is not there. */
  | "missing"
  /** The answer was longer than its limit. */
  | "too-large"
  /** The bytes are not metadata: a sign-in page, cut JSON, a wrong type. */
  | "malformed"
  /** Fewer good signatures than the threshold. */
  | "unsigned"
  /** A version lower than one already seen, or a role that vanished. */
  | "rollback"
  /** A version, length or hash other than the signed one. */
  | "mismatch"
  /** Past its signed date: the repository is frozen, or this clock is wrong. */
  | "expired"
  /** No trusted metadata to start from. */
  | "no-root"
  /** No role that may say so lists the target. */
  | "not-found";

export interface Failure {
  kind: FailureKind;
  /** The role or target concerned: `timestamp`, `dol`, `dol/manifest`. */
  role: string;
  /** For a log and for tests; the person gets a sentence made from `kind`. */
  detail: string;
}

export type Step<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** `wanted`: what was signed or seen before, where something else was found. */
export const failed = (
  kind: FailureKind,
  role: string,
  found: string | number = "",
  wanted?: string | number,
): { ok: false; failure: Failure } => ({
  ok: false,
  failure: { kind, role, detail: wanted === undefined ? `${found}` : `${found}; expected ${wanted}` },
});
