/** A file with its path within what was picked. */
export interface Picked {
  path: string;
  file: File;
}

/** The files of an input; those of a chosen folder know their path in it. */
export function fromInput(files: FileList | null): Picked[] {
  return Array.from(files ?? [], (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A folder's entries. The browser hands them out in parts, until a part is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}

async function filesOf(entry: FileSystemEntry): Promise<Picked[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const picked: Picked[] = [];
  for (const inner of await entriesOf(entry)) picked.push(...(await filesOf(inner)));
  return picked;
}

/** What was dropped, folders opened. The entries must be taken at once: the browser empties the list after the event. */
export async function fromDrop(data: DataTransfer): Promise<Picked[]> {
  const entries = Array.from(data.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return fromInput(data.files);
  const picked: Picked[] = [];
  for (const entry of entries) picked.push(...(await filesOf(entry)));
  return picked;
}

/** Hidden files, and those that office programs leave beside a document that is open. */
const isHidden = ({ file }: Picked): boolean => /^(\.|~\$)/.test(file.name);

/** What the import is called: the folder or the .zip, else the first file that a person sees, and how many there are. */
export function nameOf(picked: readonly Picked[]): string {
  const first = picked.find((one) => !isHidden(one)) ?? picked[0];
  if (first === undefined) return '';
  const root = first.path.split('/')[0] ?? '';
  if (picked.length === 1) return first.file.name;
  const together = first.path.includes('/') && picked.every(({ path }) => path.startsWith(`${root}/`));
  return together ? root : `${first.file.name}等 ${picked.length} 份`;
}
