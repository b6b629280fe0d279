// What the rules allow to be spent: the list of kinds and the ceilings of shares, and the figures they are compared with.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>

#include "fees/pay/shared.hpp"

namespace luoshi::fees::pay {

struct SpendingLimits {
    bool has_list = false;
    std::set<std::string> kinds;
    std::string list_words;  // which kinds, by which document; says so where nothing is set
    std::map<std::string, std::int64_t> percent;
    std::string share_basis;

    Listed listed(SpendingKind kind) const;
    std::optional<std::int64_t> ceiling(SpendingKind kind) const;
};
// Refuses "rule-unsettled" where sources disagree and nobody has decided.
Result<SpendingLimits> spending_limits(Work& work, const SchoolAt& school, Date on);

struct LessonCeiling {
    std::optional<Money> most;  // nothing: not set
    std::string basis;
};
Result<LessonCeiling> lesson_ceiling(Work& work, const SchoolAt& school, Date on);

// Fees billed and not given back, and grants, of this term; and what was spent for it. Both by the term they are for: what came after its lock stands in
// later books.
Money income_of(Work& work, const PlanAt& at);
Money spent_of(Work& work, const PlanAt& at, SpendingKind kind);

// One spending before it is made.
struct Judged {
    SpendingKind kind = SpendingKind::teachers;
    Money amount;
    Listed listed = Listed::no_list;
    std::optional<std::int64_t> percent;
    Money income;
    Money before;
    std::optional<OverrunId> approval;
    std::string basis;

    bool outside() const { return listed == Listed::outside; }
    bool above() const;
};
Result<Judged> judge(Work& work, const PlanAt& at, SpendingKind kind, Money amount, std::string_view subject);
// "kind-not-listed" or "over-share-ceiling", naming the figures and the rule's source; nothing where it may be spent.
std::optional<Problem> why_not_spend(const Judged& judged);

struct Spending {
    SubjectKind subject_kind = SubjectKind::spending;
    std::string subject;
    std::string words;
    std::string document;
    std::string basis = {};  // beside the rules of spending: of a sheet its rates and prices
    Date day;
    journal::Reason reason = journal::Reason::spent;
};
// Writes the entry and the row that names it. The caller has asked why_not_spend.
Result<Nothing> book(Work& work, const PlanAt& at, const Judged& judged, const Spending& spending);

}  // namespace luoshi::fees::pay
