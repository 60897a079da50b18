import type { DraftStore } from "../../lib/store/drafts.ts";
import { publicHalf, readPublicKey } from "../../lib/trust/key-file.ts";
import { keyIdOf, type PublicKey, type Signer, signerOf } from "../../lib/trust/sign.ts";

const KEPT = "signing key";

/** This browser's own key. The private half is an object that neither we nor anybody can take out. */
export async function ownSigner(store: DraftStore): Promise<Signer | null> {
  const kept = (await store.kept(KEPT)) as { privateKey?: unknown; key?: unknown } | null;
  const key = readPublicKey(kept?.key);
  return kept?.privateKey instanceof CryptoKey && key !== null ? signerOf(kept.privateKey, key) : null;
}

/** A new key for whoever signs here; the public half is for the feed's keeper to seat. An older one stays as it is. */
export async function makeSigner(store: DraftStore): Promise<Signer> {
  const known = await ownSigner(store);
  if (known !== null) return known;
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"]);
  const key = await publicHalf(pair.publicKey);
  await store.keep(KEPT, { privateKey: pair.privateKey, key });
  return signerOf(pair.privateKey, key);
}

/** What the feed's keeper needs: as `feed init --key` prints it. */
export async function publicFile(key: PublicKey): Promise<string> {
  return `${JSON.stringify({ keyid: await keyIdOf(key), key }, null, 2)}\n`;
}
