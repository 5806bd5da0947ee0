import type { TargetGroup } from './targetChoices';

/** The options of a list to choose an area or an action from. */
export const TargetOptions = ({ groups }: { readonly groups: readonly TargetGroup[] }) =>
  groups.map(({ area, value, actions }) => (
    <optgroup key={value} label={area}>
      <option value={value}>{`All of ${area}`}</option>
      {actions.map((one) => (
        <option key={one.value} value={one.value}>
          {one.words}
        </option>
      ))}
    </optgroup>
  ));
