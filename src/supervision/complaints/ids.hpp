// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::supervision::complaints {

using ComplaintId = Id<struct ComplaintTag>;
using OpeningId = Id<struct IdentityOpeningTag>;
using EntryId = Id<struct ComplaintEntryTag>;
using TransferId = Id<struct ComplaintTransferTag>;
using CustodianKeyId = Id<struct CustodianKeyTag>;
using RuleChangeId = Id<struct ComplaintRuleChangeTag>;
using HoldId = Id<struct IdentityHoldTag>;

}  // namespace luoshi::supervision::complaints
