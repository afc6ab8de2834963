import { jest } from '@jest/globals';

/** A browser test waits for a server, a database and a page, all starting on two busy cores. */
jest.setTimeout(120_000);
