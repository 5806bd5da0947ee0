import { Body1 } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

/** Says what to do where a page of the pane cannot be fetched or shown; the other pages go on working. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? (
      <Body1 block as="p" role="alert">
        This page could not be opened. Check your connection, then close the pane and open it again. Your
        workbook is as it was.
      </Body1>
    ) : (
      this.props.children
    );
  }
}
