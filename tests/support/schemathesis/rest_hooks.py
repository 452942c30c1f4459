"""A rule of two parameters, and a cursor, are nothing that the schema of one parameter can say."""

import schemathesis
from schemathesis import GenerationMode

SAID_IN_WORDS = {"sort", "cursor"}


@schemathesis.check
def refuses_right_values_for_what_is_said_in_words_only(ctx, response, case):
    mode = case.meta.generation.mode if case.meta else None
    if response.status_code != 400 or mode != GenerationMode.POSITIVE:
        return
    field = response.json().get("field")
    assert field in SAID_IN_WORDS, f"refused for {field}, which its schema allows"
