// The blank app that ours is compared with: the same base libraries, a list, and nothing of its own.
import { Dexie, liveQuery, type Table } from 'dexie';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Workbox } from 'workbox-window';
import { Link, Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { createAppPolicy } from '../../../src/base/trusted-types.ts';

interface Row {
  id: number;
  at: number;
  text: string;
}

const database = new Dexie('floor', { chromeTransactionDurability: 'strict' }) as Dexie & {
  rows: Table<Row, number>;
};
database.version(1).stores({ rows: 'id, at' });

const fill = async () => {
  if ((await database.rows.count()) > 0) return;
  const text = 'Seen in the Year 4 classroom, with the plan open on the desk. '.repeat(32);
  await database.rows.bulkAdd(Array.from({ length: 1_000 }, (_, id) => ({ id, at: id * 60_000, text })));
};

const useRows = () => {
  const [rows, setRows] = useState<readonly Row[]>([]);
  useEffect(() => {
    const watched = liveQuery(() => database.rows.orderBy('at').reverse().limit(30).toArray()).subscribe(
      setRows,
    );
    return () => watched.unsubscribe();
  }, []);
  return rows;
};

const Rows = () => (
  <ul>
    {useRows().map(({ id, text }) => (
      <li key={id} data-row>
        {text.slice(0, 80)}
      </li>
    ))}
  </ul>
);

const App = () => (
  <Router hook={useHashLocation}>
    <header>
      <h1>Notes</h1>
    </header>
    <main>
      <Route path="/" component={Rows} />
      <Route path="/about">A blank app.</Route>
    </main>
    <nav>
      <Link href="/">Notes</Link> <Link href="/about">About</Link>
    </nav>
  </Router>
);

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
void fill();
void new Workbox(createAppPolicy().scriptUrl('sw.js')).register();
