/** A box that a plot fills. */
export interface PlotBox {
  left: number;
  top: number;
  width: number;
  height: number;
}
