/** The one place of time: the browser's day in Shanghai, until the server has said which day it is. */
import { dayInShanghai, type Day } from '@qianqi/shared';

export function browserDay(): Day {
  return dayInShanghai(Date.now());
}
