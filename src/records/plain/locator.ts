/** Places of one document that is being read the short way, looked up where its schema finds something. */
import { startOfFile } from '../../findings/place.ts';
import type { Locator } from '../locator.ts';
import type { SourceFile } from '../source-file.ts';
import { plainPlacesIn, type PlainPlaces } from './places.ts';

/** `isLost` is true once it was asked for a place that only the full parser knows. */
export type PlainLocator = Pick<Locator, 'field'> & { readonly isLost: () => boolean };

/** A locator for a document of a file. */
export function locatorIn(file: SourceFile, documentIndex: number): PlainLocator {
  let places: PlainPlaces | undefined;
  let isLost = false;
  return {
    field: (path, part) => {
      places ??= plainPlacesIn(file);
      const place = places(documentIndex, path, part);
      isLost ||= place === undefined;
      return place ?? startOfFile(file.path);
    },
    isLost: () => isLost,
  };
}
