import { expect, test } from '@jest/globals';
import { openSpeech } from './speech.js';

const clock = { now: () => Date.parse('2026-06-30T04:00:00Z') };

function heard(form: 'text' | 'json', tell: (speech: ReturnType<typeof openSpeech>) => void) {
  const lines = { out: [] as string[], err: [] as string[] };
  tell(openSpeech(form, clock, { out: line => lines.out.push(line), err: line => lines.err.push(line) }));
  return lines;
}

test('text is said as it is', () => {
  const { out, err } = heard('text', ({ say, complain }) => {
    say('\n  GraphQL  http://127.0.0.1:4000/graphql\n');
    complain('Replica 1 does not answer');
  });
  expect(out).toEqual(['\n  GraphQL  http://127.0.0.1:4000/graphql\n']);
  expect(err).toEqual(['Replica 1 does not answer']);
});

test('JSON is one object a line, whatever is said', () => {
  const { out, err } = heard('json', ({ say, complain }) => {
    say('\n  GraphQL  http://127.0.0.1:4000/graphql\n');
    say('');
    complain('"two"\nlines');
  });
  expect(out.map(line => JSON.parse(line))).toEqual([
    {
      level: 30,
      time: 1_782_792_000_000,
      pid: process.pid,
      hostname: expect.any(String),
      msg: 'GraphQL  http://127.0.0.1:4000/graphql',
    },
  ]);
  expect(err).toHaveLength(1);
  expect(err[0]).not.toContain('\n');
  expect(JSON.parse(err[0]!)).toMatchObject({ level: 50, msg: '"two"\nlines' });
});
