// What the use cases of the pool share.
#pragma once
#include "programmes/review/experts/use_cases.hpp"

namespace luoshi::programmes::review::experts {

// In the order of queries/expert_by_id.sql.
struct ExpertEntry {
    std::string county;
    ExpertId id;
    BodyId office;
    std::string office_path;
    std::optional<std::string> person;
    std::string name;
    std::int64_t version = 1;
    ExpertContent content;
    std::int64_t standing = 1;
    ExpertState state = ExpertState::proposed;
    std::string stepped_by;
    std::optional<Date> suspended_until;
    std::optional<Date> confirmed_on;
};
BOOST_DESCRIBE_STRUCT(ExpertEntry, (), (county, id, office, office_path, person, name, version, content, standing, state, stepped_by, suspended_until, confirmed_on))

Problem no_such_expert();
Problem id_taken();
Result<Nothing> require_partition(Work& work, std::string_view county);
std::string_view state_words(ExpertState state);
std::string_view state_words_en(ExpertState state);
std::string_view title_words_of(ExpertTitle title);
bool may_go(ExpertState from, ExpertState to);

bool is_own(const Actor& actor, const ExpertEntry& one);
// Of experts that the actor may see: the office's, or himself. Others do not exist for him.
Result<ExpertEntry> find_entry(Work& work, std::string_view county, ExpertId id);
// To write: by the office or by himself.
Result<ExpertEntry> entry_to_fill(Work& work, std::string_view county, ExpertId id);
// By the office, and never by himself about himself.
Result<ExpertEntry> entry_to_decide(Work& work, std::string_view county, ExpertId id);
// The office of a command: named, or the actor's own.
Result<org::BodyLine> office_of(Work& work, std::string_view county, const std::optional<BodyId>& office);

ExpertTermsView terms_on(Work& work, std::string_view county, Date day);
std::vector<ExpertRatingView> ratings_of(Work& work, const ExpertEntry& one);
ExpertKnown known_of(Work& work, const ExpertEntry& one, Date day);

struct ExpertStep {
    ExpertState to = ExpertState::admitted;
    std::string rule, reason;
    std::optional<Date> until;
};
Result<Nothing> advance(Work& work, const ExpertEntry& one, const ExpertStep& step);
// What the rules ask for now, or nothing.
std::optional<ExpertStep> step_by_rule(Work& work, const ExpertEntry& one, const ExpertTermsView& terms);
Result<Nothing> write_fact(Work& work, const ExpertEntry& one, const NewFact& fact);
Result<Nothing> insert_expert(Work& work, const org::BodyLine& office, const AddExpert& command);

}  // namespace luoshi::programmes::review::experts
