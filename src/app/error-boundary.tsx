import { Component, type ReactNode } from 'react';
import { routes } from '../routes.ts';
import { Button } from '../ui/actions/button.tsx';
import { Page } from '../ui/layout/page.tsx';
import { PageHeader } from '../ui/layout/page-header.tsx';

interface Props {
  /** The address: another page gets another chance. */
  readonly path: string;
  readonly children: ReactNode;
}

/** One of the two places that catch: a screen that broke must not take the notebook with it. */
export class ErrorBoundary extends Component<Props, { failed: string | null }> {
  override state: { failed: string | null } = { failed: null };

  static getDerivedStateFromError(error: unknown) {
    return { failed: error instanceof Error ? error.name : 'Error' };
  }

  override componentDidUpdate(before: Props) {
    if (before.path !== this.props.path && this.state.failed) this.setState({ failed: null });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Page>
        <PageHeader title="This page did not open" />
        <p>What you wrote is on this device. A part of the app did not load, or there is a fault in it.</p>
        <div className="cluster">
          <Button kind="primary" onClick={() => location.reload()}>
            Try again
          </Button>
          <a href={`#${routes.today}`}>Go to Today</a>
        </div>
      </Page>
    );
  }
}
