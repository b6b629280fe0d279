// Orders of a child that are not paid yet and still can be: who else is just paying, and until when.
#pragma once
#include "fees/payments/online.hpp"
#include "fees/payments/use_cases.hpp"
#include "pupils/api.hpp"

namespace luoshi::fees::payments {

struct BeingPaid {
    OrderId order;
    AccountId account;
    BillId bill;
    std::int64_t amount_fen = 0;
    Instant since;
    Instant until;
};
BOOST_DESCRIBE_STRUCT(BeingPaid, (), (order, account, bill, amount_fen, since, until))

std::vector<BeingPaid> orders_being_paid(Work& work, const pupils::PupilLine& pupil);
std::vector<FamilyBeingPaid> being_paid_views(Work& work, const pupils::PupilLine& pupil);
// Another guardian is paying so much of one of these bills that both together would be too much. Refuses "being-paid" and says until when to wait.
// Orders of one's own do not stand in the way: who left WeChat's page tries again.
std::optional<Problem> why_not_beside_another(Work& work, const pupils::PupilLine& pupil, const std::vector<PaymentPart>& parts);

}  // namespace luoshi::fees::payments
