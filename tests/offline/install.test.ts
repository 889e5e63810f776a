import { expect, it } from 'vitest';
import { wayOf } from '../../src/offline/install.ts';

const browsers = {
  iPhone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
  macSafari:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
  macChrome:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  macFirefox: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0',
  android:
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  webKitGtk:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
};

const way = (userAgent: string, own: { maxTouchPoints?: number; standalone?: boolean } = {}, icon = false) =>
  wayOf({ userAgent, maxTouchPoints: 0, ...own }, icon);

it.each([
  ['an iPhone', way(browsers.iPhone, { maxTouchPoints: 5, standalone: false }), 'share-menu'],
  ['an iPad, which calls itself a Mac', way(browsers.macSafari, { maxTouchPoints: 5 }), 'share-menu'],
  ['Safari on a Mac', way(browsers.macSafari), 'dock-menu'],
  ['Chrome on a Mac', way(browsers.macChrome), 'none'],
  ['Firefox on a Mac', way(browsers.macFirefox), 'none'],
  ['Android, until the browser asks', way(browsers.android, { maxTouchPoints: 5 }), 'none'],
  ['WebKit elsewhere', way(browsers.webKitGtk), 'none'],
  ['an iPhone’s home screen', way(browsers.iPhone, { maxTouchPoints: 5, standalone: true }), 'installed'],
  ['an icon anywhere', way(browsers.android, {}, true), 'installed'],
])('%s is known for what it is', (_, found, expected) => {
  expect(found).toBe(expected);
});
