import type { ReactNode, Ref } from 'react';
import { classNames } from '../class-names.ts';
import { IconBack } from '../pictures/icons.tsx';
import './page-header.css';

interface PageHeaderProps {
  readonly title: ReactNode;
  /** A small line above: where this page belongs. */
  readonly eyebrow?: ReactNode;
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  /** One or two sentences below. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** A quiet line at the right, such as whether all is saved. */
  readonly status?: ReactNode;
  readonly sticky?: boolean | undefined;
  readonly titleId?: string | undefined;
  readonly titleRef?: Ref<HTMLHeadingElement> | undefined;
}

/** The heading can take focus, so that a change of page is read out and the keyboard starts there. */
export const PageHeader = (props: PageHeaderProps) => {
  const { title, eyebrow, back, lead, actions, status, sticky, titleId = 'page-title', titleRef } = props;
  return (
    <header className={classNames('page-header', sticky && 'page-header-sticky')}>
      {(back || eyebrow || status) && (
        <div className="page-header-top">
          {back && (
            <a className="page-header-back" href={back.href}>
              <IconBack />
              <span>{back.label}</span>
            </a>
          )}
          {eyebrow && <div className="page-header-eyebrow">{eyebrow}</div>}
          {status && <div className="page-header-status">{status}</div>}
        </div>
      )}
      <div className="page-header-main">
        <h1 id={titleId} ref={titleRef} tabIndex={-1}>
          {title}
        </h1>
        {actions && <div className="cluster page-header-actions">{actions}</div>}
      </div>
      {lead && <div className="page-header-lead">{lead}</div>}
    </header>
  );
};
