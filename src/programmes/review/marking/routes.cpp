#include "platform/http/rows.hpp"
#include "programmes/review/marking/use_cases.hpp"

namespace luoshi::programmes::review::marking {
namespace {

const http::Route rows[] = {
    http::get<&find_marking_rounds>("/api/programmes/marking", "findMarkingRounds", permissions::read),
    http::get<&show_marking_round>("/api/programmes/marking/{round}", "showMarkingRound", permissions::read),
    http::put<&keep_marking_sheet>("/api/programmes/marking/{round}/sheet", "keepMarkingSheet", permissions::write),
    http::ask<&plan_assignment>("/api/programmes/marking/{round}/plan", "planReviewAssignment", permissions::write),
    http::post<&freeze_assignment>("/api/programmes/marking/{round}/assignment", "freezeReviewAssignment", permissions::write),
    http::get<&find_assignments>("/api/programmes/marking/{round}/assignment", "findReviewAssignments", permissions::read),
    http::post<&ask_extra_experts>("/api/programmes/marking/{round}/extra", "askExtraExperts", permissions::write),
    http::post<&replace_experts>("/api/programmes/marking/{round}/replace", "replaceReviewExperts", permissions::write),
    http::post<&record_marking_absence>("/api/programmes/marking/{round}/absences", "recordMarkingAbsence", permissions::write),
    http::post<&settle_spread>("/api/programmes/marking/{round}/settle", "settleMarkingSpread", permissions::write),
    http::post<&close_marking>("/api/programmes/marking/{round}/close", "closeMarking", permissions::write),
    http::get<&find_review_results>("/api/programmes/marking/{round}/results", "findReviewResults", permissions::read),
    http::post<&open_panel_vote>("/api/programmes/marking/{round}/vote", "openPanelVote", permissions::write),
    http::post<&count_panel_vote>("/api/programmes/marking/{round}/vote/count", "countPanelVote", permissions::write),
    http::post<&propose_review_results>("/api/programmes/marking/{round}/results/propose", "proposeReviewResults", permissions::write),
    http::post<&freeze_review_results>("/api/programmes/marking/{round}/results/freeze", "freezeReviewResults", permissions::write),
    http::get<&fetch_paper_sheets>("/api/programmes/marking/{round}/experts/{expert}/sheets", "fetchPaperSheets", permissions::write),
    http::upload<&read_paper_sheets>("/api/programmes/marking/{round}/experts/{expert}/sheets", "readPaperSheets", permissions::write),
    http::post<&rate_expert>("/api/programmes/marking/{round}/ratings", "rateReviewExpert", permissions::write),
    http::get<&show_my_reviews>("/api/programmes/my-reviews", "showMyReviews", permissions::own),
    http::post<&open_my_sheets>("/api/programmes/my-reviews/{round}/open", "openMyReviewSheets", permissions::own),
    http::get<&fetch_my_sheets>("/api/programmes/my-reviews/{round}/sheets", "fetchMyReviewSheets", permissions::own),
    http::upload<&read_my_sheets>("/api/programmes/my-reviews/{round}/sheets", "readMyReviewSheets", permissions::own),
    http::get<&show_my_item>("/api/programmes/my-reviews/{round}/items/{code}", "showMyReviewItem", permissions::own),
    http::put<&save_my_marks>("/api/programmes/my-reviews/{round}/items/{code}/marks", "saveMyReviewMarks", permissions::own),
    http::post<&decline_my_item>("/api/programmes/my-reviews/{round}/items/{code}/decline", "declineMyReviewItem", permissions::own),
    http::get<&fetch_my_material>("/api/programmes/my-reviews/{round}/items/{code}/materials/{number}", "fetchMyReviewMaterial", permissions::own),
    http::post<&cast_panel_ballot>("/api/programmes/my-reviews/{round}/items/{code}/ballot", "castPanelBallot", permissions::own),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::programmes::review::marking
