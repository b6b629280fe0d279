// The identifiers of rules, one type each.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::rules {

using ValueId = Id<struct RuleValueTag>;
using DecisionId = Id<struct RuleDecisionTag>;
using PhoneId = Id<struct ComplaintPhoneTag>;

}  // namespace luoshi::rules
