// From frozen results and the office's rules to a contest of the exact engine, and back to rows with words. Pure.
#pragma once
#include "programmes/review/decisions/views.hpp"
#include "programmes/review/selection/selection.hpp"

namespace luoshi::programmes::review::decisions {

// One result with what rules ask about it. In the order of queries/runners_of_contest.sql.
struct AwardRunner {
    ApplicationId application;
    UnitId unit;
    BodyId body;
    std::string body_path, body_name;
    std::string title, kind, prefecture, industry;
    std::string receipt;
    std::int64_t score = 0;
    std::vector<std::int64_t> ties;
    bool vetoed = false;
    bool vote_failed = false;
    std::string prefecture_name = {};  // filled in afterwards
};
BOOST_DESCRIBE_STRUCT(AwardRunner, (), (application, unit, body, body_path, body_name, title, kind, prefecture, industry, receipt, score, ties, vetoed, vote_failed))

// Why somebody takes no part in the selection at all: a veto, a vote that failed.
std::optional<AwardRuleWords> ruled_out(const AwardRunner& runner);

// Faults of rules that the engine would not find: bounds of nobody, two bounds of one group, numbers drawn twice.
Result<Nothing> check_rules(const std::vector<AwardRunner>& runners, const AwardRules& rules);
// Those who are ruled out are not in it. Candidates are called by their receipts, since explanations name them.
selection::Contest contest_of(const std::vector<AwardRunner>& runners, const AwardRules& rules);
const std::string& name_of(const AwardRunner& runner);

struct SelectedRow {
    ApplicationId application;
    std::int64_t score = 0;
    std::int64_t rank = 0;
    AwardStanding standing = AwardStanding::not_chosen;
    std::optional<std::int64_t> seat = {};
    std::optional<AwardExplanation> explanation = {};
};
BOOST_DESCRIBE_STRUCT(SelectedRow, (), (application, score, rank, standing, seat, explanation))
// Everybody by rank, whoever is not chosen with an explanation. Refuses as selection::select does.
Result<std::vector<SelectedRow>> selected(const std::vector<AwardRunner>& runners, const AwardRules& rules);

// Who of `waiting` moves up while `keeping` keep theirs. A minimum that keeping and waiting together can no longer reach protects nobody and is left out,
// in words.
struct MovedUp {
    std::vector<ApplicationId> applications;  // the best first
    std::vector<std::string> left_out;
};
MovedUp moving_up(const std::vector<AwardRunner>& runners, const AwardRules& rules, const std::vector<ApplicationId>& keeping, const std::vector<ApplicationId>& waiting);

}  // namespace luoshi::programmes::review::decisions
