interface LaunchQueue {
  setConsumer(consumer: (launched: { readonly files: readonly FileSystemFileHandle[] }) => void): void;
}

/** On a desktop the app can be opened with a file: by a double click on a `.sendnotes`. Chromium only. */
export const onOpenedFile = (take: (file: File) => void): void => {
  const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files: [handle] }) => void handle?.getFile().then(take, () => {}));
};
