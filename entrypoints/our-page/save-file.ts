/** Milliseconds: long after a browser has begun to write the file. */
const WRITTEN = 60_000;

interface FileToSave {
  name: string;
  text: string;
  /** JSON where nothing else is said. */
  type?: string;
}

/** Hands the person a file; nothing is sent anywhere. */
export function saveFile({ name, text, type = "application/json" }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), WRITTEN);
}
