// What the house does by itself is really planted: a job that nobody wires forgets nothing.
#include <gmock/gmock.h>

#include <deque>
#include <regex>
#include <set>

#include "app/wiring.hpp"
#include "platform/jobs/runner.hpp"
#include "platform/storage/connection.hpp"
#include "platform/storage/stored_reply.hpp"
#include "reporting/api.hpp"
#include "support/databases.hpp"

namespace luoshi {
namespace {

using ::testing::ElementsAre;

// The greatest n of $n.
int parameters_of(const std::string& sql) {
    int most = 0;
    for (auto at = sql.find('$'); at != std::string::npos; at = sql.find('$', at + 1)) most = std::max(most, std::atoi(sql.c_str() + at + 1));
    return most;
}

class HouseWork : public testing::OnBothDatabases {
 protected:
    HouseWork() : OnBothDatabases(app::all_migrations()) {}

    int run_due() {
        jobs::Runner runner(storage(), clock());
        app::wire_jobs(runner, folder_.path());
        return runner.run_due();
    }

    testing::TemporaryFolder folder_;
};
ON_BOTH_DATABASES(HouseWork);

TEST_P(HouseWork, RepeatsWhatEachModuleAsksFor) {
    run_due();
    constexpr std::string_view sql = "SELECT name FROM job ORDER BY name";
    constexpr storage::Query names{"test.jobs", sql, sql};
    EXPECT_THAT(
        read([&](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(names); }).value(),
        ElementsAre("attendance.watch", "audit.anchor", "catalogue.close_surveys", "catalogue.daily", "charges.try_reliefs_again", "checks.nightly", "competitions.erase_names", "complaints.deadlines", "complaints.erase", "complaints.remind", "evaluation.withdraw_circulars", "http.forget_replies", "identity.sweep", "notices.remind", "obligations.ladder", "panels.lapse", "payments.ask_orders", "payments.follow_returns", "pupils.drop_lists", "pupils.erase", "rectification.remind", "reporting.digest", "reporting.freeze", "tally.follow"));
}

TEST_P(HouseWork, ForgetsAnswersToRepeatedRequestsAfterThreeDays) {
    const auto keep = [&](std::string key) {
        return write([&](Work& work) -> Result<Nothing> {
            storage::keep_reply(work, {std::move(key), "digest", 200, "{}", "{}"});
            work.record("test.keep", "reply", "1");
            return Nothing{};
        });
    };
    ASSERT_TRUE(keep("of-the-first-day"));
    clock().advance(std::chrono::hours{60});
    ASSERT_TRUE(keep("of-the-third-day"));
    clock().advance(std::chrono::hours{13});
    run_due();
    // In a write Work, because replies belong to its county.
    const auto kept = [&](std::string_view key) {
        return write([&](Work& work) -> Result<bool> { return storage::find_reply(work, key).has_value(); }).value();
    };
    EXPECT_FALSE(kept("of-the-first-day"));
    EXPECT_TRUE(kept("of-the-third-day"));
}

// Every statement's plan on SQLite, which plans by the figures of migrate (platform/storage/statistics.hpp): none but the few below reads all rows of a
// county to answer about one school, one pupil or one account. A page that does is fast with the sample and takes seconds with a county in the database.
TEST_P(HouseWork, NoStatementReadsAWholeCountyToFindAFewRows) {
    if (storage().engine() != storage::Engine::sqlite) GTEST_SKIP() << "PostgreSQL plans by what it gathers";
    static const std::set<std::string_view> may = {
        // about the county itself, or tables that hold a handful of rows of a county
        "afterschool/attendance.bans_of_county", "afterschool/attendance.incidents_to_escalate", "afterschool/catalogue.expired_bodies",
        "afterschool/catalogue.contract_days_of_county", "afterschool/catalogue.offers_of_county", "afterschool/catalogue.staff_on_list", "afterschool/catalogue.users_of_bodies", "afterschool/catalogue.warnings_of_county", "afterschool/enrolment.bench_seats", "afterschool/enrolment.group_cases_of_plan",
        "afterschool/enrolment.plans_of_pupil_in_term", "afterschool/enrolment.unconfirmed_entries", "afterschool/attendance.waiting_for_county", "notices.expiring_items", "notices.next_serial",
        "notices.reminders_of", "platform/http.reach", "platform/mail.messages_with_prefix", "pupils.find_disputes", "pupils.signals_of_school",
        "pupils.transferred_pupil",
        // jobs, and the audit's chain; a county has a timetable for each school
        "afterschool/timetable.schools_with_sessions",
        "identity.delete_old_failures", "identity.delete_old_oidc_attempts", "identity.delete_old_oidc_tickets", "identity.delete_old_sessions",
        "platform/http.delete_old_replies", "platform/storage.anchors_of_county", "platform/storage.audit_head", "platform/storage.audit_of_county",
        "platform/storage.counties_to_anchor", "platform/storage.delete_old_replies", "platform/storage.head_to_anchor",
        "platform/storage.insert_audit_entries", "platform/storage.recorded_since", "pupils.drop_old_imports", "pupils.pupils_to_erase",
        // lists of a whole county, which is what they are for; nonces are few and go after minutes
        "fees/charges.oldest_write_off", "fees/charges.write_offs_waiting", "fees/closing.plans_to_settle", "fees/exemptions.lists_of_county", "fees/pay.rates_for", "fees/pay.requests_of_county", "fees/pay.waiting",
        "fees/pay.sheets_for_county", "fees/payments.forget_nonces", "programmes/construction.find_checks", "programmes/construction.find_groups",
        "programmes/construction.find_units", "programmes/construction.public_units", "supervision/checks.runs_of_county", "supervision/evaluation.result_facts_below",
        // a partition has some dozens of lines and hundreds of calls
        "programmes/lines.lines_of_county", "programmes/calls.calls_of_county", "programmes/calls.waiting", "programmes/construction.waiting",
        "programmes/review/decisions.waiting", "programmes/review/panels.objections_to_decide", "programmes/review/experts.experts_to_admit",
        // lists and figures of a partition's events: some dozens of series, hundreds of sittings, briefs and works
        "programmes/events/records.any_entry", "programmes/events/records.count_entries", "programmes/events/series.count_came", "programmes/events/series.count_held",
        "programmes/events/series.count_uses", "programmes/events/series.find_briefs", "programmes/events/series.find_series", "programmes/events/series.open_uses",
        "programmes/events/series.public_events",
        "programmes/events/competitions.editions_of_county", "programmes/events/competitions.editions_to_erase",
        // a pool has some hundreds of experts, and conflicts are worked out over all of them
        "programmes/review/experts.experts_of_county", "programmes/review/experts.facts_of_county", "programmes/review/experts.ratings_of_county",
        "programmes/review/experts.away_of_county", "programmes/review/experts.terms_of_county", "programmes/review/experts.terms_on",
        "programmes/review/panels.rounds_of_county", "programmes/review/panels.round_before",
        "programmes/review/panels.public_rounds", "programmes/review/marking.rounds_of_county",
        "programmes/review/decisions.calls_in_review", "programmes/review/decisions.contests_of_county",
        // figures of a county's schools
        "reporting.schools_of_counties", "reporting.schools_of_county", "reporting.schools_named", "reporting.schools_in_short", "reporting.sums_of_schools",
        "reporting.duties_on_schools", "reporting.layouts_for_county", "reporting.orders_on_schools", "reporting.sheets_on_schools", "reporting.surveys_on_schools", "reporting.visits_on_schools",
        "tally.rows_of_county",
        // what waits: draws of a county, one for each lottery round; open disputes and corrections only are in their indexes
        "afterschool/allocation.waiting", "pupils.requests_waiting",
        // only of a family that has left the school whose agreement it opens
        "pupils.family_of_agreement",
        // what guardians said of refunds that did not arrive: seldom, and nothing else is in that table
        "fees/refunds.count_not_received", "fees/refunds.rights_of_school"};
    std::deque<std::string> texts;  // statements keep their words
    std::vector<std::string> found;
    const std::regex whole_county(R"(SEARCH (\w+) .*\(county=\?( AND \w+[<>]\?)*\).*)");
    storage().exclusively([&](storage::Connection& connection) {
        for (const auto* query : app::all_queries()) {
            const auto& name = texts.emplace_back("plan of " + std::string(query->name));
            const auto& text = texts.emplace_back("EXPLAIN QUERY PLAN " + std::string(query->sqlite));
            const std::vector<storage::Parameter> nothing(static_cast<std::size_t>(parameters_of(text)));
            connection.select({name, text, text}, nothing, [&](const storage::Row& row) {
                const auto step = row.get<std::string>(3);
                std::smatch table;
                // Brute force is meant to count everything.
                const bool counts = std::ranges::any_of(reporting::counted(), [&](const tally::Recount& one) { return one.query->name == query->name; });
                if (counts || may.contains(query->name) || !std::regex_match(step, table, whole_county)) return;
                // Other tables are those whose rows point to what is deleted.
                if (std::regex_search(text, std::regex("\\b" + table[1].str() + "\\b"))) found.push_back(std::string(query->name) + ": " + step);
            });
        }
    });
    EXPECT_THAT(found, ElementsAre());
}

}  // namespace
}  // namespace luoshi
