import { Component, type ReactNode } from 'react';
import { routes } from '../routes.ts';
import { Button } from '../ui/actions/button.tsx';
import { Page } from '../ui/layout/page.tsx';
import { PageHeader } from '../ui/layout/page-header.tsx';

interface Props {
  /** Another one, and what is inside gets another chance: the address, the acronym. */
  readonly of: string;
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** The only part that catches: a screen that broke must not take the notebook with it. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: Props) {
    if (before.of !== this.props.of && this.state.failed) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}

export const BrokenPage = () => (
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
