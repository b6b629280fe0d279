#include "platform/http/rows.hpp"
#include "programmes/review/decisions/api.hpp"
#include "programmes/review/decisions/use_cases.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

using http::ask;
using http::get;
using http::post;
using http::post_prepared;
using http::put;
using http::Rate;

// Codes of objectors travel in bodies, never in addresses.
const http::Route rows[] = {
    get<&find_award_contests>("/api/programmes/awards/contests", "findAwardContests", permissions::read),
    post<&make_award_contest>("/api/programmes/awards/contests", "makeAwardContest", permissions::write),
    get<&show_award_contest>("/api/programmes/awards/contests/{id}", "showAwardContest", permissions::read),
    put<&set_award_rules>("/api/programmes/awards/contests/{id}/rules", "setAwardRules", permissions::write),
    ask<&try_award_rules>("/api/programmes/awards/contests/{id}/trial", "tryAwardRules", permissions::read),
    post_prepared<&find_award_selection, &reckon_award_selection, &freeze_award_selection>("/api/programmes/awards/contests/{id}/freeze", "freezeAwardSelection", permissions::write),
    post<&record_award_gate>("/api/programmes/awards/contests/{contest}/gates", "recordAwardGate", permissions::write),
    post<&open_award_notice>("/api/programmes/awards/contests/{contest}/notices", "openAwardNotice", permissions::write),
    post<&approve_awards>("/api/programmes/awards/contests/{contest}/documents", "approveAwards", permissions::write),
    get<&print_award_docx>("/api/programmes/awards/documents/{id}/docx", "printAwardDocx", permissions::read),
    get<&print_award_pdf>("/api/programmes/awards/documents/{id}/pdf", "printAwardPdf", permissions::read),
    get<&show_award_terms>("/api/programmes/lines/{line}/award-terms", "showAwardTerms", permissions::read),
    put<&set_award_terms>("/api/programmes/lines/{line}/award-terms", "setAwardTerms", permissions::write),

    post<&judge_objection>("/api/programmes/awards/objections/{id}/judge", "judgeAwardObjection", permissions::objections),
    get<&find_objectors>("/api/programmes/awards/objectors", "findAwardObjectors", permissions::objectors),
    post<&open_objector>("/api/programmes/awards/objectors/{objection}/open", "openAwardObjector", permissions::objectors),

    get<&show_own_awards>("/api/programmes/awards/own", "showOwnAwards", permissions::own),

    get<&show_public_awards>("/api/public/programmes/awards", "showPublicAwards", public_access),
    get<&show_public_award>("/api/public/programmes/awards/{id}", "showPublicAward", public_access),
    get<&print_public_award>("/api/public/programmes/award-documents/{id}", "printPublicAward", public_access),
    post<&raise_objection>("/api/public/programmes/award-objections", "raiseAwardObjection", public_access, Rate::strict),
    ask<&follow_objection>("/api/public/programmes/award-objections/follow", "followAwardObjection", public_access, Rate::strict),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

std::vector<std::string_view> unlinked_operations() {
    std::vector<std::string_view> operations;
    for (const auto& row : rows) {
        if (row.path.starts_with("/api/public/programmes/award-objections")) operations.push_back(row.operation);
    }
    return operations;
}

}  // namespace luoshi::programmes::review::decisions
