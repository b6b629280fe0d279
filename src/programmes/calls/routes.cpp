#include "platform/http/rows.hpp"
#include "programmes/calls/api.hpp"
#include "programmes/calls/use_cases.hpp"

namespace luoshi::programmes::calls {
namespace {

const http::Route rows[] = {
    http::get<&find_calls>("/api/programmes/calls", "findProgrammeCalls", permissions::read),
    http::post<&make_call>("/api/programmes/calls", "makeProgrammeCall", permissions::write),
    http::get<&show_call>("/api/programmes/calls/{id}", "showProgrammeCall", permissions::read),
    http::put<&change_call>("/api/programmes/calls/{id}", "changeProgrammeCall", permissions::write),
    http::post<&publish_call>("/api/programmes/calls/{id}/publish", "publishProgrammeCall", permissions::write),
    http::post<&publish_participants>("/api/programmes/calls/{id}/participants", "publishProgrammeParticipants", permissions::write),
    http::get<&show_recommendation>("/api/programmes/calls/{id}/recommendation", "showProgrammeRecommendation", permissions::recommend),
    http::post<&send_recommendation>("/api/programmes/recommendations", "sendProgrammeRecommendation", permissions::recommend),
    http::upload<&read_ranking>("/api/programmes/calls/{id}/ranking", "readProgrammeRanking", permissions::recommend),
    http::get<&find_applications>("/api/programmes/applications", "findProgrammeApplications", permissions::read),
    http::post<&start_application>("/api/programmes/applications", "startProgrammeApplication", permissions::apply),
    http::get<&show_application>("/api/programmes/applications/{id}", "showProgrammeApplication", permissions::read),
    http::put<&save_application>("/api/programmes/applications/{id}", "saveProgrammeApplication", permissions::apply),
    http::post<&confirm_application>("/api/programmes/applications/{id}/confirm", "confirmProgrammeApplication", permissions::apply),
    http::upload<&hand_in_material>("/api/programmes/applications/{id}/materials", "handInProgrammeMaterial", permissions::apply),
    http::post<&drop_material>("/api/programmes/materials/{material}/drop", "dropProgrammeMaterial", permissions::apply),
    http::get<&fetch_material>("/api/programmes/materials/{material}/file", "fetchProgrammeMaterial", permissions::read),
    http::post<&submit_application>("/api/programmes/applications/{id}/submit", "submitProgrammeApplication", permissions::apply),
    http::post<&withdraw_application>("/api/programmes/applications/{id}/withdraw", "withdrawProgrammeApplication", permissions::read),
    http::post<&return_application>("/api/programmes/applications/{id}/return", "returnProgrammeApplication", permissions::read),
    http::post<&review_application>("/api/programmes/applications/{id}/review", "reviewProgrammeApplication", permissions::write),
    http::get<&show_public_calls>("/api/public/programmes/calls", "showPublicProgrammeCalls", public_access),
    http::get<&show_public_call>("/api/public/programmes/calls/{id}", "showPublicProgrammeCall", public_access),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::programmes::calls
