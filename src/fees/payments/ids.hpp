// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "fees/charges/api.hpp"
#include "fees/journal/api.hpp"

namespace luoshi::fees::payments {

using charges::BillId;
using charges::PlanId;
using charges::PupilId;
using journal::EntryId;
using PaymentId = Id<struct PaymentTag>;
using UseId = Id<struct PaymentUseTag>;
using StatementId = Id<struct StatementTag>;
using ReceiptId = Id<struct ReceiptTag>;
using BankingId = Id<struct BankingTag>;
using OrderId = Id<struct OnlineOrderTag>;
using ReturnId = Id<struct OnlineReturnTag>;  // bytes of the refund it fulfils

}  // namespace luoshi::fees::payments
