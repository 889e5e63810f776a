// A W3C WebDriver client for WebKitGTK, as small as our checks need. No package drives it on Node 20.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const binary = fileURLToPath(new URL('browser.py', import.meta.url));
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Calls until there is an answer that counts; WebDriver itself does not wait. */
export const until = async (what, look, seconds = 15) => {
  let trouble = '';
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(100)) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      trouble = `: ${error.message}`;
    }
  }
  throw new Error(`Waited ${seconds} s for ${what}${trouble}`);
};

/** The driver with a screen of its own. */
export const startDriver = async (port) => {
  const child = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
  });
  const base = `http://127.0.0.1:${port}`;
  await until('WebKitWebDriver', () => fetch(`${base}/status`).then((answer) => answer.ok));
  return { base, stop: () => process.kill(-child.pid, 'SIGTERM') };
};

export const openBrowser = async ({ base }, profile) => {
  const call = async (method, path, body) => {
    const answer = await fetch(`${base}${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: [profile] } } },
  });
  const session = `/session/${sessionId}`;
  const onElement = (xpath, action, body) =>
    until(xpath, async () => {
      const element = await call('POST', `${session}/element`, { using: 'xpath', value: xpath });
      await call('POST', `${session}/element/${element[elementKey]}/${action}`, body);
      return true;
    });
  const run = (body, ...args) => call('POST', `${session}/execute/sync`, { script: body, args });
  return {
    run,
    go: (url) => call('POST', `${session}/url`, { url }),
    reload: () => call('POST', `${session}/refresh`, {}),
    click: (xpath) => onElement(xpath, 'click', {}),
    type: (xpath, text) => onElement(xpath, 'value', { text }),
    shows: (text) =>
      until(`"${text}" on the screen`, () =>
        run('return document.body.innerText.includes(arguments[0])', text),
      ),
    close: () => call('DELETE', session),
  };
};
