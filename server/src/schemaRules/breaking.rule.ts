/** Nothing that was released changes or goes, but what was deprecated and whose day has passed. */
import { findBreakingChanges } from 'graphql';
import { servedNow } from './servedNow.js';
import type { Rule } from './review.js';

export const breakingRule: Rule = ({ schema, released, today }) =>
  findBreakingChanges(servedNow(released, today), schema).map(({ type, description }) => ({
    at: type,
    message: `${description} It was released: deprecate it “until” a day first, and take it away after that day.`,
  }));
