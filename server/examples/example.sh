#!/bin/sh
# The registry from a shell, with curl alone; answers are printed as they come. Copy what you need.
#
#   export QIANQI_URL=http://127.0.0.1:4000 QIANQI_TOKEN=qq_…
#   sh example.sh viewer
#   sh example.sh look-up 91152221MA0N1A2B3B 91152221MA0PQ7R45U
#   sh example.sh grade-c
#   sh example.sh changes cursor.txt
#   sh example.sh penalty ent_… （前）应急罚〔2026〕1号 20000.00
#   sh example.sh extra ent_… ent_…
set -eu

answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

# Asks, and asks again when the registry is busy or away, as long as Retry-After says: safe for queries, and for mutations by
# their idempotency key. What is not allowed, not a value or not a query goes to the error output, and ends the script.
ask() {
  if curl --silent --show-error --fail-with-body --retry 4 --retry-connrefused --output "$answer" \
    --header 'Content-Type: application/json' --header "Authorization: Bearer $QIANQI_TOKEN" --data "$1" \
    "${QIANQI_URL:-http://127.0.0.1:4000}/graphql"; then
    cat "$answer"
    echo
  else
    cat "$answer" >&2
    return 1
  fi
}

# The arguments as the elements of a JSON list. Codes and ids need no escaping.
listed() {
  printf '"%s",' "$@" | sed 's/,$//'
}

# The end of a page, and whether there is more; a real program reads JSON with jq.
end_of() { sed -n 's/.*"endCursor":"\([^"]*\)".*/\1/p'; }
has_more() { grep -q '"hasNextPage":true'; }

# At most 1,000 codes at once, answered in their order; null for the unknown.
look_up() {
  ask '{"query":"query ($codes: [CreditCode!]!) { enterprisesByCreditCode(creditCodes: $codes) { creditCode enterprise { id name grade } } }","variables":{"codes":['"$(listed "$@")"']}}'
}

# Everybody of grade C with the clauses that decided it, page after page.
grade_c() {
  after=null
  while :; do
    page=$(ask '{"query":"query ($first: Int!, $after: Cursor) { enterprises(where: { grade: { eq: C } }, first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { creditCode name assessment { decidedBy { clause { code } } } } } }","variables":{"first":'"${1:-50}"',"after":'"$after"'}}')
    echo "$page"
    echo "$page" | has_more || return 0
    after="\"$(echo "$page" | end_of)\""
  done
}

# Every change since the place kept in a file, each once; the place moves on when a page has been dealt with.
changes() {
  while :; do
    after=null
    if [ -s "$1" ]; then after="\"$(cat "$1")\""; fi
    page=$(ask '{"query":"query ($after: Cursor) { changes(after: $after, first: 100) { nodes { cursor type gradeBefore gradeAfter enterprise { creditCode } } pageInfo { hasNextPage endCursor } } }","variables":{"after":'"$after"'}}')
    echo "$page"
    end=$(echo "$page" | end_of)
    if [ -n "$end" ]; then printf %s "$end" >"$1"; fi
    echo "$page" | has_more || return 0
  done
}

# One key for one decision: sent twice it is recorded once. Refusals are in userErrors.
penalty() {
  today=$(ask '{"query":"{ today }"}' | sed -n 's/.*"today":"\([^"]*\)".*/\1/p')
  # Visible ASCII only, so not the document number as it is.
  key=$(printf %s "$2" | { sha256sum 2>/dev/null || shasum -a 256; } | cut -d' ' -f1)
  ask '{"query":"mutation ($input: RecordPenaltyInput!) { recordPenalty(input: $input) { penalty { id } gradeEffect { before after } userErrors { code path message } } }","variables":{"input":{"enterpriseId":"'"$1"'","decidedOn":"'"$today"'","documentNumber":"'"$2"'","violation":"未按规定对从业人员进行安全生产教育和培训","fine":"'"$3"'","idempotencyKey":"'"$key"'"}}}'
}

# One task an enterprise, however often sent: an open one is answered and no second made.
extra() {
  due_on=$(date -d '+30 days' +%F 2>/dev/null || date -v+30d +%F)
  ask '{"query":"mutation ($input: CreateExtraInspectionsInput!) { createExtraInspections(input: $input) { results { enterprise { creditCode } outcome task { id dueOn } } userErrors { code path message } } }","variables":{"input":{"enterpriseIds":['"$(listed "$@")"'],"basis":"OTHER","reason":"上级部门交办","dueOn":"'"$due_on"'"}}}'
}

command=${1:?viewer, look-up, grade-c, changes, penalty or extra}
shift
case $command in
viewer) ask '{"query":"{ viewer { username } }"}' ;;
look-up) look_up "$@" ;;
grade-c) grade_c "$@" ;;
changes) changes "$@" ;;
penalty) penalty "$@" ;;
extra) extra "$@" ;;
esac
