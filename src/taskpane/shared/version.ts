import packageFile from '../../../package.json';

/** The version of the add-in, as in `package.json` and the manifest. */
export const version: string = packageFile.version;
