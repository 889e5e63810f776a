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
export const LinkTabs = ({ label, items }: LinkTabsProps) => (
  <nav className="link-tabs" aria-label={label}>
    <ul>
      {items.map(({ href, label, current, count }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {label}
            {count !== undefined && <span className="link-tabs-count"> {count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
