// Only the subsets a text needs are fetched (unicode-range); all are precached for offline.
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './tokens.css';
import './base.css';
import './layout/layout.css';
