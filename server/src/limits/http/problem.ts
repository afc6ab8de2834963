import { GraphQLError } from 'graphql';

/** What HTTP itself refuses, before GraphQL sees it. Closed: listed in the README of `limits`. */
export const HTTP_CODES = [
  'BAD_REQUEST',
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'REQUEST_TIMEOUT',
  'BODY_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'HEADERS_TOO_LARGE',
  'RATE_LIMITED',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;
export type HttpCode = (typeof HTTP_CODES)[number];

export interface Problem {
  readonly status: number;
  readonly code: HttpCode;
  /** For people: what happened and what to do. */
  readonly message: string;
  /** Seconds after which to try again. */
  readonly retryAfter?: number;
}

const problem = (status: number, code: HttpCode, message: string): Problem => ({ status, code, message });

export const BAD_REQUEST = problem(400, 'BAD_REQUEST', '请求格式有误');
export const NOT_FOUND = problem(404, 'NOT_FOUND', '没有这个地址');
export const UNAVAILABLE: Problem = {
  ...problem(503, 'SERVICE_UNAVAILABLE', '系统正忙，请稍后重试'),
  retryAfter: 2,
};
const INTERNAL = problem(500, 'INTERNAL_SERVER_ERROR', '服务器内部错误，已记录');

const BY_STATUS: Readonly<Record<number, Problem>> = {
  404: NOT_FOUND,
  405: problem(405, 'METHOD_NOT_ALLOWED', '此地址不接受这种请求方法'),
  408: problem(408, 'REQUEST_TIMEOUT', '请求发送过慢，连接已关闭'),
  413: problem(413, 'BODY_TOO_LARGE', '请求正文超过 256 KiB，请分批提交'),
  415: problem(415, 'UNSUPPORTED_MEDIA_TYPE', '只接受未压缩、UTF-8 编码的 application/json'),
  431: problem(431, 'HEADERS_TOO_LARGE', '请求头过大'),
  503: UNAVAILABLE,
};

/** What to answer for an error by its HTTP status: a client's own is told, anything else is masked. */
export function problemOf(status: number | undefined): Problem {
  if (status === undefined) return INTERNAL;
  return BY_STATUS[status] ?? (status >= 400 && status < 500 ? { ...BAD_REQUEST, status } : INTERNAL);
}

/** In the form of GraphQL's own errors, which every client of the API reads. */
export function errorOf({ code, message }: Problem): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
