// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "fees/charges/api.hpp"

namespace luoshi::fees::payments {

using charges::BillId;
using charges::PlanId;
using charges::PupilId;
using PaymentId = Id<struct PaymentTag>;

}  // namespace luoshi::fees::payments
