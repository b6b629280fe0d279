// The words of complaints.
#pragma once
#include <boost/describe.hpp>

#include "foundation/json.hpp"

namespace luoshi::supervision::complaints {

enum class ComplaintKind { money, voluntariness, teaching, safety, staff, other };
BOOST_DESCRIBE_ENUM(ComplaintKind, money, voluntariness, teaching, safety, staff, other)

enum class ComplaintSubject { school, outside_body, bureau };
BOOST_DESCRIBE_ENUM(ComplaintSubject, school, outside_body, bureau)

enum class ComplaintChannel { portal, phone, letter, call, transfer };
BOOST_DESCRIBE_ENUM(ComplaintChannel, portal, phone, letter, call, transfer)

enum class ComplaintState { received, accepted, ordered, answered, contested, closed };
BOOST_DESCRIBE_ENUM(ComplaintState, received, accepted, ordered, answered, contested, closed)

enum class ComplaintOutcome { upheld, partly, not_upheld, not_competent };
BOOST_DESCRIBE_ENUM(ComplaintOutcome, upheld, partly, not_upheld, not_competent)

enum class ComplaintSide { complainant, handler, body, system };
BOOST_DESCRIBE_ENUM(ComplaintSide, complainant, handler, body, system)

// To whom beside the handlers an entry is shown: office is nobody else.
enum class ComplaintShown { complainant, office, body };
BOOST_DESCRIBE_ENUM(ComplaintShown, complainant, office, body)

enum class ComplaintAct {
    received,
    added,
    satisfied,
    not_satisfied,
    withdrawn,
    explained,
    routed,
    accepted,
    asked,
    told,
    asked_body,
    extended,
    joined,
    answered,
    decided,
    sent_back,
    reopened,
    reminded,
    silent,
    ordered,
    put_right,
    identity_opened,
    escalated,
    answered_with_lead,
};
BOOST_DESCRIBE_ENUM(ComplaintAct, received, added, satisfied, not_satisfied, withdrawn, explained, routed, accepted, asked, told, asked_body, extended, joined, answered,
                    decided, sent_back, reopened, reminded, silent, ordered, put_right, identity_opened, escalated, answered_with_lead)

// A division says something for itself, or goes back to what holds above it.
enum class RuleAct { set, ended };
BOOST_DESCRIBE_ENUM(RuleAct, set, ended)

// same: the department of the body complained of.
enum class HandlingDepartment { same, education, development_reform, market_regulation, finance };
BOOST_DESCRIBE_ENUM(HandlingDepartment, same, education, development_reform, market_regulation, finance)

enum class HandlingLevel { own, above };
BOOST_DESCRIBE_ENUM(HandlingLevel, own, above)

enum class ClosedHow { word, silence, above, withdrawn };
BOOST_DESCRIBE_ENUM(ClosedHow, word, silence, above, withdrawn)

// The working days of one kind of complaint.
struct ComplaintDays {
    std::int64_t accept_days = 0;
    std::int64_t answer_days = 0;
    std::int64_t extend_days = 0;
    std::int64_t remind_days = 0;
    std::int64_t silent_days = 0;
    friend bool operator==(const ComplaintDays&, const ComplaintDays&) = default;
};
BOOST_DESCRIBE_STRUCT(ComplaintDays, (), (accept_days, answer_days, extend_days, remind_days, silent_days))

}  // namespace luoshi::supervision::complaints
