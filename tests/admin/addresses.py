"""Who may go to which address of the admin: one line for each, in the order of the URL resolver.

An address is known by the name of its pattern (`namespace:*` for a whole namespace), or by its
route where it has no name. `row(own, other)` says who gets in: to the French translation, and to
what is no translation into French.
"""

from dataclasses import dataclass

Roles = frozenset[str]

NOBODY: Roles = frozenset()
ADMIN: Roles = frozenset({"admin"})
MODERATORS = ADMIN | {"moderator"}
EDITORS = MODERATORS | {"editor"}
# Everybody who works here; the translator is a French one.
STAFF = EDITORS | {"translator-fr"}
ANYBODY = STAFF | {"anonymous"}


@dataclass(frozen=True)
class Row:
    """Who gets in: to the French translation, and to all else."""

    own: Roles
    other: Roles

    def allowed(self, things: str) -> Roles:
        return self.own if things == "own" else self.other


def row(own: Roles, other: Roles | None = None) -> Row:
    return Row(own, own if other is None else other)


OWN_LANGUAGE = row(STAFF, EDITORS)

TABLE: dict[str, Row] = {
    "wagtailadmin_home": row(STAFF),
    "admin/test404/": row(STAFF),
    # The admin's own API for its choosers: titles of what one may explore.
    "wagtailadmin_api:pages:action": row(NOBODY),
    "wagtailadmin_api:pages:detail": OWN_LANGUAGE,
    "wagtailadmin_api:*": row(STAFF),
    "wagtailadmin_error_test": row(NOBODY),
    # Lists, of what one may explore.
    "wagtailadmin_explore_root": row(STAFF),
    "wagtailadmin_explore": row(STAFF),
    "wagtailadmin_explore_results": row(STAFF),
    # Each page is asked for its own permission: tests/admin/test_translators.py.
    "wagtail_bulk_action": row(STAFF),
    # Pages.
    "wagtailadmin_pages:add": row(EDITORS),
    "wagtailadmin_pages:preview_on_add": row(EDITORS),
    "wagtailadmin_pages:type_use": row(STAFF),
    "wagtailadmin_pages:type_use_results": row(STAFF),
    "wagtailadmin_pages:choose_parent": row(STAFF),
    "wagtailadmin_pages:usage": OWN_LANGUAGE,
    "wagtailadmin_pages:edit": OWN_LANGUAGE,
    "wagtailadmin_pages:preview_on_edit": OWN_LANGUAGE,
    "wagtailadmin_pages:view_draft": OWN_LANGUAGE,
    "wagtailadmin_pages:add_subpage": row(EDITORS),
    "wagtailadmin_pages:delete": row(MODERATORS),
    "wagtailadmin_pages:unpublish": row(MODERATORS),
    "wagtailadmin_pages:convert_alias": row(EDITORS),
    "wagtailadmin_pages:search": row(STAFF),
    "wagtailadmin_pages:search_results": row(STAFF),
    "wagtailadmin_pages:move": row(MODERATORS),
    "wagtailadmin_pages:move_confirm": row(MODERATORS),
    "wagtailadmin_pages:set_page_position": row(MODERATORS),
    # The form says where one may copy to: nowhere, for who may not add.
    "wagtailadmin_pages:copy": OWN_LANGUAGE,
    "wagtailadmin_pages:workflow_action": row(MODERATORS),
    "wagtailadmin_pages:collect_workflow_action_data": row(MODERATORS),
    # A question with no name in it; cancelling itself is the editor's.
    "wagtailadmin_pages:confirm_workflow_cancellation": row(STAFF),
    "wagtailadmin_pages:workflow_preview": row(MODERATORS),
    "wagtailadmin_pages:set_privacy": row(MODERATORS),
    "wagtailadmin_pages:lock": row(MODERATORS),
    # While a page is with the moderators, Wagtail lets only administrators unlock it.
    "wagtailadmin_pages:unlock": row(ADMIN),
    "wagtailadmin_pages:revisions_index": row(STAFF),  # to the history, which asks
    "wagtailadmin_pages:revisions_view": OWN_LANGUAGE,
    "wagtailadmin_pages:revisions_revert": OWN_LANGUAGE,
    "wagtailadmin_pages:revisions_unschedule": row(MODERATORS),
    "wagtailadmin_pages:revisions_compare": OWN_LANGUAGE,
    "wagtailadmin_pages:workflow_history": OWN_LANGUAGE,
    "wagtailadmin_pages:workflow_history_detail": OWN_LANGUAGE,
    "wagtailadmin_pages:history": OWN_LANGUAGE,
    "wagtailadmin_pages:history_results": OWN_LANGUAGE,
    # Choosers of the rich-text editor.
    "wagtailadmin_choose_page": row(STAFF),
    "wagtailadmin_choose_page_child": row(STAFF),
    "wagtailadmin_choose_page_search": row(STAFF),
    "wagtailadmin_choose_page_chosen_multiple": row(STAFF),
    "wagtailadmin_choose_page_external_link": row(STAFF),
    "wagtailadmin_choose_page_email_link": row(STAFF),
    "wagtailadmin_choose_page_phone_link": row(STAFF),
    "wagtailadmin_choose_page_anchor_link": row(STAFF),
    "wagtailadmin_tag_autocomplete": row(STAFF),
    "wagtailadmin_tag_model_autocomplete": row(STAFF),
    "choose_page_in_language": row(STAFF),
    # People, organisations and venues: a look at where they are named, and naming another.
    "where_used": row(STAFF),
    "replace_everywhere": row(EDITORS),
    "withdraw_quote": row(EDITORS),
    # Every draft is asked for its own permission: tests/meetings/test_exporting.py.
    "meetings_table": row(STAFF),
    # Set-up.
    "wagtailadmin_collections:*": row(ADMIN),
    "wagtailadmin_workflows:*": row(ADMIN),
    "wagtailadmin_reports:*": row(ADMIN),
    "wagtaillocales:*": row(ADMIN),
    "wagtailsites:*": row(ADMIN),
    "wagtailusers_users:*": row(ADMIN),
    "wagtailusers_groups:*": row(ADMIN),
    "wagtailredirects:*": row(ADMIN),
    # One's own account, and what the editor's page asks while it is open.
    "wagtailadmin_account": row(STAFF),
    "wagtailadmin_logout": row(NOBODY),  # to the login, by way of leaving
    "wagtailadmin_dismissibles": row(STAFF),
    "wagtailadmin_editing_sessions:ping": OWN_LANGUAGE,
    "wagtailadmin_editing_sessions:release": row(STAFF),
    "wagtailadmin_block_preview": row(STAFF),
    # Import, files and pictures.
    "concept_note_import": row(EDITORS),
    # Of the meetings that one may change.
    "meetings_readiness": row(STAFF),
    # Without a document of one's own in the session: to the upload, which asks.
    "concept_note_import_review": row(STAFF),
    "edition_start": row(EDITORS),
    "edition_left_to_do": OWN_LANGUAGE,
    "core_document_file": row(EDITORS),
    "core_document_version": row(EDITORS),
    # Publications.
    "report_downloads": row(EDITORS),
    "forgotten_promises": row(EDITORS),  # of what one looks after: tests/meetings/test_promises.py
    "reports_import": row(EDITORS),
    "reports_import_review": row(EDITORS),  # without a table of one's own, to the upload
    # Who asks for another format, and what they write, is for those who answer.
    "accessible_format_requests:*": row(EDITORS),
    "wagtailembeds:chooser": row(STAFF),
    "wagtailembeds:chooser_upload": row(STAFF),
    "wagtaildocs:*": row(EDITORS),
    "wagtailimages:*": row(EDITORS),
    "wagtaildocs_chooser:choose": row(STAFF),
    "wagtaildocs_chooser:choose_results": row(STAFF),
    "wagtaildocs_chooser:chosen_multiple": row(STAFF),
    "wagtaildocs_chooser:*": row(EDITORS),
    "wagtailimages_chooser:choose": row(STAFF),
    "wagtailimages_chooser:choose_results": row(STAFF),
    "wagtailimages_chooser:chosen_multiple": row(STAFF),
    "wagtailimages_chooser:*": row(EDITORS),
    # Translation.
    "translation_work_list": row(STAFF),  # of one's own languages
    "translation_start": row(EDITORS),
    "translation_desk": OWN_LANGUAGE,
    "translation_segment": OWN_LANGUAGE,
    "translation_preview": OWN_LANGUAGE,
    "translation_preview_side": OWN_LANGUAGE,
    "wagtail_localize:javascript_catalog": row(STAFF),
    "wagtail_localize:submit_page_translation": row(NOBODY),
    "wagtail_localize:submit_snippet_translation": row(NOBODY),
    "wagtail_localize:update_translations": row(NOBODY),
    "wagtail_localize:edit_string_translation": row(NOBODY),
    "wagtail_localize:edit_override": row(NOBODY),
    "wagtail_localize:download_pofile": row(NOBODY),
    "wagtail_localize:upload_pofile": row(NOBODY),
    "wagtail_localize:machine_translate": row(NOBODY),
    "wagtail_localize:preview_translation": row(NOBODY),
    "wagtail_localize:stop_translation": row(EDITORS),
    "wagtail_localize:convert_to_alias": row(NOBODY),
    "wagtail_localize:translations_report": row(STAFF),
    "wagtail_localize:translations_report_results": row(STAFF),
    "wagtail_localize:snippets_api_listing": row(STAFF),
    "wagtail_localize:snippets_api_detail": row(STAFF),
    # Rows only of what one may know of: tests/localisation/matrix/test_matrix.py.
    "translation_matrix": row(STAFF),
    "translation_matrix_action": row(EDITORS),
    "translation_coverage": row(STAFF),
    "translation_policies": row(ADMIN),
    "translation_jobs": row(STAFF),
    "translation_job_new": row(EDITORS),
    "translation_job": row(STAFF),  # with what is in one's languages: test_job
    "translation_job_change": row(EDITORS),
    "translation_releases": row(MODERATORS),
    "translation_release_new": row(MODERATORS),
    "translation_release": row(MODERATORS),
    "translation_release_change": row(MODERATORS),
    # Each translation is asked for its own right: tests/localisation/exchange/test_views.py.
    "translation_import": row(STAFF),
    "translation_import_review": row(STAFF),  # not found, but for who sent the files
    "translation_export": row(STAFF),
    "translation_export_one": OWN_LANGUAGE,
    # The glossary is read by all, and kept by those who write.
    "glossary:index": row(STAFF),
    "glossary:index_results": row(STAFF),
    "glossary:inspect": row(STAFF),
    "glossary:usage": row(EDITORS),
    "glossary:history": row(EDITORS),
    "glossary:history_results": row(EDITORS),
    "glossary:add": row(EDITORS),
    "glossary:edit": row(EDITORS),
    "glossary:delete": row(EDITORS),
    "glossary_export": row(STAFF),
    "glossary_import": row(EDITORS),
    "glossary_import_review": row(EDITORS),  # not found, but for who sent a file
    "translation_memory": row(EDITORS),
    "translation_memory_export": row(EDITORS),
    "translation_memory_import": row(EDITORS),
    "translation_memory_import_review": row(EDITORS),  # as above
    # Without an account.
    "wagtailadmin_login": row(ANYBODY),
    "wagtailadmin_sprite": row(ANYBODY),
    "wagtailadmin_javascript_catalog": row(ANYBODY),
    "wagtailadmin_password_reset": row(ANYBODY),
    "wagtailadmin_password_reset_done": row(ANYBODY),
    "wagtailadmin_password_reset_confirm": row(ANYBODY),
    "wagtailadmin_password_reset_complete": row(ANYBODY),
    "admin/^.*/$": row(STAFF),  # not found
}

# Every kind of snippet is kept alike; all may read them in every language, to translate them.
SNIPPETS: dict[str, Row] = {
    "index": row(NOBODY),  # each kind has a place of its own in the menu
    "list": row(STAFF),
    "list_results": row(STAFF),
    "usage": row(STAFF),
    "history": row(STAFF),
    "history_results": row(STAFF),
    "revisions_compare": row(STAFF),
    "revisions_view": row(STAFF),
    "preview_on_edit": row(STAFF),
    "preview_on_add": row(EDITORS),
    "choose": row(STAFF),
    "choose_results": row(STAFF),
    "chosen": row(STAFF),
    "chosen_multiple": row(STAFF),
    "create": row(EDITORS),
    "add": row(EDITORS),
    "copy": row(EDITORS),
    "edit": OWN_LANGUAGE,
    "revisions_revert": OWN_LANGUAGE,
    "revisions_unschedule": row(MODERATORS),
    "unpublish": row(MODERATORS),
    "delete": row(ADMIN),
}

# Addresses at which even an administrator finds nothing here, and why.
NOTHING_THERE = {
    "admin/^.*/$": "is what is not found",
    "wagtailadmin_api:pages:find": "asks for a query",
    "wagtailadmin_api:documents:find": "asks for a query",
    "wagtailadmin_api:images:find": "asks for a query",
    "wagtailadmin_pages:convert_alias": "asks for an alias: test_translators",
    "wagtailadmin_tag_model_autocomplete": "asks for a model of tags of its own",
    "wagtailadmin_collections:delete": "the root is not deleted",
    "wagtailadmin_collections:edit": "the root is not changed",
    "edition_start": "asks for an edition: tests/meetings/editions",
    "edition_left_to_do": "asks for an edition: tests/meetings/editions",
    "wagtailadmin_block_preview": "asks for a block with a preview",
    "wagtaildocs:create_multiple_from_uploaded_document": "asks for an upload",
    "wagtaildocs:delete_upload_multiple": "asks for an upload",
    "wagtailimages:create_multiple_from_uploaded_image": "asks for an upload",
    "wagtailimages:delete_upload_multiple": "asks for an upload",
    "wagtailimages:url_generator": "pictures have no addresses of their own",
    "wagtailimages:url_generator_output": "pictures have no addresses of their own",
    "wagtail_bulk_action": "asks which ones: test_translators",
    "wagtailredirects:process_import": "asks for a file",
    "translation_import_review": "asks for files that were sent",
    "glossary_import_review": "asks for a file that was sent",
    "translation_memory_import_review": "asks for a file that was sent",
    "wagtailredirects:edit": "asks for a redirect",
    "wagtailredirects:delete": "asks for a redirect",
}

# Requests that no form of the admin sends, at which Wagtail fails instead of refusing.
FAILS_UPSTREAM = {
    # The chooser has no form to make a snippet, and answers a POST all the same.
    ("create", "post"),
    # Asks for a file that was uploaded in the step before.
    ("process_import", "post"),
}


def row_of(name: str) -> Row | None:
    """What the table says of an address, None for one that nobody has thought of."""
    namespace, _colon, last = name.rpartition(":")
    if namespace.startswith(("wagtailsnippets", "wagtailsnippetchoosers")):
        return SNIPPETS.get(last)
    return TABLE.get(name) or TABLE.get(f"{namespace}:*") or TABLE.get(_above(namespace))


def _above(namespace: str) -> str:
    return f"{namespace.partition(':')[0]}:*"
