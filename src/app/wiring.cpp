#include "app/wiring.hpp"

#include <algorithm>

#include "afterschool/allocation/api.hpp"
#include "afterschool/allocation/checks.hpp"
#include "afterschool/allocation/migrations.hpp"
#include "afterschool/allocation/queries.hpp"
#include "afterschool/attendance/api.hpp"
#include "afterschool/attendance/checks.hpp"
#include "afterschool/attendance/migrations.hpp"
#include "afterschool/attendance/queries.hpp"
#include "afterschool/catalogue/body_ahead.hpp"
#include "afterschool/catalogue/checks.hpp"
#include "afterschool/catalogue/jobs.hpp"
#include "afterschool/catalogue/migrations.hpp"
#include "afterschool/catalogue/plan_users.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/rule_impact.hpp"
#include "afterschool/catalogue/routes.hpp"
#include "afterschool/enrolment/change_day.hpp"
#include "afterschool/enrolment/checks.hpp"
#include "afterschool/enrolment/jobs.hpp"
#include "afterschool/enrolment/migrations.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/routes.hpp"
#include "afterschool/timetable/begun.hpp"
#include "afterschool/timetable/checks.hpp"
#include "afterschool/timetable/drop_draft.hpp"
#include "afterschool/timetable/jobs.hpp"
#include "afterschool/timetable/migrations.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/routes.hpp"
#include "afterschool/timetable/rule_impact.hpp"
#include "fees/charges/api.hpp"
#include "fees/charges/body_ahead.hpp"
#include "fees/charges/checks.hpp"
#include "fees/charges/jobs.hpp"
#include "fees/charges/migrations.hpp"
#include "fees/charges/queries.hpp"
#include "fees/closing/api.hpp"
#include "fees/closing/checks.hpp"
#include "fees/closing/jobs.hpp"
#include "fees/closing/migrations.hpp"
#include "fees/closing/queries.hpp"
#include "fees/disclosure/api.hpp"
#include "fees/disclosure/checks.hpp"
#include "fees/disclosure/migrations.hpp"
#include "fees/disclosure/queries.hpp"
#include "fees/exemptions/api.hpp"
#include "fees/exemptions/checks.hpp"
#include "fees/exemptions/migrations.hpp"
#include "fees/exemptions/queries.hpp"
#include "fees/journal/api.hpp"
#include "fees/journal/checks.hpp"
#include "fees/journal/migrations.hpp"
#include "fees/journal/queries.hpp"
#include "fees/pay/api.hpp"
#include "fees/pay/checks.hpp"
#include "fees/pay/migrations.hpp"
#include "fees/pay/queries.hpp"
#include "fees/payments/api.hpp"
#include "fees/payments/checks.hpp"
#include "fees/payments/jobs.hpp"
#include "fees/payments/migrations.hpp"
#include "fees/payments/queries.hpp"
#include "fees/refunds/api.hpp"
#include "fees/refunds/checks.hpp"
#include "fees/refunds/jobs.hpp"
#include "fees/refunds/migrations.hpp"
#include "fees/refunds/queries.hpp"
#include "identity/checks.hpp"
#include "identity/jobs.hpp"
#include "identity/merger.hpp"
#include "identity/migrations.hpp"
#include "identity/queries.hpp"
#include "identity/routes.hpp"
#include "notices/checks.hpp"
#include "notices/jobs.hpp"
#include "notices/migrations.hpp"
#include "notices/queries.hpp"
#include "notices/routes.hpp"
#include "obligations/api.hpp"
#include "obligations/body_ahead.hpp"
#include "obligations/checks.hpp"
#include "obligations/jobs.hpp"
#include "obligations/migrations.hpp"
#include "obligations/queries.hpp"
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
#include "platform/storage/stored_reply.hpp"
#include "programmes/calls/api.hpp"
#include "programmes/calls/checks.hpp"
#include "programmes/calls/migrations.hpp"
#include "programmes/calls/queries.hpp"
#include "programmes/construction/api.hpp"
#include "programmes/construction/checks.hpp"
#include "programmes/construction/migrations.hpp"
#include "programmes/construction/queries.hpp"
#include "programmes/events/records/api.hpp"
#include "programmes/events/records/checks.hpp"
#include "programmes/events/records/migrations.hpp"
#include "programmes/events/records/queries.hpp"
#include "programmes/events/series/api.hpp"
#include "programmes/events/series/checks.hpp"
#include "programmes/events/series/migrations.hpp"
#include "programmes/events/series/queries.hpp"
#include "programmes/events/competitions/api.hpp"
#include "programmes/events/competitions/checks.hpp"
#include "programmes/events/competitions/jobs.hpp"
#include "programmes/events/competitions/migrations.hpp"
#include "programmes/events/competitions/queries.hpp"
#include "programmes/lines/api.hpp"
#include "programmes/lines/checks.hpp"
#include "programmes/lines/migrations.hpp"
#include "programmes/lines/queries.hpp"
#include "programmes/review/decisions/api.hpp"
#include "programmes/review/decisions/checks.hpp"
#include "programmes/review/decisions/migrations.hpp"
#include "programmes/review/decisions/queries.hpp"
#include "programmes/review/experts/api.hpp"
#include "programmes/review/experts/checks.hpp"
#include "programmes/review/experts/migrations.hpp"
#include "programmes/review/experts/queries.hpp"
#include "programmes/review/marking/api.hpp"
#include "programmes/review/marking/checks.hpp"
#include "programmes/review/marking/migrations.hpp"
#include "programmes/review/marking/queries.hpp"
#include "programmes/review/panels/api.hpp"
#include "programmes/review/panels/checks.hpp"
#include "programmes/review/panels/jobs.hpp"
#include "programmes/review/panels/migrations.hpp"
#include "programmes/review/panels/queries.hpp"
#include "pupils/checks.hpp"
#include "pupils/jobs.hpp"
#include "pupils/migrations.hpp"
#include "pupils/queries.hpp"
#include "pupils/roster_ahead.hpp"
#include "pupils/routes.hpp"
#include "reporting/api.hpp"
#include "reporting/migrations.hpp"
#include "reporting/queries.hpp"
#include "rules/api.hpp"
#include "rules/checks.hpp"
#include "rules/migrations.hpp"
#include "rules/queries.hpp"
#include "supervision/checks/api.hpp"
#include "supervision/checks/checks.hpp"
#include "supervision/checks/jobs.hpp"
#include "supervision/checks/migrations.hpp"
#include "supervision/checks/queries.hpp"
#include "supervision/complaints/api.hpp"
#include "supervision/complaints/checks.hpp"
#include "supervision/complaints/jobs.hpp"
#include "supervision/complaints/migrations.hpp"
#include "supervision/complaints/queries.hpp"
#include "supervision/evaluation/api.hpp"
#include "supervision/evaluation/checks.hpp"
#include "supervision/evaluation/jobs.hpp"
#include "supervision/evaluation/migrations.hpp"
#include "supervision/evaluation/queries.hpp"
#include "supervision/inspections/api.hpp"
#include "supervision/inspections/checks.hpp"
#include "supervision/inspections/migrations.hpp"
#include "supervision/inspections/queries.hpp"
#include "supervision/rectification/api.hpp"
#include "supervision/rectification/checks.hpp"
#include "supervision/rectification/jobs.hpp"
#include "supervision/rectification/migrations.hpp"
#include "supervision/rectification/queries.hpp"
#include "tally/api.hpp"
#include "tally/checks.hpp"
#include "tally/migrations.hpp"
#include "tally/queries.hpp"

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
    return gathered<std::vector<http::Route>>(org::routes(),                     //
                                              identity::routes(),                //
                                              notices::routes(),                 //
                                              pupils::routes(),                  //
                                              rules::routes(),                   //
                                              obligations::routes(),             //
                                              afterschool::catalogue::routes(),  //
                                              afterschool::enrolment::routes(),
                                              afterschool::allocation::routes(),
                                              afterschool::timetable::routes(),
                                              afterschool::attendance::routes(),
                                              programmes::lines::routes(),
                                              programmes::calls::routes(),
                                              programmes::review::experts::routes(),
                                              programmes::review::panels::routes(),
                                              programmes::review::marking::routes(),
                                              programmes::review::decisions::routes(),
                                              programmes::construction::routes(),
                                              programmes::events::series::routes(),
                                              programmes::events::records::routes(),
                                              programmes::events::competitions::routes(),
                                              fees::journal::routes(),
                                              fees::disclosure::routes(),
                                              fees::exemptions::routes(),
                                              fees::charges::routes(),
                                              fees::payments::routes(),
                                              fees::refunds::routes(),
                                              fees::pay::routes(),
                                              fees::closing::routes(),
                                              supervision::checks::routes(),
                                              supervision::complaints::routes(),
                                              supervision::inspections::routes(),
                                              supervision::rectification::routes(),
                                              supervision::evaluation::routes(),
                                              reporting::routes());
}

std::vector<storage::Migrations> all_migrations() {
    return {mail::migrations::all,                    //
            org::migrations::all,                     //
            tally::migrations::all,                   //
            identity::migrations::all,                //
            notices::migrations::all,                 //
            pupils::migrations::all,                  //
            rules::migrations::all,                   //
            obligations::migrations::all,             //
            afterschool::catalogue::migrations::all,  //
            afterschool::enrolment::migrations::all,
            afterschool::allocation::migrations::all,
            afterschool::timetable::migrations::all,
            afterschool::attendance::migrations::all,
            programmes::lines::migrations::all,
            programmes::calls::migrations::all,
            programmes::review::experts::migrations::all,
            programmes::review::panels::migrations::all,
            programmes::review::marking::migrations::all,
            programmes::review::decisions::migrations::all,
            programmes::construction::migrations::all,
            programmes::events::series::migrations::all,
            programmes::events::records::migrations::all,
            programmes::events::competitions::migrations::all,
            fees::journal::migrations::all,
            fees::disclosure::migrations::all,
            fees::exemptions::migrations::all,
            fees::charges::migrations::all,
            fees::payments::migrations::all,
            fees::refunds::migrations::all,
            fees::pay::migrations::all,
            fees::closing::migrations::all,
            supervision::checks::migrations::all,
            supervision::complaints::migrations::all,
            supervision::inspections::migrations::all,
            supervision::rectification::migrations::all,
            supervision::evaluation::migrations::all,
            reporting::migrations::all};
}

std::vector<storage::Check> all_checks() {
    return gathered<std::vector<storage::Check>>(org::checks::all,                     //
                                                 tally::checks::all,                   //
                                                 identity::checks::all,                //
                                                 notices::checks::all,                 //
                                                 pupils::checks::all,                  //
                                                 rules::checks::all,                   //
                                                 obligations::checks::all,             //
                                                 afterschool::catalogue::checks::all,  //
                                                 afterschool::enrolment::checks::all,
                                                 afterschool::allocation::checks::all,
                                                 afterschool::timetable::checks::all,
                                                 afterschool::attendance::checks::all,
                                                 programmes::lines::checks::all,
                                                 programmes::calls::checks::all,
                                                 programmes::review::experts::checks::all,
                                                 programmes::review::panels::checks::all,
                                                 programmes::review::marking::checks::all,
                                                 programmes::review::decisions::checks::all,
                                                 programmes::construction::checks::all,
                                                 programmes::events::series::checks::all,
                                                 programmes::events::records::checks::all,
                                                 programmes::events::competitions::checks::all,
                                                 fees::journal::checks::all,
                                                 fees::disclosure::checks::all,
                                                 fees::exemptions::checks::all,
                                                 fees::charges::checks::all,
                                                 fees::payments::checks::all,
                                                 fees::refunds::checks::all,
                                                 fees::pay::checks::all,
                                                 fees::closing::checks::all,
                                                 supervision::checks::checks::all,
                                                 supervision::complaints::checks::all,
                                                 supervision::inspections::checks::all,
                                                 supervision::rectification::checks::all,
                                                 supervision::evaluation::checks::all);
}

std::vector<const storage::Query*> all_queries() {
    return gathered<std::vector<const storage::Query*>>(storage::queries::all, jobs::queries::all, http::queries::all,
                                                        mail::queries::all,
                                                        org::queries::all,                     //
                                                        tally::queries::all,                   //
                                                        identity::queries::all,                //
                                                        notices::queries::all,                 //
                                                        pupils::queries::all,                  //
                                                        rules::queries::all,                   //
                                                        obligations::queries::all,             //
                                                        afterschool::catalogue::queries::all,  //
                                                        afterschool::enrolment::queries::all,
                                                        afterschool::allocation::queries::all,
                                                        afterschool::timetable::queries::all,
                                                        afterschool::attendance::queries::all,
                                                        programmes::lines::queries::all,
                                                        programmes::calls::queries::all,
                                                        programmes::review::experts::queries::all,
                                                        programmes::review::panels::queries::all,
                                                        programmes::review::marking::queries::all,
                                                        programmes::review::decisions::queries::all,
                                                        programmes::construction::queries::all,
                                                        programmes::events::series::queries::all,
                                                        programmes::events::records::queries::all,
                                                        programmes::events::competitions::queries::all,
                                                        fees::journal::queries::all,
                                                        fees::disclosure::queries::all,
                                                        fees::exemptions::queries::all,
                                                        fees::charges::queries::all,
                                                        fees::payments::queries::all,
                                                        fees::refunds::queries::all,
                                                        fees::pay::queries::all,
                                                        fees::closing::queries::all,
                                                        supervision::checks::queries::all,
                                                        supervision::complaints::queries::all,
                                                        supervision::inspections::queries::all,
                                                        supervision::rectification::queries::all,
                                                        supervision::evaluation::queries::all,
                                                        reporting::queries::all);
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

void wire_jobs(jobs::Runner& runner, const std::filesystem::path& data, const std::string& address) {
    identity::add_jobs(runner);
    tally::add_jobs(runner);
    notices::add_jobs(runner, {.ocr_cache_folder = data / "ocr"});
    rules::add_jobs(runner);
    obligations::add_jobs(runner, address);
    afterschool::catalogue::add_jobs(runner, address);
    afterschool::allocation::add_jobs(runner, address);
    afterschool::enrolment::add_jobs(runner, address);
    afterschool::timetable::add_jobs(runner);
    afterschool::attendance::add_jobs(runner);
    fees::charges::add_jobs(runner, address);
    fees::payments::add_jobs(runner);
    fees::closing::add_jobs(runner);
    fees::refunds::add_jobs(runner, address);
    programmes::review::panels::add_jobs(runner);
    programmes::review::decisions::add_jobs(runner);
    programmes::events::competitions::add_jobs(runner);
    supervision::checks::add_jobs(runner);
    supervision::complaints::add_jobs(runner, address);
    supervision::rectification::add_jobs(runner, address);
    supervision::evaluation::add_jobs(runner);
    pupils::add_jobs(runner);
    reporting::add_jobs(runner);
    for (auto& measure : reporting::measures()) obligations::add_measure(std::move(measure));  // again under the same name: replaces
    programmes::lines::add_measures();
    programmes::events::series::add_measures();
    programmes::events::records::add_measures();
    runner.repeat("audit.anchor", std::chrono::hours{24},
                  [](const jobs::JobWork& work, const json::value&) -> Result<Nothing> {
                      storage::anchor_audit(work.storage, nullptr, work.clock);
                      return Nothing{};
                  });
    // Whoever has not repeated a request after three days has given up; what it answered may hold personal data.
    runner.repeat("http.forget_replies", std::chrono::hours{24},
                  [](const jobs::JobWork& work, const json::value&) -> Result<Nothing> {
                      storage::forget_replies(work.storage, work.clock.now().plus(-std::chrono::hours{72}));
                      return Nothing{};
                  });
}

void wire_answers() {
    static const bool once = [] {
        rules::add_impact_source(&afterschool::catalogue::plans_touched);
        rules::add_impact_source(&afterschool::timetable::timetables_touched);
        afterschool::catalogue::add_plan_user(&afterschool::timetable::drop_draft);
        afterschool::enrolment::ask_begun_today(&afterschool::timetable::begun_today);
        return true;
    }();
    static_cast<void>(once);
}

// People and classes first, then what stops a change or has to be settled.
void wire_holding_sources() {
    static const bool once = [] {
        org::add_holding_source(&pupils::roster_ahead);
        org::add_holding_source(&identity::accounts_ahead);
        org::add_holding_source(&afterschool::catalogue::plans_ahead);
        org::add_holding_source(&fees::charges::bills_ahead);
        org::add_holding_source(&fees::closing::money_ahead);
        org::add_holding_source(&obligations::duties_ahead);
        return true;
    }();
    static_cast<void>(once);
}

}  // namespace luoshi::app
