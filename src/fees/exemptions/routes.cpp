#include "fees/exemptions/api.hpp"
#include "fees/exemptions/use_cases.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::fees::exemptions {
namespace {

using http::get;
using http::post;
using http::upload;

const http::Route rows[] = {
    get<&find_exemptions>("/api/fees/schools/{school}/exemptions", "findExemptions", permissions::read),
    post<&reveal_exemptions>("/api/fees/schools/{school}/exemptions/reveal", "revealExemptions", permissions::read),
    post<&export_exemptions>("/api/fees/schools/{school}/exemptions/export", "exportExemptions", permissions::read),
    post<&grant_exemption>("/api/fees/exemptions", "grantExemption", permissions::write),
    post<&end_exemption>("/api/fees/exemptions/{id}/end", "endExemption", permissions::write),
    post<&withdraw_exemption>("/api/fees/exemptions/{id}/withdraw", "withdrawExemption", permissions::write),
    upload<&hand_in_list>("/api/fees/bodies/{body}/exemption-lists", "handInExemptionList", permissions::write),
    get<&find_lists>("/api/fees/bodies/{body}/exemption-lists", "findExemptionLists", permissions::read),
    get<&fetch_list_template>("/api/fees/bodies/{body}/exemption-list-template", "fetchExemptionListTemplate", permissions::write),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::fees::exemptions
