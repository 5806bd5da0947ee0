import { escapeXml } from '../read/escapeXml';
import type { Chart, ChartAxis, ChartFont, ChartLabels, ChartSeries } from '../model/chart';
import { chartTypes, labelPositions, legendPositions, lineDashes, type ChartKind } from '../model/chartTypes';
import { namespaces } from './namespaces';
import { element } from './xmlText';

const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;
const emuPerPoint = 12_700;

const c = (name: string, val: string | number | boolean | undefined) => element(`c:${name}`, { val });
const solid = (color: string) => element('a:solidFill', {}, element('a:srgbClr', { val: color.slice(1) }));

/** Font properties as an element: `a:defRPr` or `a:rPr`; the file counts sizes in hundredths of a point. */
function fontXml(name: string, font: ChartFont, language = false): string {
  const content =
    (font.color === undefined ? '' : solid(font.color)) +
    (font.name === undefined ? '' : element('a:latin', { typeface: font.name }));
  return element(
    name,
    {
      lang: language ? 'en-GB' : undefined,
      sz: font.size === undefined ? undefined : Math.round(font.size * 100),
      b: font.bold,
      i: font.italic,
    },
    content,
  );
}

function textProperties(font: ChartFont): string {
  if (Object.values(font).every((facet) => facet === undefined)) return '';
  const paragraph =
    element('a:pPr', {}, fontXml('a:defRPr', font)) + element('a:endParaRPr', { lang: 'en-GB' });
  return element('c:txPr', {}, `<a:bodyPr/><a:lstStyle/>${element('a:p', {}, paragraph)}`);
}

function titleXml(text: string | undefined, font: ChartFont): string {
  const runs =
    text === undefined
      ? ''
      : text
          .split('\n')
          .map((line) =>
            element(
              'a:p',
              {},
              element('a:pPr', {}, fontXml('a:defRPr', font)) +
                element('a:r', {}, fontXml('a:rPr', font, true) + element('a:t', {}, escapeXml(line) || ' ')),
            ),
          )
          .join('');
  const rich = runs && element('c:tx', {}, element('c:rich', {}, `<a:bodyPr/><a:lstStyle/>${runs}`));
  return element(
    'c:title',
    {},
    rich + c('overlay', false) + (text === undefined ? textProperties(font) : ''),
  );
}

function labelsXml(labels: ChartLabels | undefined, kind: ChartKind): string {
  if (!labels) return '';
  if (!labels.show) return element('c:dLbls', {}, c('delete', true));
  const { numberFormat, position } = labels;
  const format =
    numberFormat === undefined
      ? ''
      : element('c:numFmt', { formatCode: numberFormat, sourceLinked: labels.linkNumberFormat ?? false });
  const place =
    position !== undefined && kind.positions.includes(position) ? c('dLblPos', labelPositions[position]) : '';
  return element(
    'c:dLbls',
    {},
    format +
      (textProperties(labels.font) &&
        `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(labels.font)}`) +
      place +
      c('showLegendKey', false) +
      c('showVal', labels.showValue) +
      c('showCatName', labels.showCategoryName) +
      c('showSerName', labels.showSeriesName) +
      c('showPercent', labels.showPercentage) +
      c('showBubbleSize', false),
  );
}

function seriesXml(series: ChartSeries, index: number, kind: ChartKind): string {
  const reference = (name: string, formula: string) =>
    element(name, {}, element('c:f', {}, escapeXml(formula)));
  const name =
    series.nameFormula !== undefined
      ? reference('c:strRef', series.nameFormula)
      : series.nameText === undefined
        ? ''
        : element('c:v', {}, escapeXml(series.nameText));
  const line = kind.element === 'lineChart';
  const outline = series.lineColor ?? (line ? series.color : undefined);
  const { lineStyle: style, lineWeight: weight = line ? 2.25 : 0.75 } = series;
  const dash = style === undefined ? '' : element('a:prstDash', { val: lineDashes[style] });
  const shape =
    (series.color === undefined || line ? '' : solid(series.color)) +
    (outline === undefined ? '' : element('a:ln', { w: weight * emuPerPoint }, solid(outline) + dash));
  return element(
    'c:ser',
    {},
    c('idx', index) +
      c('order', index) +
      (name && element('c:tx', {}, name)) +
      (shape && element('c:spPr', {}, shape)) +
      (kind.element === 'barChart' ? c('invertIfNegative', false) : '') +
      (line && kind.markers === false ? element('c:marker', {}, c('symbol', 'none')) : '') +
      labelsXml(series.labels, kind) +
      (series.categories === undefined
        ? ''
        : element('c:cat', {}, reference('c:strRef', series.categories))) +
      element('c:val', {}, reference('c:numRef', series.values)) +
      (line ? c('smooth', false) : ''),
  );
}

function plotXml(chart: Chart, kind: ChartKind): string {
  const { gapWidth } = chart;
  const stacked = kind.grouping === 'stacked' || kind.grouping === 'percentStacked';
  const overlap = chart.overlap ?? (stacked && kind.element === 'barChart' ? 100 : undefined);
  const round = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  return element(
    `c:${kind.element}`,
    {},
    (kind.direction === undefined ? '' : c('barDir', kind.direction)) +
      (kind.grouping === undefined ? '' : c('grouping', kind.grouping)) +
      c('varyColors', round) +
      chart.series.map((series, index) => seriesXml(series, index, kind)).join('') +
      labelsXml(chart.labels, kind) +
      (kind.element === 'barChart' && gapWidth !== undefined ? c('gapWidth', gapWidth) : '') +
      (kind.element === 'barChart' && overlap !== undefined ? c('overlap', overlap) : '') +
      (kind.element === 'lineChart' ? c('marker', true) : '') +
      (round ? c('firstSliceAng', 0) : '') +
      (kind.element === 'doughnutChart' ? c('holeSize', 50) : '') +
      (round ? '' : c('axId', CATEGORY_AXIS) + c('axId', VALUE_AXIS)),
  );
}

function axisXml(axis: ChartAxis, isCategory: boolean, kind: ChartKind): string {
  const horizontal = isCategory !== (kind.direction === 'bar');
  const scaling =
    c('orientation', axis.reversePlotOrder ? 'maxMin' : 'minMax') +
    (axis.maximum === undefined ? '' : c('max', axis.maximum)) +
    (axis.minimum === undefined ? '' : c('min', axis.minimum));
  const percent = kind.grouping === 'percentStacked' && !isCategory;
  const format = axis.numberFormat ?? (percent ? '0%' : 'General');
  return element(
    isCategory ? 'c:catAx' : 'c:valAx',
    {},
    c('axId', isCategory ? CATEGORY_AXIS : VALUE_AXIS) +
      element('c:scaling', {}, scaling) +
      c('delete', !axis.visible) +
      c('axPos', horizontal ? 'b' : 'l') +
      (axis.majorGridlines
        ? element(
            'c:majorGridlines',
            {},
            '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>',
          )
        : '') +
      (axis.title === undefined ? '' : titleXml(axis.title, axis.titleFont)) +
      element('c:numFmt', { formatCode: format, sourceLinked: axis.numberFormat === undefined && !percent }) +
      c('majorTickMark', 'none') +
      c('minorTickMark', 'none') +
      c('tickLblPos', 'nextTo') +
      textProperties(axis.font) +
      c('crossAx', isCategory ? VALUE_AXIS : CATEGORY_AXIS) +
      c('crosses', 'autoZero') +
      (isCategory
        ? c('auto', true) + c('lblAlgn', 'ctr') + c('lblOffset', 100) + c('noMultiLvlLbl', false)
        : c('crossBetween', 'between')),
  );
}

/** The chart part of a chart of a type that the stand-in can make. Values are left to Excel, which reads the cells. */
export function chartXml(chart: Chart, strict: boolean): string {
  const kind = chartTypes[chart.type];
  if (!kind) throw new Error(`Charts of type ${chart.type} cannot be written.`);
  const round = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  const axes = round ? '' : axisXml(chart.category, true, kind) + axisXml(chart.value, false, kind);
  const { title, legend } = chart;
  const ns = namespaces(strict);
  const legendXml = legend.visible
    ? element(
        'c:legend',
        {},
        c('legendPos', legendPositions[legend.position]) + c('overlay', false) + textProperties(legend.font),
      )
    : '';
  const content =
    (title.visible ? titleXml(title.text, title.font) : '') +
    c('autoTitleDeleted', !title.visible) +
    element('c:plotArea', {}, `<c:layout/>${plotXml(chart, kind)}${axes}`) +
    legendXml +
    c('plotVisOnly', true) +
    c('dispBlanksAs', 'gap');
  return element(
    'c:chartSpace',
    { 'xmlns:c': ns.chart, 'xmlns:a': ns.drawing, 'xmlns:r': ns.relationships },
    c('roundedCorners', false) + element('c:chart', {}, content),
  );
}
