#include "fees/charges/less_owed.hpp"

#include <algorithm>
#include <ranges>
#include <stdexcept>

#include "fees/charges/counts/measures.hpp"
#include "fees/charges/queries.hpp"

namespace luoshi::fees::charges {

LessOwed split_less(const AskedSoFar& asked, Money owed) {
    const auto less = asked.due - owed;
    const auto kept = asked.paid - asked.refunded;  // of what came in, what is not promised back already
    LessOwed split;
    split.refund = std::clamp(kept - owed, Money{}, less);
    split.waived = less - split.refund;
    return split;
}

void waive(Work& work, std::string_view county, BodyId school, std::span<const OpenBill> open_bills, Money waived, tally::Changes& counts) {
    for (const auto& bill : open_bills | std::views::reverse) {
        if (waived <= Money{}) break;
        const auto part = std::min(bill.open, waived);
        work.run(queries::add_waived, county, bill.id, part.in_fen());
        counts.add(school, counts::waived, work.today(), part.in_fen());
        waived -= part;
    }
    if (waived != Money{}) throw std::logic_error("more is waived than is open");
}

}  // namespace luoshi::fees::charges
