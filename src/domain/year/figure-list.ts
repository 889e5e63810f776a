import type { InferOutput } from 'valibot';
import type { figureListSchema } from './figure-list-schema.ts';

/** What a board may ask its school to count: shipped, never altered. */
export type FigureList = InferOutput<typeof figureListSchema>;
export type FigureGroup = FigureList['groups'][number];
export type FigureRow = FigureGroup['rows'][number];
