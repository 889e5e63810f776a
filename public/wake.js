// Asks the browser for its databases before the app has been read, so that the disk is awake when the app asks.
// A page blocked from storage throws; the app says so in words later.
try {
  indexedDB.databases?.().catch(() => {});
} catch {}

// Wears the reading settings before the first paint: another theme must not flash. The app sets them once more,
// from the database, and keeps this copy.
try {
  for (const [name, value] of Object.entries(JSON.parse(localStorage.getItem('reading') ?? '{}')))
    document.documentElement.dataset[name] = String(value);
} catch {}
