import { useLayoutEffect, useRef } from 'react';
import './link-tabs.css';

interface LinkTab {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
  readonly count?: number | undefined;
}

interface LinkTabsProps {
  readonly label: string;
  readonly items: readonly LinkTab[];
}

/** Places beside one another, as links: each has an address, and the back button works. */
export const LinkTabs = ({ label, items }: LinkTabsProps) => {
  const strip = useRef<HTMLUListElement>(null);
  const current = items.findIndex((item) => item.current);
  // Where they do not all fit, the current one stands in the middle; the page itself does not move.
  useLayoutEffect(() => {
    const { current: list } = strip;
    const tab = list?.children[current];
    if (list && tab instanceof HTMLElement)
      list.scrollLeft = tab.offsetLeft - list.offsetLeft - (list.clientWidth - tab.offsetWidth) / 2;
  }, [current]);
  return (
    <nav className="link-tabs" aria-label={label}>
      <ul ref={strip}>
        {items.map(({ href, label: words, current: isCurrent, count }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrent ? 'page' : undefined}>
              {words}
              {count !== undefined && <span className="link-tabs-count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
