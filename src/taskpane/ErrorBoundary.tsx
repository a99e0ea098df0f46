import { Component, type ReactNode } from 'react';
import type { PaneLabels } from '../i18n/labels';

interface Properties {
  readonly labels: PaneLabels['crash'];
  readonly reload: () => void;
  readonly children: ReactNode;
}

/**
 * What is left when a screen throws: what happened, and the way back. Plain elements, because the
 * fault may lie in anything above them.
 */
export class ErrorBoundary extends Component<Properties, { readonly detail: string | undefined }> {
  override state: { readonly detail: string | undefined } = { detail: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { labels, reload, children } = this.props;
    if (this.state.detail === undefined) return children;
    return (
      <div role="alert" style={{ padding: '16px', fontFamily: 'Segoe UI, system-ui, sans-serif' }}>
        <h1 style={{ fontSize: '16px' }}>{labels.title}</h1>
        <p>{labels.text(this.state.detail)}</p>
        <button type="button" onClick={reload}>
          {labels.reload}
        </button>
      </div>
    );
  }
}
