#include "platform/http/rows.hpp"
#include "programmes/events/competitions/api.hpp"
#include "programmes/events/competitions/use_cases.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

const http::Route rows[] = {
    http::get<&find_editions>("/api/competitions/editions", "findCompetitionEditions", permissions::read),
    http::post<&make_edition>("/api/competitions/editions", "makeCompetitionEdition", permissions::write),
    http::get<&show_edition>("/api/competitions/editions/{id}", "showCompetitionEdition", permissions::read),
    http::put<&change_edition>("/api/competitions/editions/{id}", "changeCompetitionEdition", permissions::write),
    http::post<&publish_edition>("/api/competitions/editions/{id}/publish", "publishCompetitionEdition", permissions::write),
    http::upload<&read_entry_sheet>("/api/competitions/editions/{id}/sheet", "readCompetitionEntrySheet", permissions::enter),
    http::get<&find_entries>("/api/competitions/entries", "findCompetitionEntries", permissions::read),
    http::post<&enter_competition>("/api/competitions/entries", "enterCompetition", permissions::enter),
    http::get<&show_entry>("/api/competitions/entries/{id}", "showCompetitionEntry", permissions::read),
    http::post<&step_entry>("/api/competitions/entries/{id}/steps", "stepCompetitionEntry", permissions::read),
    http::get<&show_event>("/api/competitions/editions/{id}/events/{event}", "showCompetitionEvent", permissions::write),
    http::post<&appoint_judge>("/api/competitions/judges", "appointCompetitionJudge", permissions::write),
    http::post<&excuse_judge>("/api/competitions/judges/{id}/excuse", "excuseCompetitionJudge", permissions::write),
    http::post<&draw_codes>("/api/competitions/editions/{id}/events/{event}/codes", "drawCompetitionCodes", permissions::write),
    http::get<&show_codes>("/api/competitions/editions/{id}/events/{event}/codes", "showCompetitionCodes", permissions::write),
    http::post<&open_codes>("/api/competitions/editions/{id}/events/{event}/open", "openCompetitionCodes", permissions::write),
    http::post<&announce_event>("/api/competitions/editions/{id}/events/{event}/announce", "announceCompetitionEvent", permissions::write),
    http::post<&close_event>("/api/competitions/editions/{id}/events/{event}/close", "closeCompetitionEvent", permissions::write),
    http::get<&find_own_judgings>("/api/competitions/judging", "findOwnCompetitionJudgings", permissions::judge),
    http::get<&show_judging>("/api/competitions/judging/{id}", "showCompetitionJudging", permissions::judge),
    http::post<&declare_avoidance>("/api/competitions/judging/{id}/declare", "declareCompetitionAvoidance", permissions::judge),
    http::put<&save_mark>("/api/competitions/judging/{id}/marks/{code}", "saveCompetitionMark", permissions::judge),
    http::post<&recuse_from_code>("/api/competitions/judging/{id}/marks/{code}/recuse", "recuseFromCompetitionCode", permissions::judge),
    http::post<&sign_marks>("/api/competitions/judging/{id}/sign", "signCompetitionMarks", permissions::judge),
    http::post<&file_appeal>("/api/competitions/appeals", "fileCompetitionAppeal", permissions::enter),
    http::post<&appeal_further>("/api/competitions/appeals/{id}/further", "appealCompetitionFurther", permissions::enter),
    http::post<&decide_appeal>("/api/competitions/appeals/{id}/decide", "decideCompetitionAppeal", permissions::write),
    http::get<&print_certificate>("/api/competitions/certificates/{number}/pdf", "printCompetitionCertificate", permissions::read),
    http::get<&show_public_editions>("/api/public/competitions", "showPublicCompetitions", public_access),
    http::get<&show_public_edition>("/api/public/competitions/{id}", "showPublicCompetition", public_access),
    http::get<&check_certificate>("/api/public/certificates/{number}", "checkCompetitionCertificate", public_access, http::Rate::strict),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::programmes::events::competitions
