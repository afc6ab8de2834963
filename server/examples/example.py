"""The registry from Python 3.9 or later, with its standard library alone. Copy what you need.

    export QIANQI_URL=http://127.0.0.1:4000 QIANQI_TOKEN=qq_…
    python3 example.py viewer
    python3 example.py look-up 91152221MA0N1A2B3B 91152221MA0PQ7R45U
    python3 example.py grade-c
    python3 example.py changes cursor.txt
    python3 example.py penalty 91152221MA0N1A2B3B （前）应急罚〔2026〕1号 20000.00
    python3 example.py extra 91152221MA0N1A2B3B 91152221MA0PQ7R45U
"""

import datetime
import hashlib
import json
import os
import pathlib
import sys
import time
import urllib.error
import urllib.request

ADDRESS = os.environ.get("QIANQI_URL", "http://127.0.0.1:4000")
TOKEN = os.environ.get("QIANQI_TOKEN", "")
MOST_TRIES = 5


class NotTaken(Exception):
    """What the registry refused, with its codes."""


def ask(query, **variables):
    """Asks, and asks again when the registry is busy or away: safe for queries, and for mutations by their idempotency key."""
    request = urllib.request.Request(
        f"{ADDRESS}/graphql",
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={"Content-Type": "application/json", "Authorization": f"Bearer {TOKEN}"},
    )
    for attempt in range(1, MOST_TRIES + 1):
        try:
            with urllib.request.urlopen(request, timeout=40) as response:
                answer = json.load(response)
        except urllib.error.HTTPError as error:
            if error.code in (429, 503) and attempt < MOST_TRIES:
                time.sleep(float(error.headers.get("Retry-After", 2**attempt)))
                continue
            answer = json.load(error)
        except urllib.error.URLError:
            if attempt == MOST_TRIES:
                raise
            time.sleep(2**attempt)
            continue
        # Not allowed, not a value, not a query: nothing to try again.
        if answer.get("errors"):
            raise NotTaken("\n".join(f"{each['extensions']['code']} {each['message']}" for each in answer["errors"]))
        return answer["data"]


def taken(payload):
    """A mutation that was refused has written nothing, and says why and where."""
    if payload["userErrors"]:
        raise NotTaken("\n".join(f"{each['code']} {'.'.join(each['path'])} {each['message']}" for each in payload["userErrors"]))
    return payload


def look_up(credit_codes):
    """At most 1,000 codes at once, answered in their order; None for the unknown."""
    query = """query LookUp($creditCodes: [CreditCode!]!) {
      enterprisesByCreditCode(creditCodes: $creditCodes) { creditCode enterprise { id name grade } }
    }"""
    return ask(query, creditCodes=credit_codes)["enterprisesByCreditCode"]


def grade_c(page_size=50):
    """Everybody of grade C with the clauses that decided it, page after page."""
    query = """query GradeC($first: Int!, $after: Cursor) {
      enterprises(where: { grade: { eq: C } }, first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { creditCode name assessment { decidedBy { clause { code } } } }
      }
    }"""
    after = None
    while True:
        page = ask(query, first=page_size, after=after)["enterprises"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def follow_changes(file, deal):
    """Every change since the place kept in a file, each once; the place moves on when a page has been dealt with."""
    query = """query Follow($after: Cursor) {
      changes(after: $after, first: 100) {
        nodes { cursor type gradeBefore gradeAfter enterprise { creditCode } }
        pageInfo { hasNextPage endCursor }
      }
    }"""
    place = pathlib.Path(file)
    after = place.read_text() if place.exists() else None
    while True:
        page = ask(query, after=after)["changes"]
        for change in page["nodes"]:
            deal(change)
        after = page["pageInfo"]["endCursor"] or after
        if after:
            place.write_text(after)
        if not page["pageInfo"]["hasNextPage"]:
            return


def record_penalty(credit_code, document_number, fine):
    """One key for one decision: sent twice it is recorded once."""
    enterprise = look_up([credit_code])[0]["enterprise"]
    if enterprise is None:
        raise NotTaken(f"no enterprise with the code {credit_code}")
    query = """mutation Penalty($input: RecordPenaltyInput!) {
      recordPenalty(input: $input) {
        penalty { id } gradeEffect { before after } userErrors { code path message }
      }
    }"""
    entered = {
        "enterpriseId": enterprise["id"],
        "decidedOn": ask("{ today }")["today"],
        "documentNumber": document_number,
        "violation": "未按规定对从业人员进行安全生产教育和培训",
        "fine": fine,
        # Visible ASCII only, so not the document number as it is.
        "idempotencyKey": hashlib.sha256(document_number.encode()).hexdigest(),
    }
    return taken(ask(query, input=entered)["recordPenalty"])


def order_extra_inspections(credit_codes, due_on):
    """One task an enterprise, however often sent: an open one is answered and no second made."""
    query = """mutation Extra($input: CreateExtraInspectionsInput!) {
      createExtraInspections(input: $input) {
        results { enterprise { creditCode } outcome task { id dueOn } } userErrors { code path message }
      }
    }"""
    found = [each["enterprise"]["id"] for each in look_up(credit_codes) if each["enterprise"]]
    entered = {"enterpriseIds": found, "basis": "OTHER", "reason": "上级部门交办", "dueOn": due_on}
    return taken(ask(query, input=entered)["createExtraInspections"])["results"]


def main(command, *arguments):
    if command == "viewer":
        viewer = ask("{ viewer { username } }")["viewer"]
        print(viewer["username"] if viewer else "nobody")
    elif command == "look-up":
        for each in look_up(list(arguments)):
            print(each["creditCode"], each["enterprise"]["grade"] if each["enterprise"] else "-")
    elif command == "grade-c":
        for each in grade_c(*map(int, arguments)):
            print(each["creditCode"], *(decider["clause"]["code"] for decider in each["assessment"]["decidedBy"]))
    elif command == "changes":
        follow_changes(
            arguments[0],
            lambda each: print(each["type"], each["enterprise"]["creditCode"], each["gradeBefore"] or "-", each["gradeAfter"] or "-"),
        )
    elif command == "penalty":
        done = record_penalty(*arguments)
        print(done["penalty"]["id"], done["gradeEffect"]["before"], done["gradeEffect"]["after"])
    elif command == "extra":
        today = datetime.date.fromisoformat(ask("{ today }")["today"])
        for each in order_extra_inspections(list(arguments), str(today + datetime.timedelta(days=30))):
            print(each["enterprise"]["creditCode"], each["outcome"])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except NotTaken as refusal:
        sys.exit(str(refusal))
