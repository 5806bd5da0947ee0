/** How a council counts its quarters and terms. Month and day are those of the last day. */
export interface DateSettings {
  readonly quarters: 'financial' | 'calendar';
  readonly termEnds: Readonly<Record<'autumn' | 'spring' | 'summer', readonly [month: number, day: number]>>;
}

export const defaultDateSettings: DateSettings = {
  quarters: 'financial',
  termEnds: { autumn: [12, 31], spring: [4, 30], summer: [7, 31] },
};
