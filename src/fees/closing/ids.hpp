// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "fees/charges/api.hpp"

namespace luoshi::fees::closing {

namespace catalogue = afterschool::catalogue;
using charges::PlanId;
using charges::PupilId;
using charges::SettlementRunId;
using OrderId = Id<struct SettleOrderTag>;
using ClaimId = Id<struct SubsidyClaimTag>;
using CarryId = Id<struct CarriedBalanceTag>;
using AccountsId = Id<struct TermAccountTag>;

}  // namespace luoshi::fees::closing
