import {
  plainAxis,
  plainLabels,
  type Chart,
  type ChartAxis,
  type ChartFont,
  type ChartLabels,
  type ChartSeries,
} from '../model/chart';
import { chartTypes, labelPositions, legendPositions, lineDashes } from '../model/chartTypes';
import { attribute, child, children, descendant, flag, numeric, type XmlNode } from './xmlTree';

type ChartContent = Omit<Chart, 'key' | 'name' | 'from' | 'to' | 'source'>;

const value = (node: XmlNode | undefined, name: string) => attribute(child(node, name), 'val');
const isOn = (node: XmlNode | undefined, name: string, fallback = false) => {
  const found = child(node, name);
  return found ? flag(found, 'val', true) : fallback;
};
const number = (node: XmlNode | undefined, name: string) => numeric(child(node, name), 'val');

function nameOf(table: Readonly<Record<string, string>>, word: string | undefined): string | undefined {
  return Object.entries(table).find(([, file]) => file === word)?.[0];
}

function solidColor(node: XmlNode | undefined): string | undefined {
  const rgb = attribute(child(child(node, 'solidFill'), 'srgbClr'), 'val');
  return rgb && `#${rgb.toUpperCase()}`;
}

function readFont(properties: XmlNode | undefined): ChartFont {
  if (!properties) return {};
  const size = numeric(properties, 'sz');
  const color = solidColor(properties);
  const name = attribute(child(properties, 'latin'), 'typeface');
  return {
    ...(size !== undefined && { size: size / 100 }),
    ...(attribute(properties, 'b') !== undefined && { bold: flag(properties, 'b') }),
    ...(attribute(properties, 'i') !== undefined && { italic: flag(properties, 'i') }),
    ...(color !== undefined && { color }),
    ...(name !== undefined && { name }),
  };
}

const textFont = (node: XmlNode | undefined) => readFont(descendant(child(node, 'txPr'), 'defRPr'));

/** Text of a title, its paragraphs as lines; undefined where Excel makes it up itself. */
function titleText(title: XmlNode | undefined): string | undefined {
  const rich = child(child(title, 'tx'), 'rich');
  if (!rich) return undefined;
  return children(rich, 'p')
    .map((paragraph) =>
      children(paragraph, 'r')
        .map((run) => child(run, 't')?.text ?? '')
        .join(''),
    )
    .join('\n');
}

const titleFont = (title: XmlNode | undefined) =>
  readFont(
    descendant(child(child(title, 'tx'), 'rich'), 'defRPr') ?? descendant(child(title, 'txPr'), 'defRPr'),
  );

function readLabels(node: XmlNode | undefined): ChartLabels | undefined {
  if (!node) return undefined;
  if (isOn(node, 'delete')) return plainLabels(false);
  const format = child(node, 'numFmt');
  const position = nameOf(labelPositions, value(node, 'dLblPos'));
  return {
    show: true,
    showValue: isOn(node, 'showVal'),
    showSeriesName: isOn(node, 'showSerName'),
    showCategoryName: isOn(node, 'showCatName'),
    showPercentage: isOn(node, 'showPercent'),
    font: textFont(node),
    ...(position !== undefined && { position }),
    ...(format && {
      numberFormat: attribute(format, 'formatCode'),
      linkNumberFormat: flag(format, 'sourceLinked'),
    }),
  };
}

function readSeries(node: XmlNode): ChartSeries {
  const tx = child(node, 'tx');
  const shape = child(node, 'spPr');
  const nameFormula = descendant(tx, 'f')?.text;
  const nameText = child(tx, 'v')?.text;
  const categories = descendant(child(node, 'cat'), 'f')?.text;
  const color = solidColor(shape);
  const line = child(shape, 'ln');
  const lineColor = solidColor(line);
  const lineStyle = nameOf(lineDashes, value(line, 'prstDash'));
  const lineWidth = numeric(line, 'w');
  const labels = readLabels(child(node, 'dLbls'));
  return {
    ...(nameFormula !== undefined && { nameFormula }),
    ...(nameText !== undefined && { nameText }),
    ...(categories !== undefined && { categories }),
    values: descendant(child(node, 'val'), 'f')?.text ?? '',
    ...(color !== undefined && { color }),
    ...(lineColor !== undefined && { lineColor }),
    ...(lineStyle !== undefined && { lineStyle }),
    ...(lineWidth !== undefined && { lineWeight: lineWidth / 12_700 }),
    ...(labels && { labels }),
  };
}

function readAxis(node: XmlNode | undefined, fallback: ChartAxis): ChartAxis {
  if (!node) return fallback;
  const scaling = child(node, 'scaling');
  const title = child(node, 'title');
  const format = child(node, 'numFmt');
  const [maximum, minimum] = [number(scaling, 'max'), number(scaling, 'min')];
  const text = titleText(title);
  const code = attribute(format, 'formatCode');
  const own = format && !flag(format, 'sourceLinked') && code !== undefined && code !== '0%';
  return {
    visible: !isOn(node, 'delete'),
    reversePlotOrder: value(scaling, 'orientation') === 'maxMin',
    majorGridlines: child(node, 'majorGridlines') !== undefined,
    ...(maximum !== undefined && { maximum }),
    ...(minimum !== undefined && { minimum }),
    ...(text !== undefined && { title: text }),
    titleFont: titleFont(title),
    font: textFont(node),
    ...(own && { numberFormat: code }),
  };
}

/** The type's name in Office.js; empty for a chart that the stand-in cannot edit, such as a combination. */
function typeOf(plots: readonly XmlNode[]): string {
  const [plot, second] = plots;
  if (!plot || second) return '';
  const markers =
    plot.local === 'lineChart' &&
    !children(plot, 'ser').every((series) => value(child(series, 'marker'), 'symbol') === 'none');
  const found = Object.entries(chartTypes).find(
    ([, kind]) =>
      kind.element === plot.local &&
      (kind.direction ?? undefined) === value(plot, 'barDir') &&
      (kind.grouping ?? undefined) === value(plot, 'grouping') &&
      (kind.markers ?? false) === markers,
  );
  return found?.[0] ?? '';
}

/** Reads what the stand-in knows of a chart part. */
function readChart(root: XmlNode): ChartContent {
  const chart = child(root, 'chart');
  const area = child(chart, 'plotArea');
  const plots = (area?.children ?? []).filter(({ local }) => local.endsWith('Chart'));
  const type = typeOf(plots);
  const title = child(chart, 'title');
  const legend = child(chart, 'legend');
  const stacked = chartTypes[type]?.grouping?.toLowerCase().includes('stacked') ?? false;
  const [gapWidth, overlap] = [number(plots[0], 'gapWidth'), number(plots[0], 'overlap')];
  const text = titleText(title);
  const labels = readLabels(child(plots[0], 'dLbls'));
  return {
    type,
    title: { ...(text !== undefined && { text }), visible: title !== undefined, font: titleFont(title) },
    legend: {
      visible: legend !== undefined,
      position: nameOf(legendPositions, value(legend, 'legendPos')) ?? 'Right',
      font: textFont(legend),
    },
    category: readAxis(child(area, 'catAx'), plainAxis(false)),
    value: readAxis(child(area, 'valAx'), plainAxis(true)),
    ...(gapWidth !== undefined && { gapWidth }),
    ...(overlap !== undefined && !(stacked && overlap === 100) && { overlap }),
    ...(labels && { labels }),
    series: plots.flatMap((plot) => children(plot, 'ser')).map(readSeries),
  };
}

/**
 * Reads a chart of the kinds that came after 2013 (waterfall, treemap, histogram …), whose part is written in another
 * language: what cells it draws, so that they can move. It cannot be edited.
 */
function readNewerChart(root: XmlNode): ChartContent {
  const chart = child(root, 'chart');
  const data = children(child(root, 'chartData'), 'data');
  const formula = (node: XmlNode | undefined) => child(node, 'f')?.text;
  const series = children(descendant(chart, 'plotAreaRegion'), 'series').map((node): ChartSeries => {
    const id = value(node, 'dataId');
    const own = data.find((candidate) => attribute(candidate, 'id') === id);
    const [categories, nameFormula] = [formula(child(own, 'strDim')), formula(descendant(node, 'txData'))];
    return {
      values: formula(child(own, 'numDim')) ?? '',
      ...(categories !== undefined && { categories }),
      ...(nameFormula !== undefined && { nameFormula }),
    };
  });
  return {
    type: '',
    title: { visible: child(chart, 'title') !== undefined, font: {} },
    legend: { visible: child(chart, 'legend') !== undefined, position: 'Right', font: {} },
    category: plainAxis(false),
    value: plainAxis(true),
    series,
  };
}

/** What a chart's part says, whichever of the two languages it is written in. */
export const readAnyChart = (root: XmlNode): ChartContent =>
  child(root, 'chartData') ? readNewerChart(root) : readChart(root);
