#include "platform/http/rows.hpp"
#include "programmes/review/experts/api.hpp"
#include "programmes/review/experts/use_cases.hpp"

namespace luoshi::programmes::review::experts {
namespace {

const http::Route rows[] = {
    http::get<&find_experts>("/api/review/experts", "findReviewExperts", permissions::read),
    http::post<&add_expert>("/api/review/experts", "addReviewExpert", permissions::write),
    http::get<&show_expert_terms>("/api/review/experts/terms", "showReviewExpertTerms", permissions::read),
    http::post<&set_expert_terms>("/api/review/experts/terms", "setReviewExpertTerms", permissions::write),
    http::upload<&read_experts>("/api/review/experts/read", "readReviewExperts", permissions::write),
    http::post<&import_experts>("/api/review/experts/import", "importReviewExperts", permissions::write),
    http::post<&apply_expert_rules>("/api/review/experts/rules", "applyReviewExpertRules", permissions::write),
    http::get<&show_expert>("/api/review/experts/{id}", "showReviewExpert", permissions::read),
    http::put<&change_expert>("/api/review/experts/{id}", "changeReviewExpert", permissions::write),
    http::post<&link_expert>("/api/review/experts/{id}/account", "linkReviewExpert", permissions::write),
    http::post<&step_expert>("/api/review/experts/{id}/standing", "stepReviewExpert", permissions::write),
    http::post<&add_fact>("/api/review/experts/{id}/facts", "addReviewExpertFact", permissions::write),
    http::post<&end_fact>("/api/review/experts/facts/{fact}/end", "endReviewExpertFact", permissions::write),
    http::post<&confirm_expert>("/api/review/experts/{id}/confirm", "confirmReviewExpert", permissions::write),
    http::post<&set_away>("/api/review/experts/{id}/away", "setReviewExpertAway", permissions::write),
    http::post<&drop_away>("/api/review/experts/away/{away}/drop", "dropReviewExpertAway", permissions::write),
    http::get<&show_own_expert>("/api/review/own-expert", "showOwnReviewExpert", permissions::own),
    http::put<&change_expert>("/api/review/own-expert/{id}", "changeOwnReviewExpert", permissions::own),
    http::post<&add_fact>("/api/review/own-expert/{id}/facts", "addOwnReviewExpertFact", permissions::own),
    http::post<&end_fact>("/api/review/own-expert/facts/{fact}/end", "endOwnReviewExpertFact", permissions::own),
    http::post<&confirm_expert>("/api/review/own-expert/{id}/confirm", "confirmOwnReviewExpert", permissions::own),
    http::post<&set_away>("/api/review/own-expert/{id}/away", "setOwnReviewExpertAway", permissions::own),
    http::post<&drop_away>("/api/review/own-expert/away/{away}/drop", "dropOwnReviewExpertAway", permissions::own),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::programmes::review::experts
