// Who handles what within how many working days: what the divisions of a line said, the lowest first, else the house's table.
#pragma once
#include "supervision/complaints/store.hpp"

namespace luoshi::supervision::complaints {

// In the order of queries/terms_along.sql.
struct TermChange {
    RuleChangeId id;
    std::string county;
    std::string place;
    ComplaintKind kind = ComplaintKind::other;
    std::int64_t number = 0;
    RuleAct act = RuleAct::set;
    std::optional<std::int64_t> accept_days, answer_days, extend_days, remind_days, silent_days;
    Date valid_from;
    std::string source;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(TermChange, (), (id, county, place, kind, number, act, accept_days, answer_days, extend_days, remind_days, silent_days, valid_from, source, at, by_name))

// In the order of queries/competence_along.sql.
struct CompetenceChange {
    RuleChangeId id;
    std::string county;
    std::string place;
    ComplaintKind kind = ComplaintKind::other;
    ComplaintSubject subject = ComplaintSubject::school;
    std::int64_t number = 0;
    RuleAct act = RuleAct::set;
    std::optional<std::string> department, level;
    Date valid_from;
    std::string source;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(CompetenceChange, (), (id, county, place, kind, subject, number, act, department, level, valid_from, source, at, by_name))

std::vector<TermChange> terms_along(Work& work, std::string_view path);
std::vector<CompetenceChange> competence_along(Work& work, std::string_view path);

// What holds for bodies of this path on a day.
std::vector<ComplaintClock> clocks_for(Work& work, std::string_view path, Date on);
std::vector<Competence> competences_for(Work& work, std::string_view path, Date on);

}  // namespace luoshi::supervision::complaints
