// The words of this room beside the states (api.hpp).
#pragma once
#include <boost/describe.hpp>

namespace luoshi::programmes::calls {

enum class CallState { draft, published };
BOOST_DESCRIBE_ENUM(CallState, draft, published)

enum class QuotaScope { prefecture, industry, school, kind };
BOOST_DESCRIBE_ENUM(QuotaScope, prefecture, industry, school, kind)

enum class FormFieldKind { text, number, date, choice, yes_no, table };
BOOST_DESCRIBE_ENUM(FormFieldKind, text, number, date, choice, yes_no, table)

// Where the value of a condition comes from. Those over a line count every unit that the body ever had there.
enum class ConditionSource {
    body_kind,       // of the register of bodies
    school_stage,
    years_open,
    units_applied,   // of a line: ever applied
    units_approved,  // ever approved, withdrawn ones too
    units_live,      // approved and not withdrawn
    field            // of the form
};
BOOST_DESCRIBE_ENUM(ConditionSource, body_kind, school_stage, years_open, units_applied, units_approved, units_live, field)

enum class ConditionOperator { equal, not_equal, at_least, at_most, one_of };
BOOST_DESCRIBE_ENUM(ConditionOperator, equal, not_equal, at_least, at_most, one_of)

enum class ConditionResult { passed, failed, unknown };
BOOST_DESCRIBE_ENUM(ConditionResult, passed, failed, unknown)

enum class ReviewDecision { qualified, disqualified };
BOOST_DESCRIBE_ENUM(ReviewDecision, qualified, disqualified)

}  // namespace luoshi::programmes::calls
