// Cases as they are kept, and the steps that lead them on.
#pragma once
#include <chrono>
#include <optional>
#include <string>

#include "platform/access/actor_key.hpp"
#include "supervision/checks/rules.hpp"
#include "supervision/checks/views.hpp"

namespace luoshi::supervision::checks {

// In the order of queries/case_by_id.sql.
struct CaseNow {
    CaseId id;
    std::string county;
    std::string rule;
    std::string subject_kind;
    std::string subject;
    std::string occurrence;
    BodyId school;
    std::string school_name;
    std::string path;
    std::string severity;
    std::string money;
    std::int64_t a = 0, b = 0;
    std::string t, u;
    std::string words, words_en;
    Instant found_at;
    std::int64_t serial = 0;
    CaseState state = CaseState::open;
    BodyId owner;
    std::string owner_name;
    std::string owner_post;
    std::optional<Instant> gone_at;
};
BOOST_DESCRIBE_STRUCT(CaseNow, (),
                      (id, county, rule, subject_kind, subject, occurrence, school, school_name, path, severity, money, a, b, t, u, words, words_en, found_at, serial,
                       state, owner, owner_name, owner_post, gone_at))

std::optional<CaseNow> case_now(Work& work, std::string_view county, CaseId id);

struct NewStep {
    CaseStepId id;
    std::string_view act;
    CaseState state = CaseState::open;
    std::string_view words = {};
    std::string_view order = {};
};
void add_step(Work& work, const CaseNow& at, const NewStep& step);

// The pupils whom a case of money concerns and what each should get back; none where the rule cannot tell.
std::vector<ConcernedPupil> concerned(Work& work, const CaseNow& at);

Problem no_such_case();

// In the order of queries/runs_of_county.sql.
struct RunRow {
    RunId id;
    std::string county;
    Instant at;
    std::string trigger;
    std::string path;
    std::int64_t schools = 0, hits = 0, opened = 0, gone = 0;
    std::int64_t microseconds = 0;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(RunRow, (), (id, county, at, trigger, path, schools, hits, opened, gone, microseconds, by_name))
CheckRunView run_view(Work& work, const RunRow& row, bool with_rules);

// What a run over some schools came to.
struct RunSums {
    std::vector<CheckRunRuleView> rules;
    std::int64_t schools = 0, hits = 0, opened = 0, gone = 0;
    void add(const CheckRunRuleView& one);
};
struct SchoolToCheck {
    std::string county;
    BodyId id;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(SchoolToCheck, (), (county, id, path))
std::vector<SchoolToCheck> schools_to_check(Work& work, std::string_view path);

enum class Trigger { night, event, asked };
BOOST_DESCRIBE_ENUM(Trigger, night, event, asked)
// Runs the rules over one school: opens what is new, marks what is gone. `event`: only the rules that listen to it; empty: all.
void check_school(Work& work, const SchoolToCheck& school, RunId run, std::string_view event, RunSums& sums);
void note_run(Work& work, RunId run, Trigger trigger, std::string_view path, const RunSums& sums, std::chrono::microseconds took);

}  // namespace luoshi::supervision::checks
