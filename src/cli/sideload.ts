import { FileProblem } from './fileProblem';

/** Office's own tools, fetched when they are needed and pinned, so that they are no dependency. */
const certificates = 'office-addin-dev-certs@3.0.0';
const launcher = 'office-addin-dev-settings@4.0.0';

/** The address in the manifest of a build that names none: this computer. */
const thisComputer = 'https://localhost:3000';

const elsewhere =
  'Excel on the web does not need this: open a workbook there, choose Home > Add-ins > More Add-ins > My Add-ins > ' +
  'Upload My Add-in, and give it dist/manifest.xml of a build for your own address.';

/** What opening the add-in in Excel needs of the computer. */
export interface Desk {
  /** `process.platform` */
  readonly platform: string;
  /** The text of the manifest that was built. */
  readonly manifest: string;
  /** Where that manifest is. */
  readonly manifestPath: string;
  /** Runs a command of a package, which is fetched for that. @returns its exit status */
  readonly runTool: (tool: string, args: readonly string[]) => Promise<number>;
  /** Serves the build with the certificate that Office's tool has made. @returns the address it is on */
  readonly serve: () => Promise<string>;
  readonly print: (text: string) => void;
}

/**
 * Opens the built add-in in Excel on this computer. A build for this computer is served from here, with a
 * certificate that Excel trusts; one for another address is loaded from there.
 * @throws FileProblem that says what to do instead
 */
export async function sideload(desk: Desk): Promise<void> {
  const { platform, manifest, manifestPath, runTool, serve, print } = desk;
  if (platform !== 'win32' && platform !== 'darwin') {
    throw new FileProblem(`Excel can be opened from here on Windows and on a Mac only. ${elsewhere}`);
  }
  if (manifest.includes(`"${thisComputer}/`)) {
    if ((await runTool(certificates, ['install'])) !== 0) {
      throw new FileProblem(
        'No certificate was made that Excel would trust, so it would not load the add-in from this computer. ' +
          `Run this again and agree to it, or ask your IT team. ${elsewhere}`,
      );
    }
    const address = await serve();
    if (address !== thisComputer) {
      throw new FileProblem(
        'Port 3000 of this computer is taken. Stop what uses it (npm start does), then try again.',
      );
    }
    print(`The add-in is served on ${address} while this runs. Press Ctrl and C here to stop.`);
  }
  if ((await runTool(launcher, ['sideload', manifestPath, 'desktop', '--app', 'excel'])) !== 0) {
    throw new FileProblem(`Excel could not be opened with the add-in. ${elsewhere}`);
  }
  print(
    'Excel has been opened. Its Home tab has the BRAG Board group. To take it out again: ' +
      `npx ${launcher} unregister ${manifestPath}`,
  );
}
