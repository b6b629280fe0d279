// What the close of a term is asked with.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "fees/closing/ids.hpp"
#include "fees/closing/words.hpp"
#include "fees/journal/api.hpp"

namespace luoshi::fees::closing {

struct ShowClose {
    PlanId plan;
};
BOOST_DESCRIBE_STRUCT(ShowClose, (), (plan))

struct ExplainDifference {
    PlanId plan;
    PupilId pupil;
    charges::DifferenceKind kind = charges::DifferenceKind::came_without_bill;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ExplainDifference, (), (plan, pupil, kind, words))

struct SettlePlan {
    PlanId plan;
    SettlementRunId id;
};
BOOST_DESCRIBE_STRUCT(SettlePlan, (), (plan, id))

struct LockTerm {
    PlanId plan;
};
BOOST_DESCRIBE_STRUCT(LockTerm, (), (plan))

struct PublishAccounts {
    PlanId plan;
    AccountsId id;
};
BOOST_DESCRIBE_STRUCT(PublishAccounts, (), (plan, id))

// Every school below a body, one after the other, in the background.
struct OrderSettlements {
    OrderId id;
    std::string body;  // path of a county's office or of the county
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};
BOOST_DESCRIBE_STRUCT(OrderSettlements, (), (id, body, school_year, term))

struct ShowOrder {
    OrderId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(ShowOrder, (), (id, county))

struct ShowStatement {
    PupilId pupil;
    PlanId plan;
};
BOOST_DESCRIBE_STRUCT(ShowStatement, (), (pupil, plan))

// For a family without a phone: the school's office prints it; who did is kept in the audit.
struct PrintStatement {
    PupilId pupil;
    PlanId plan;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PrintStatement, (), (pupil, plan, county))

// What finance is to bear, as the settlement reckoned it: kept pupil by pupil.
struct HandInClaim {
    PlanId plan;
    ClaimId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(HandInClaim, (), (plan, id, county))

struct FindClaims {
    std::string body;  // path of a subtree; of a school for its own
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};
BOOST_DESCRIBE_STRUCT(FindClaims, (), (body, school_year, term))

// The file for finance: sums by school and category, and the pupils behind them; with a reason their names are whole, without one masked.
struct ExportClaims {
    std::string body;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::optional<std::string> reason = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ExportClaims, (), (body, school_year, term, reason, county))

struct CompareAccounts {
    std::string body;  // path of a subtree
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};
BOOST_DESCRIBE_STRUCT(CompareAccounts, (), (body, school_year, term))

struct FindPublicAccounts {
    std::string school;  // its code: the public pages know no ids of bodies
};
BOOST_DESCRIBE_STRUCT(FindPublicAccounts, (), (school))

struct ShowPublicAccounts {
    AccountsId id;
};
BOOST_DESCRIBE_STRUCT(ShowPublicAccounts, (), (id))

// ---- the money of a school that has merged

struct ShowCarried {
    BodyId school;  // either side: the merged one, or the one that goes on
    std::optional<Fund> fund = {};
};
BOOST_DESCRIBE_STRUCT(ShowCarried, (), (school, fund))

struct CarryBalances {
    CarryId id;
    BodyId school;  // the merged one
    std::optional<Fund> fund = {};
    std::string document;  // the order to merge, the minutes of the hand-over
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(CarryBalances, (), (id, school, fund, document, county))

struct ReverseCarried {
    CarryId id;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ReverseCarried, (), (id, reason, county))

}  // namespace luoshi::fees::closing
