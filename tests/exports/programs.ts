import { spawnSync } from 'node:child_process';

/** The programs the exports are opened with, and the Debian package of each. */
const packages = {
  'rsvg-convert': 'librsvg2-bin',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdffonts: 'poppler-utils',
  localc: 'libreoffice-calc',
  soffice: 'libreoffice-impress',
  'firefox-esr': 'firefox-esr',
} as const;

/** Programs that open exports where they can be installed; what they would have shown is left out elsewhere, and said. */
const optional = { inkscape: 'inkscape' } as const;

export type Program = keyof typeof packages | keyof typeof optional;

/** Installs what is missing where that can be done; throws, naming the packages, where one that is needed cannot. */
export function installPrograms(): void {
  const wanted = missing({ ...packages, ...optional });
  if (wanted.length === 0) return;
  console.log(`The exports are opened with ${wanted.join(', ')}: installing.`);
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { env, stdio: 'inherit' });
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', ...wanted], {
      env,
      stdio: 'inherit',
    });
  }
  for (const name of missing(optional)) {
    console.warn(`${name} could not be installed: nothing is opened with it.`);
  }
  const still = missing(packages);
  if (still.length > 0) {
    throw new Error(`To open the exports, install ${still.join(', ')} (apt-get install, as root).`);
  }
}

function missing(wanted: Readonly<Record<string, string>>): readonly string[] {
  const lacking = Object.entries(wanted).filter(([program]) => !isThere(program));
  return [...new Set(lacking.map(([, name]) => name))];
}

/** Whether a program is on the machine. */
export function isThere(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

/** Where a program lies. Throws where it is not there. */
export function pathOf(program: Program): string {
  const path = spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim();
  if (path === '') throw new Error(`There is no ${program}.`);
  return path;
}

/** Runs a program to its end and hands back what it said. Throws with its words where it failed. */
export function run(
  program: Program,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}
