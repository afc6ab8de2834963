import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A Chromium that could be tried: its program, and what its environment needs. */
export interface Candidate {
  executablePath: string;
  env: Record<string, string>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);

/** In the order to try them. CHROMIUM_PATH overrules what npm brought. */
export async function findChromium(): Promise<Candidate[] | { unavailable: string }> {
  const { CHROMIUM_PATH: own } = process.env;
  if (own && !existsSync(own)) return { unavailable: `CHROMIUM_PATH names ${own}, which is not there` };
  if (own) return [{ executablePath: own, env: fontEnvironment(makeFolder('fonts')) }];
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return {
      unavailable: `npm brings no Chromium for ${process.platform}-${process.arch}; set CHROMIUM_PATH`,
    };
  }
  const folder = await unpack();
  const executablePath = join(folder, 'chromium');
  const fonts = fontEnvironment(folder);
  // A bare Debian has none of Chromium's libraries, and an old one none that these can live with.
  const brought = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  return [
    { executablePath, env: brought },
    { executablePath, env: fonts },
  ];
}

const cache = join(root, 'node_modules', '.cache', 'qianqi');

function makeFolder(name: string): string {
  const folder = join(cache, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Once an installation, in some 4 s; the package itself would unpack into a temporary folder each time. */
async function unpack(): Promise<string> {
  // By its path: the package exports no package.json.
  const manifest = readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, 'unpacking-'));
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  // The variable makes the package bring its libraries as well. A process of its own: it rewrites its environment.
  const env = { ...process.env, TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', NODE_OPTIONS: '' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: root, env });
  try {
    renameSync(aside, folder);
  } catch {
    // Another worker was faster.
    rmSync(aside, { recursive: true, force: true });
  }
  return folder;
}

/** Without this there is no Chinese to see: what npm brings has Latin alone, and a clean machine has nothing. */
function fontEnvironment(folder: string): Record<string, string> {
  const packageFolder = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  const weights = readdirSync(packageFolder).filter(name => /^(400|500|600|700)/.test(name));
  const folders = weights.map(name => `<dir>${join(packageFolder, name)}</dir>`).join('\n');
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders}
<cachedir>${join(folder, 'font-cache')}</cachedir>
<match><edit name="family" mode="append"><string>Noto Sans SC</string></edit></match>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file, FONTCONFIG_PATH: folder };
}
