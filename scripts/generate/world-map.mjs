/** The world as a drawing: Natural Earth's countries, projected and thinned out once, when mou is built. */
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoPath, geoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import { countryNumbers } from './country-numbers.mjs';

const require = createRequire(import.meta.url);

const WIDTH = 1000;
const SOUTH = -56; // Antarctica has no partners
const NORTH = 77;

/** Half the circumference away the map is cut: through the Atlantic and Greenland, so that Indonesia is in the middle. */
const MIDDLE = 150;

/** Points of a border nearer to each other than this, in degrees, cannot be told apart on a page. */
const APART = 0.25;
/** Islands smaller than this, in steradians (about 80 km²), are left out, unless they are all there is of a country. */
const SMALLEST = 2e-6;
/** Thinning out can turn a tiny ring inside out; it would cover the whole world then. */
const INSIDE_OUT = 3;

/** Where the largest part of a country is not where its partners are, or the atlas counts it to another country. */
const PLACES = {
  BQ: [-68.3, 12.2],
  BV: [3.4, -54.4],
  CC: [96.8, -12.2],
  CX: [105.7, -10.5],
  GF: [-53, 4],
  GI: [-5.4, 36.1],
  GP: [-61.5, 16.2],
  MQ: [-61, 14.7],
  MY: [102.2, 4],
  RE: [55.5, -21.1],
  SJ: [16, 76.5],
  TK: [-171.8, -9.2],
  TV: [179.2, -8.5],
  UM: [166.6, 19.3],
  YT: [45.2, -12.8],
};

/**
 * A module with the outline of every country and a spot in it, in units of a drawing 1000 wide. All of it is made with
 * sums and products alone (T. Patterson's projection of 2014), so that every machine draws the same.
 */
export function worldMapModule() {
  const topology = thinnedOut(require('world-atlas/countries-50m.json'));
  const projection = fitted();
  const height = Math.round(projection([MIDDLE, SOUTH])[1]);
  const outline = geoPath(projection).digits(1);
  const geometries = topology.objects.countries.geometries.filter(
    ({ id }) => id !== countryNumbers.get('AQ'),
  );
  const parts = geometries.map((geometry) => ({ id: geometry.id, polygons: polygonsOf(topology, geometry) }));

  const shapes = {};
  const spots = {};
  for (const [code, number] of countryNumbers) {
    const polygons = parts.filter(({ id }) => id === number).flatMap((part) => part.polygons);
    const shape = relative(outline(multi(polygons)));
    if (shape !== '') shapes[code] = shape; // what is smaller than a dot has a spot alone
    const place = PLACES[code] ?? (polygons.length > 0 ? geoCentroid(single(largest(polygons))) : undefined);
    if (place !== undefined) spots[code] = projection(place).map((value) => Math.round(value * 10) / 10);
  }
  const nameless = parts.filter(({ id }) => id === undefined).flatMap(({ polygons }) => polygons);
  const map = { width: WIDTH, height, shapes, others: relative(outline(multi(nameless))), spots };
  return `/** The world as a drawing, from Natural Earth by way of world-atlas. Made by scripts/generate.mjs; do not edit. */

/** Outlines as SVG paths and a spot for each country, by ISO 3166-1 alpha-2 code, in units of the drawing. */
export type WorldMap = {
  readonly width: number;
  readonly height: number;
  readonly shapes: Readonly<Record<string, string>>;
  /** What no country of the standard owns alone. */
  readonly others: string;
  readonly spots: Readonly<Record<string, readonly [x: number, y: number]>>;
};

export const worldMap: WorldMap = ${JSON.stringify(map)};
`;
}

function fitted() {
  const raw = (lambda, phi) => {
    const square = phi * phi;
    const rest = 0.23185 + square * (-0.14499 + square * 0.02406);
    return [lambda, phi * (1.0148 + square * square * rest)];
  };
  const corners = [
    [MIDDLE - 179.9, NORTH],
    [MIDDLE + 179.9, NORTH],
    [MIDDLE, SOUTH],
  ];
  const projection = geoProjection(raw)
    .rotate([-MIDDLE, 0])
    .precision(0.2)
    .fitWidth(WIDTH, { type: 'MultiPoint', coordinates: corners });
  return projection.clipExtent([
    [0, 0],
    [WIDTH, projection([MIDDLE, SOUTH])[1]],
  ]);
}

/** Borders with fewer points; two countries share theirs, so that it stays one line. */
function thinnedOut({ transform, arcs, ...topology }) {
  const [[kx, ky], [tx, ty]] = [transform.scale, transform.translate];
  return { ...topology, arcs: arcs.map((arc) => thinned(absolute(arc, kx, ky, tx, ty))) };
}

function absolute(arc, kx, ky, tx, ty) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx) * kx + tx, (y += dy) * ky + ty]);
}

function thinned(points) {
  const kept = [points[0]];
  for (const point of points.slice(1, -1)) {
    const [fromX, fromY] = kept.at(-1);
    const [x, y] = point;
    const narrowing = 1 - (y / 90) ** 2; // about the cosine of the latitude, without asking for it
    if (Math.hypot((x - fromX) * narrowing, y - fromY) >= APART) kept.push(point);
  }
  return [...kept, points.at(-1)];
}

/** The polygons of a country that can be seen; the largest is among them in any case. */
function polygonsOf(topology, geometry) {
  const { type, coordinates } = feature(topology, geometry).geometry;
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates).filter(
    (polygon) => polygon[0].length >= 4 && geoArea(single(polygon)) < INSIDE_OUT,
  );
  const main = largest(polygons);
  return polygons.filter((polygon) => polygon === main || geoArea(single(polygon)) > SMALLEST);
}

function largest(polygons) {
  const areas = polygons.map((polygon) => geoArea(single(polygon)));
  return polygons[areas.indexOf(Math.max(...areas))];
}

function single(coordinates) {
  return { type: 'Polygon', coordinates };
}

function multi(coordinates) {
  return { type: 'MultiPolygon', coordinates };
}

/** A path with steps from point to point instead of places: half as long. */
function relative(path) {
  let written = '';
  let [x, y] = [0, 0]; // in tenths, so that nothing adds up
  for (const [, command, toX, toY] of (path ?? '').matchAll(/([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g)) {
    if (command === 'Z') written += 'z';
    else {
      const [nextX, nextY] = [Math.round(Number(toX) * 10), Math.round(Number(toY) * 10)];
      if (command === 'M') written += `M${tenths(nextX)} ${tenths(nextY)}`;
      else if (nextX !== x || nextY !== y) written += `l${tenths(nextX - x)} ${tenths(nextY - y)}`;
      [x, y] = [nextX, nextY];
    }
  }
  return written.replaceAll(/M[^Mlz]*z/g, '').replaceAll(' -', '-');
}

function tenths(value) {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}
