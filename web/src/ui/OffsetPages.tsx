import { Pagination } from 'antd';

interface Props {
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly sizes?: readonly number[];
  /** Where there is little room: only onward and back. */
  readonly simple?: boolean;
  readonly onGo: (page: number, size: number) => void;
}

/** Rows that may be passed over, by the server's limit; what lies further on is found by a filter. */
const LARGEST_OFFSET = 10_000;

/** Pages of a list that is read by its number: any of them can be gone to. Another size starts at the first again. */
export function OffsetPages({ page, size, total, sizes, simple = false, onGo }: Props) {
  return (
    <Pagination
      size="small"
      simple={simple}
      current={page}
      pageSize={size}
      total={Math.min(total, LARGEST_OFFSET + size)}
      hideOnSinglePage={sizes === undefined}
      showSizeChanger={sizes !== undefined}
      {...(sizes && { pageSizeOptions: [...sizes] })}
      onChange={(nextPage, nextSize) => onGo(nextSize === size ? nextPage : 1, nextSize)}
    />
  );
}
