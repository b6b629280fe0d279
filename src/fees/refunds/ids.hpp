// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "fees/payments/api.hpp"

namespace luoshi::fees::refunds {

using payments::PaymentId;
using payments::PlanId;
using payments::PupilId;
using RightId = Id<struct RefundRightTag>;
using RefundId = Id<struct RefundTag>;

}  // namespace luoshi::fees::refunds
