// Batches of refunds. Private to this room.
#pragma once
#include "fees/refunds/shared.hpp"
#include "fees/refunds/views.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::refunds {

struct BatchHead {
    RefundBatchId id;
    std::string county;
    BodyId school;
    std::int64_t refunds = 0;
    std::int64_t amount_fen = 0;
    Instant sent_at;
    std::string sent_by_name;
};
BOOST_DESCRIBE_STRUCT(BatchHead, (), (id, county, school, refunds, amount_fen, sent_at, sent_by_name))
RefundBatchView batch_view(Work& work, const BatchHead& batch);

// The family has it. `late`: it had failed, and was there after all, by a way that was not sent anew.
void arrive(Work& work, const RefundNow& refund, RefundActId act, bool late = false);
// It did not reach the family: booked back, and what the payment noted is forgotten. What is ordered, sent or arrived can fail: money comes back days later.
Result<Nothing> fail(Work& work, const RefundNow& refund, const std::string& reason);
// The failed refund once more by its first way, at once arrived: the channel has given the money back already.
Result<Nothing> arrive_after_failure(Work& work, const RefundNow& failed, PaymentId payment);
// It was withdrawn with its right because the exemption never held, and arrived all the same: the family has it and owes it.
Result<Nothing> owe_if_withdrawn(Work& work, const RefundNow& refund);
// And what of that came back, or was noted by mistake, the family owes no longer.
Result<Nothing> owe_no_longer_if_withdrawn(Work& work, const RefundNow& refund);
// The office says so. Where the channel gave the money back all the same while it went another way, nothing is owed again: it has arrived by the first.
Result<Nothing> fail_by_hand(Work& work, const RefundNow& refund, const std::string& reason);

}  // namespace luoshi::fees::refunds
