#include "notices/routes.hpp"

#include "notices/permissions.hpp"
#include "notices/use_cases.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::notices {
namespace {

using http::get;
using http::post;
using http::put;
using http::remove;
using http::upload;

// Reading is open to every signed-in person for published notices; the use cases hide the rest (404) outside the reader's subtree.
const http::Route rows[] = {
    get<&find_notices>("/api/notices", "findNotices", signed_in),
    post<&register_notice>("/api/notices", "registerNotice", permissions::write),
    get<&search_notices>("/api/notices/search", "searchNotices", signed_in),
    get<&compare_notices>("/api/notices/compare", "compareNotices", signed_in),
    get<&show_force_timeline>("/api/notices/timeline", "showForceTimeline", signed_in),
    get<&find_resting_on_ended>("/api/notices/resting-on-ended", "findRestingOnEnded", signed_in),
    get<&find_tasks>("/api/notices/tasks", "findNoticeTasks", signed_in),
    get<&show_notice>("/api/notices/{id}", "showNotice", signed_in),
    get<&show_graph>("/api/notices/{id}/graph", "showNoticeGraph", signed_in),
    get<&fetch_original>("/api/notices/{id}/original", "fetchOriginal", signed_in),
    get<&export_json>("/api/notices/{id}/export/json", "exportNoticeJson", signed_in),
    get<&export_akoma_ntoso>("/api/notices/{id}/export/akoma-ntoso", "exportNoticeAkomaNtoso", signed_in),
    get<&export_docx>("/api/notices/{id}/export/docx", "exportNoticeDocx", signed_in),
    post<&correct_notice>("/api/notices/{id}/corrections", "correctNotice", permissions::write),
    post<&decide_finding>("/api/notices/{id}/finding-decisions", "decideFinding", permissions::write),
    post<&check_notice>("/api/notices/{id}/check", "checkNotice", permissions::check),
    post<&publish_notice>("/api/notices/{id}/publish", "publishNotice", permissions::publish),
    post<&withdraw_notice>("/api/notices/{id}/withdraw", "withdrawNotice", permissions::publish),
    post<&read_again>("/api/notices/{id}/read-again", "readNoticeAgain", permissions::write),

    get<&find_imports>("/api/imports", "findImports", permissions::read),
    upload<&import_file>("/api/imports", "importFile", permissions::write),  // ?body=<id>&name=<file name>, raw bytes
    get<&show_import>("/api/imports/{id}", "showImport", permissions::read),
    post<&retry_import>("/api/imports/{id}/retry", "retryImport", permissions::write),

    get<&find_inventory>("/api/cleanup/inventory", "findInventory", permissions::read),
    post<&add_to_inventory>("/api/cleanup/inventory", "addToInventory", permissions::cleanup),
    post<&remove_from_inventory>("/api/cleanup/inventory/{id}/remove", "removeFromInventory", permissions::cleanup),
    get<&find_campaigns>("/api/cleanup/campaigns", "findCampaigns", permissions::read),
    post<&open_campaign>("/api/cleanup/campaigns", "openCampaign", permissions::cleanup),
    get<&show_campaign>("/api/cleanup/campaigns/{id}", "showCampaign", permissions::read),
    put<&give_verdict>("/api/cleanup/campaigns/{id}/verdicts/{item}", "giveVerdict", permissions::cleanup),
    post<&check_verdict>("/api/cleanup/campaigns/{id}/verdicts/{item}/check", "checkVerdict", permissions::cleanup),
    post<&publish_list>("/api/cleanup/campaigns/{id}/publish", "publishCleanupList", permissions::cleanup),

    get<&find_questions>("/api/interpretations", "findQuestions", signed_in),
    post<&ask_question>("/api/interpretations", "askQuestion", signed_in),
    get<&show_question>("/api/interpretations/{id}", "showQuestion", signed_in),
    post<&answer_question>("/api/interpretations/{id}/answer", "answerQuestion", permissions::interpret),
    post<&check_answer>("/api/interpretations/{id}/check", "checkAnswer", permissions::interpret),
    post<&publish_answer>("/api/interpretations/{id}/publish", "publishAnswer", permissions::interpret),
    post<&decline_question>("/api/interpretations/{id}/decline", "declineQuestion", permissions::interpret),

    get<&find_public_notices>("/api/public/notices", "findPublicNotices", public_access),
    get<&search_public_notices>("/api/public/notices/search", "searchPublicNotices", public_access),
    get<&show_public_timeline>("/api/public/notices/timeline", "showPublicTimeline", public_access),
    get<&show_public_notice>("/api/public/notices/{id}", "showPublicNotice", public_access),
    get<&find_public_answers>("/api/public/interpretations", "findPublicAnswers", public_access),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::notices
