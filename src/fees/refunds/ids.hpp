// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "fees/journal/api.hpp"
#include "fees/payments/api.hpp"

namespace luoshi::fees::refunds {

using payments::BillId;
using payments::PaymentId;
using payments::PlanId;
using payments::PupilId;
using journal::EntryId;
using RightId = Id<struct RefundRightTag>;
using RefundId = Id<struct RefundTag>;
using RefundActId = Id<struct RefundActTag>;
using RefundBatchId = Id<struct RefundBatchTag>;

}  // namespace luoshi::fees::refunds
