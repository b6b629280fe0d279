#include "app/wiring.hpp"

#include <algorithm>

#include "afterschool/enrolment/checks.hpp"
#include "afterschool/enrolment/jobs.hpp"
#include "afterschool/enrolment/migrations.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/routes.hpp"
#include "identity/checks.hpp"
#include "identity/migrations.hpp"
#include "identity/queries.hpp"
#include "identity/routes.hpp"
#include "notices/checks.hpp"
#include "notices/jobs.hpp"
#include "notices/migrations.hpp"
#include "notices/queries.hpp"
#include "notices/routes.hpp"
#include "org/api.hpp"
#include "org/checks.hpp"
#include "org/migrations.hpp"
#include "org/queries.hpp"
#include "platform/http/queries.hpp"
#include "platform/jobs/queries.hpp"
#include "platform/mail/migrations.hpp"
#include "platform/mail/queries.hpp"
#include "platform/storage/audit_verify.hpp"
#include "platform/storage/queries.hpp"
#include "pupils/checks.hpp"
#include "pupils/jobs.hpp"
#include "pupils/migrations.hpp"
#include "pupils/queries.hpp"
#include "pupils/routes.hpp"
#include "rules/api.hpp"
#include "rules/checks.hpp"
#include "rules/migrations.hpp"
#include "rules/queries.hpp"

namespace luoshi::app {
namespace {

template <class All, class... Parts>
All gathered(const Parts&... parts) {
    All all;
    (all.insert(all.end(), std::begin(parts), std::end(parts)), ...);
    return all;
}

}  // namespace

// One module a line, lower storeys first.
std::vector<http::Route> all_routes() {
    return gathered<std::vector<http::Route>>(org::routes(),       //
                                              identity::routes(),  //
                                              notices::routes(),   //
                                              pupils::routes(),    //
                                              rules::routes(),
            afterschool::enrolment::routes());
}

std::vector<storage::Migrations> all_migrations() {
    return {mail::migrations::all,      //
            org::migrations::all,       //
            identity::migrations::all,  //
            notices::migrations::all,   //
            pupils::migrations::all,    //
            rules::migrations::all,
            afterschool::enrolment::migrations::all};
}

std::vector<storage::Check> all_checks() {
    return gathered<std::vector<storage::Check>>(org::checks::all,       //
                                                 identity::checks::all,  //
                                                 notices::checks::all,   //
                                                 pupils::checks::all,    //
                                                 rules::checks::all,
            afterschool::enrolment::checks::all);
}

std::vector<const storage::Query*> all_queries() {
    return gathered<std::vector<const storage::Query*>>(storage::queries::all, jobs::queries::all, http::queries::all, mail::queries::all,
                                                        org::queries::all,       //
                                                        identity::queries::all,  //
                                                        notices::queries::all,   //
                                                        pupils::queries::all,    //
                                                        rules::queries::all,
            afterschool::enrolment::queries::all);
}

std::vector<const Permission*> all_permissions() {
    static const auto routes = all_routes();
    std::vector<const Permission*> permissions;
    for (const auto& route : routes) permissions.push_back(&route.permission);
    std::ranges::sort(permissions, {}, [](const Permission* p) { return p->name; });
    const auto repeated = std::ranges::unique(permissions, {}, [](const Permission* p) { return p->name; });
    permissions.erase(repeated.begin(), repeated.end());
    return permissions;
}

void wire_jobs(jobs::Runner& runner, const std::filesystem::path& data) {
    afterschool::enrolment::add_jobs(runner);
    notices::add_jobs(runner, {.ocr_cache_folder = data / "ocr"});
    rules::add_jobs(runner);
    pupils::add_jobs(runner);
    runner.repeat("audit.anchor", std::chrono::hours{24}, [](const jobs::JobWork& work, const json::value&) -> Result<Nothing> {
        storage::anchor_audit(work.storage, nullptr, work.clock);
        return Nothing{};
    });
}

}  // namespace luoshi::app
