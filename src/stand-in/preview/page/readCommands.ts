/** A command of the add-in, as the manifest describes it. */
export interface RibbonCommand {
  id: string;
  label: string;
  description: string;
  /** Address of its 32-pixel icon, relative to the site. */
  icon: string;
  /** What it does: shows the pane, or runs a function of the add-in. */
  action: { kind: 'pane' } | { kind: 'function'; name: string };
}

/** The add-in's ribbon group, and what it puts into the menu of a cell. */
export interface RibbonGroup {
  label: string;
  commands: RibbonCommand[];
  inCellMenu: RibbonCommand[];
}

const within = (node: Element | Document, name: string) => [...node.getElementsByTagNameNS('*', name)];

/**
 * The ribbon group of a manifest. Controls of other kinds than buttons are left out.
 * @throws Error where the manifest has no group
 */
export function readCommands(manifest: string): RibbonGroup {
  const document = new DOMParser().parseFromString(manifest, 'text/xml');
  const resources = new Map(
    within(document, 'Resources')
      .flatMap((node) => [...node.getElementsByTagName('*')])
      .map((node) => [node.getAttribute('id') ?? '', node.getAttribute('DefaultValue') ?? '']),
  );
  // The manifest names the place that it is served from; here the same files lie beside this page.
  const page = within(document, 'SourceLocation')[0]?.getAttribute('DefaultValue') ?? '';
  const place = page.slice(0, page.lastIndexOf('/') + 1);
  const resource = (node: Element | undefined) => resources.get(node?.getAttribute('resid') ?? '') ?? '';
  const [group] = within(document, 'Group');
  if (!group) throw new Error('The manifest has no ribbon group.');
  const commandsOf = (node: Element | undefined) =>
    (node === undefined ? [] : within(node, 'Control'))
      .filter((control) => control.getAttribute('xsi:type') === 'Button')
      .map((control): RibbonCommand => {
        const icon = within(control, 'Image').find((image) => image.getAttribute('size') === '32');
        const [action] = within(control, 'Action');
        const [name] = action ? within(action, 'FunctionName') : [];
        return {
          id: control.getAttribute('id') ?? '',
          label: resource(within(control, 'Label')[0]),
          description: resource(within(control, 'Description')[0]),
          icon: resource(icon).slice(place.length),
          action: name ? { kind: 'function', name: name.textContent.trim() } : { kind: 'pane' },
        };
      });
  const cellMenu = within(document, 'OfficeMenu').find((menu) => menu.id === 'ContextMenuCell');
  return {
    label: resource(within(group, 'Label')[0]),
    commands: commandsOf(group),
    inCellMenu: commandsOf(cellMenu),
  };
}
