/** The codes of top-level errors: a closed list, each with its HTTP status and what to do. */
import type { HttpCode } from '../limits/http/problem.js';
import type { LimitCode } from '../limits/limitError.js';

type OtherCode =
  | 'BAD_USER_INPUT'
  | 'CURSOR_EXPIRED'
  | 'FORBIDDEN'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'UNAUTHENTICATED';

export type ErrorCode = HttpCode | LimitCode | OtherCode;

export interface ErrorWords {
  readonly status: number;
  /** English, then Chinese. */
  readonly words: string;
}

const said = (status: number, words: string): ErrorWords => ({ status, words });

export const ERROR_WORDS: Readonly<Record<ErrorCode, ErrorWords>> = {
  UNAUTHENTICATED: said(
    401,
    'Nobody is signed in, or the token is unknown, expired or revoked. Sign in. 未登录，或令牌无效、过期、已撤销；请登录。',
  ),
  FORBIDDEN: said(
    403,
    'Signed in, and not allowed. Ask for a role or a scope. 没有此项权限；请申请角色或令牌权限。',
  ),
  BAD_USER_INPUT: said(
    400,
    'A value is none of its type: a day that does not exist, a code that fails its check, a page that is too large. Mend the value. 值不成立，如不存在的日期、校验不符的代码、过大的页；请改正。',
  ),
  CURSOR_EXPIRED: said(
    400,
    'The change feed no longer goes back so far. Read the registry anew. 变更流已不保留至此；请重新全量读取。',
  ),
  GRAPHQL_PARSE_FAILED: said(400, 'Not a GraphQL document. Mend its syntax. 语法有误；请改正。'),
  GRAPHQL_VALIDATION_FAILED: said(
    400,
    'Asks for what the schema does not have. Compare with this reference. 所求与接口不符；请对照本参考。',
  ),
  OPERATION_RESOLUTION_FAILURE: said(
    400,
    'Several operations and no name, or a name of none of them. Send operationName. 有多个操作而未指明，或所指不存在；请给出 operationName。',
  ),
  DOCUMENT_TOO_LONG: said(400, 'Too many tokens. Ask in several requests. 查询过长；请分次查询。'),
  DOCUMENT_TOO_DEEP: said(
    400,
    'Fields too deep within fields. Ask in several requests. 查询层级过深；请分次查询。',
  ),
  TOO_MANY_ALIASES: said(
    400,
    'Too many aliases. Ask in several requests, or by a list. 别名过多；请分次查询或批量查询。',
  ),
  TOO_MANY_ROOT_FIELDS: said(
    400,
    'Too many fields at the root. Ask in several requests. 根字段过多；请分次查询。',
  ),
  TOO_MANY_SELECTIONS: said(
    400,
    'Too many fields altogether. Ask in several requests. 字段过多；请分次查询。',
  ),
  TOO_MANY_DIRECTIVES: said(400, 'Too many directives. Leave some out. 指令过多；请减少。'),
  COST_EXCEEDED: said(
    400,
    'Costs more than one request may. Ask for smaller pages. 超出单次查询的点数；请减小每页条数。',
  ),
  RATE_LIMITED: said(
    429,
    'Too many requests. Wait as long as Retry-After says. 请求过于频繁；请按 Retry-After 等待。',
  ),
  BAD_REQUEST: said(
    400,
    'Not a request that can be read. Send JSON by POST. 请求无法识别；请以 POST 发送 JSON。',
  ),
  NOT_FOUND: said(404, 'Nothing is at this address. 没有这个地址。'),
  METHOD_NOT_ALLOWED: said(405, 'Not by this method. Send POST. 不接受这种请求方法；请用 POST。'),
  REQUEST_TIMEOUT: said(408, 'It came too slowly. Send it again. 发送过慢；请重新发送。'),
  BODY_TOO_LARGE: said(413, 'A body of more than 256 KiB. Send it in parts. 正文超过 256 KiB；请分批发送。'),
  UNSUPPORTED_MEDIA_TYPE: said(
    415,
    'Not plain UTF-8 application/json. Send it so. 只接受未压缩、UTF-8 编码的 application/json。',
  ),
  HEADERS_TOO_LARGE: said(431, 'Headers too large. Send fewer. 请求头过大；请减少。'),
  SERVICE_UNAVAILABLE: said(
    503,
    'The database cannot serve now, and nothing was changed. Send it again after Retry-After. 系统正忙，未作任何更改；请按 Retry-After 重试。',
  ),
  INTERNAL_SERVER_ERROR: said(
    500,
    'A bug, and logged. Tell the X-Request-Id of the answer. 服务器内部错误，已记录；请告知应答中的 X-Request-Id。',
  ),
};
