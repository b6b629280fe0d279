// The money of a school's term: fee notice, exemptions by an official list, bills, payments, an exemption granted later with its refund, and, when the term is
// over and every session has its register, the settlement with its refunds.
#pragma once
#include <string>
#include <vector>

#include "app/population/school_term.hpp"
#include "fees/charges/api.hpp"

namespace luoshi::app {

// Somebody whom an official list names.
struct OnList {
    pupils::PupilId pupil;
    std::string name;
    std::string number;    // 学籍号
    std::string category;  // of the rule exemption.categories
};
std::vector<OnList> listed_in(const std::vector<People>& classes);

struct MoneyFigures {
    std::int64_t bills = 0;
    std::int64_t payments = 0;
    std::int64_t refunds = 0;  // ordered, sent and arrived
    std::int64_t settled = 0;  // pupils
};

// Where sources disagree about a rule of the bureau's line and nobody has decided, somebody made up decides for the first candidate: no school
// there could publish a fee otherwise. Leaves the desk in the county of the rule.
Result<Nothing> decide_disagreements(Desk& desk, const org::BodyLine& bureau, const TermDays& term);
// Prices, reductions and telephones that hold in the county; once.
Result<Nothing> make_local_rules(Desk& desk, const TermDays& term);
// Everything before the lessons begin, and what is paid and granted in their first weeks, as far as it is before `until`.
Result<Nothing> make_money(Desk& desk, const MadeSchool& school, const MadePlan& plan, const TermDays& term, std::vector<OnList> listed, Date until,
                           MoneyFigures& figures);
// Where the term is over by `until` and nothing waits for a register; else nothing.
Result<Nothing> settle_money(Desk& desk, const MadeSchool& school, const MadePlan& plan, const TermDays& term, Date until, MoneyFigures& figures);

}  // namespace luoshi::app
