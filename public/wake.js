// Asks the browser for its databases before the app has been read, so that the disk is awake when the app asks.
// A page blocked from storage throws; the app says so in words later.
try {
  indexedDB.databases?.().catch(() => {});
} catch {}
