#include "platform/http/rows.hpp"
#include "programmes/review/panels/api.hpp"
#include "programmes/review/panels/use_cases.hpp"

namespace luoshi::programmes::review::panels {
namespace {

const http::Route rows[] = {
    http::get<&find_rounds>("/api/review/rounds", "findReviewRounds", permissions::read),
    http::post<&open_round>("/api/review/rounds", "openReviewRound", permissions::write),
    http::get<&show_round>("/api/review/rounds/{id}", "showReviewRound", permissions::read),
    http::post<&find_conflicts_anew>("/api/review/rounds/{id}/conflicts", "findReviewConflicts", permissions::write),
    http::post<&override_conflict>("/api/review/rounds/{id}/overrides", "overrideReviewConflict", permissions::write),
    http::post<&commit_draw>("/api/review/rounds/{id}/commit", "commitReviewDraw", permissions::write),
    http::post<&enter_value>("/api/review/rounds/{id}/value", "enterReviewValue", permissions::write),
    http::post<&confirm_value>("/api/review/rounds/{id}/value/confirm", "confirmReviewValue", permissions::write),
    http::post<&take_value_back>("/api/review/rounds/{id}/value/take-back", "takeReviewValueBack", permissions::write),
    http::post<&cancel_round>("/api/review/rounds/{id}/cancel", "cancelReviewRound", permissions::write),
    http::post<&pick_expert>("/api/review/rounds/{id}/picks", "pickReviewExpert", permissions::write),
    http::post<&lapse_invitations>("/api/review/rounds/{id}/lapse", "lapseReviewInvitations", permissions::write),
    http::post<&record_answer>("/api/review/rounds/{id}/answers", "recordReviewAnswer", permissions::write),
    http::post<&replace_by_alternate>("/api/review/rounds/{id}/replace", "replaceReviewMember", permissions::write),
    http::post<&open_objections>("/api/review/rounds/{id}/objections", "openReviewObjections", permissions::write),
    http::post<&decide_objection>("/api/review/objections/{objection}/decision", "decidePanelObjection", permissions::write),
    http::post<&seal_round>("/api/review/rounds/{id}/seal", "sealReviewRound", permissions::write),
    http::get<&show_own_invitations>("/api/review/own-invitations", "showOwnReviewInvitations", experts::permissions::own),
    http::post<&accept_invitation>("/api/review/own-invitations/{id}/accept", "acceptReviewInvitation", experts::permissions::own),
    http::post<&refuse_invitation>("/api/review/own-invitations/{id}/refuse", "refuseReviewInvitation", experts::permissions::own),
    http::get<&show_own_panels>("/api/review/own-panels", "showOwnReviewPanels", calls::permissions::apply),
    http::post<&object_to_expert>("/api/review/own-panels/objections", "objectToReviewExpert", calls::permissions::apply),
    http::get<&show_public_rounds>("/api/public/review/draws", "showPublicReviewDraws", public_access),
    http::get<&show_public_round>("/api/public/review/draws/{id}", "showPublicReviewDraw", public_access),
    http::get<&fetch_round_list>("/api/public/review/draws/{id}/list", "fetchReviewDrawList", public_access),
    http::get<&fetch_round_record>("/api/public/review/draws/{id}/record", "fetchReviewDrawRecord", public_access),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::programmes::review::panels
