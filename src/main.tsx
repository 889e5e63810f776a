import { askFirst } from './here/first-questions.ts';
import { notebook } from './main/notebook.ts';

// The disk is opened and asked first, in a task of its own, and works while the browser reads the screens.
askFirst(notebook, location.hash.slice(1));

const didNotLoad =
  'The app did not load whole. What you wrote is on this device. Reload this page; if that does not help, open it once with a connection.';

const root = document.getElementById('root');
if (root)
  import('./main/screens.tsx')
    .then(({ showScreens }) => showScreens(root))
    .catch(() => {
      const line = root.querySelector('main p');
      if (line) line.textContent = didNotLoad;
    });
