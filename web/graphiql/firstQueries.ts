/** What the console opens with. The first one is open to anybody. */
export const FIRST_QUERIES = [
  {
    query: `# 黑名单上的企业及其依据：公示内容，无需登录。
# The black list with its reasons, open to anybody. Ctrl+Enter runs it.
query PublicList {
  creditList(list: BLACK, first: 5) {
    totalCount
    nodes {
      name
      since
      clauses {
        code
        text
      }
    }
  }
}
`,
  },
  {
    query: `# 一页 C 级企业、决定等级的条款和下一次变化：须先登录或填入令牌。
# A page of grade C with what decided it and what comes next; sign in or give a token first.
query GradeC {
  enterprises(where: { grade: { in: [C] } }, first: 10) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      creditCode
      name
      grade
      assessment {
        decidedBy {
          clause {
            code
            text
          }
        }
        nextChange {
          on
          grade
        }
      }
    }
  }
}
`,
  },
] as const;
