import type { ReactNode } from 'react';
import './nav-bar.css';

interface NavPlace {
  readonly href: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly current: boolean;
  /** A small mark beside the label (rail only): "3". */
  readonly mark?: ReactNode;
}

interface NavBarProps {
  readonly label: string;
  readonly items: readonly NavPlace[];
  /** Above the places, in the rail only. */
  readonly brand?: ReactNode;
  /** Below the places, in the rail only. */
  readonly footer?: ReactNode;
}

export const NavBar = ({ label, items, brand, footer }: NavBarProps) => (
  <nav className="nav-bar" aria-label={label}>
    {brand && <div className="nav-bar-brand">{brand}</div>}
    <ul>
      {items.map(({ href, label, icon, current, mark }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {icon}
            <span className="nav-bar-label">{label}</span>
            {mark && <span className="nav-bar-mark">{mark}</span>}
          </a>
        </li>
      ))}
    </ul>
    {footer && <div className="nav-bar-footer">{footer}</div>}
  </nav>
);
