/** A file that cannot be read or written. The message is one line that says what to do. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}

const noPermission = 'you have no permission. Ask its owner, or copy it to a folder of yours.';
const diskFull = 'the disk is full. Make room, then try again.';
const noDevice = 'it is no file. Give the name of a workbook.';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the name.',
  EACCES: noPermission,
  EPERM: noPermission,
  EISDIR: 'it is a folder. Give the name of a workbook in it.',
  ENOTDIR: 'a part of its path is not a folder. Check the name.',
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  EFBIG: 'files here may not be so large. Write somewhere else.',
  EROFS: 'the disk can only be read. Write somewhere else.',
  EBUSY: 'another program has it open. Close it there, then try again.',
  ETXTBSY: 'another program has it open. Close it there, then try again.',
  ENAMETOOLONG: 'its name is too long. Give a shorter one.',
  ELOOP: 'its links lead round in a circle. Check the name.',
  ENXIO: noDevice,
  ENODEV: noDevice,
  EMFILE: 'too many files are open. Close some programs, then try again.',
  EIO: 'the disk does not answer as it should. Copy it to another one, then try again.',
};

/** What the system said about a file, in plain words. */
export function fileProblem(verb: 'read' | 'write', path: string, error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  const code = codeOf(error);
  return new FileProblem(
    `Cannot ${verb} ${path}: ${reasons[code] ?? `the system says ${code === '' ? 'no' : code}.`}`,
    { cause: error },
  );
}

/** The system's code of an error, such as `ENOENT`; empty where it has none. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
