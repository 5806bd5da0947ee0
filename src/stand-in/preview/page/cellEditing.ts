/** Whether a person is typing in a cell, which makes Excel's add-ins wait. */
export class CellEditing {
  private waiting: (() => void)[] = [];
  private isActive = false;

  get active(): boolean {
    return this.isActive;
  }

  set(active: boolean): void {
    this.isActive = active;
    if (active) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** Resolves as soon as nobody is typing. */
  ends(): Promise<void> {
    return this.isActive ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}
