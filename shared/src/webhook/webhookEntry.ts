/** What is entered for a webhook. Where its address leads is for the server to find out. */
import type { Day } from '../day.js';
import { matching, parseFields, text, type Parsed } from '../event/field.js';
import type { Refusal } from '../refusal.js';
import type { Result } from '../result.js';

const LONGEST_URL = 500;

export const WEBHOOK_FIELDS = {
  name: text('通知名称', 100),
  url: matching(
    '接收地址',
    new RegExp(`^https?://[\\x21-\\x7e]{1,${LONGEST_URL}}$`),
    'https:// 开头的完整网址，形如 https://example.gov.cn/credit/changes',
  ),
};

export function parseWebhook(
  raw: Readonly<Record<string, unknown>>,
  today: Day,
): Result<Parsed<typeof WEBHOOK_FIELDS>, readonly Refusal[]> {
  return parseFields(WEBHOOK_FIELDS, raw, today);
}
