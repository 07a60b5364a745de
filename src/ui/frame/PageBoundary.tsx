import { Component, type ReactNode } from 'react'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'

/** A page that breaks leaves the frame standing: the clerk can go elsewhere and come back. */
export class PageBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override readonly state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error }
  }

  override render(): ReactNode {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <ErrorAlert
        title="Halaman ini tidak bisa ditampilkan"
        error={this.state.error}
        onRetry={() => this.setState({ error: null })}
      />
    )
  }
}
