"""
Every answer of /graphql held to the schema and to docs/graphql.md. Takes the place of schemathesis' own check of
`errors`, to which a document that was withdrawn is a fault of the server: it knows the codes of two servers, not ours.
"""

import os
import re

import graphql
import schemathesis

FOLDER = os.environ["CANH_GIAC_DOCS"]

with open(f"{FOLDER}/schema.graphql", encoding="utf-8") as file:
    SCHEMA = graphql.build_schema(file.read())
with open(f"{FOLDER}/graphql.md", encoding="utf-8") as file:
    DOCUMENTED = set(re.findall(r"`([a-z]+(?:-[a-z]+)*)`", file.read()))

STATUSES = {200, 400}


@schemathesis.check
def refuses_as_documented(ctx, response, case):
    assert response.status_code in STATUSES, f"status {response.status_code}"
    for error in response.json().get("errors", []):
        told = error["extensions"]
        assert told["code"] in DOCUMENTED, f"code {told['code']} is documented nowhere"
        assert 400 <= told["status"] < 500, f"{told['code']}: {told['status']}"
        assert error["message"] == told["title"]
        if response.status_code != 200:
            assert told["status"] == response.status_code


@schemathesis.check
def has_what_the_schema_says(ctx, response, case):
    """Executes the query over the answer itself: nothing may be missing, null against the rules, or of another type."""
    answer = response.json()
    data = answer.get("data")
    assert data is not None or answer.get("errors"), "neither data nor errors"
    if data is None:
        return
    again = graphql.execute_sync(
        SCHEMA,
        graphql.parse(case.body),
        root_value=data,
        field_resolver=lambda source, info, **_: source[info.path.key],
    )
    assert again.errors is None, f"not of the schema: {again.errors}"
    assert again.data == data, "more than was asked for"
