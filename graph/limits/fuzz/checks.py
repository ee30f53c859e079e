"""What no answer of the public API may hold: a fault of the server, or a word of its inside."""
import re

import schemathesis

INSIDE = re.compile(
    r"cypher|neo4j|bolt://|typesense|node_modules|\bat \S+ \(|\.ts:\d+|file://|/home/|/root/|ECONN|stack", re.I
)


@schemathesis.check
def no_word_of_the_inside(ctx, response, case):
    """Messages speak of the request only; what was asked may be quoted."""
    if response.status_code >= 500:
        raise AssertionError(f"answered {response.status_code}")
    try:
        errors = response.json().get("errors") or []
    except ValueError:
        raise AssertionError("answered something that is no JSON")
    asked = str(case.body)
    for error in errors:
        for word in INSIDE.findall(error.get("message", "")):
            if word not in asked:
                raise AssertionError(f"says {word!r}: {error['message'][:300]}")
        if error.get("extensions", {}).get("code") == "INTERNAL":
            raise AssertionError("answered INTERNAL: something was not checked before it reached the graph")
