/** The Ed25519 key that checkpoints are signed with: given, or made at the first start and kept beside the data. */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SigningKey {
  /** 32 bytes. */
  readonly publicKey: Buffer;
  sign(text: Buffer): Buffer;
}

const PRIVATE_FILE = 'audit-key.pem';
const PUBLIC_FILE = 'audit-key.public.pem';

/** The key given as base64 of its PKCS #8 form; throws when it is none. */
export function givenKey(base64: string): SigningKey {
  try {
    const key = createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'pkcs8' });
    if (key.asymmetricKeyType === 'ed25519') return keyOf(key);
  } catch {
    // Said below, without the value.
  }
  throw new Error(
    'AUDIT_KEY should be the base64 of an Ed25519 key: openssl genpkey -algorithm ed25519 -outform DER | base64 -w0',
  );
}

/** The key in the folder, made if there is none; throws what the file system says when it cannot be kept. */
export function keptKey(folder: string): SigningKey {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, PRIVATE_FILE);
  const made = generateKeyPairSync('ed25519');
  try {
    // Two servers that start at once make one key: the second finds the first one's.
    writeFileSync(file, made.privateKey.export({ format: 'pem', type: 'pkcs8' }), {
      mode: 0o600,
      flag: 'wx',
    });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  }
  const key = createPrivateKey(readFileSync(file));
  const publicPem = createPublicKey(key).export({ format: 'pem', type: 'spki' });
  writeFileSync(join(folder, PUBLIC_FILE), publicPem, { mode: 0o644 });
  return keyOf(key);
}

/** Whether a key is kept there already. */
export function hasKey(folder: string): boolean {
  return existsSync(join(folder, PRIVATE_FILE));
}

function keyOf(key: KeyObject): SigningKey {
  return { publicKey: rawOf(createPublicKey(key)), sign: text => sign(null, text, key) };
}

const RAW_BYTES = 32;
/** What stands before the 32 bytes of an Ed25519 key in its SPKI form. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

function rawOf(publicKey: KeyObject): Buffer {
  return publicKey.export({ format: 'der', type: 'spki' }).subarray(-RAW_BYTES);
}

/** False also for what is no key at all. */
export function isSigned(text: Buffer, signature: Buffer, publicKey: Buffer): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.concat([SPKI_PREFIX, publicKey]),
      format: 'der',
      type: 'spki',
    });
    return verify(null, text, key, signature);
  } catch {
    return false;
  }
}
