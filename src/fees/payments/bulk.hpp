// Many payments at once, for made-up populations: what take_payment leaves behind, with its statements and without its questions. Not for people: nobody is
// asked, and no event is sent.
#pragma once
#include <span>

#include "fees/payments/shared.hpp"

namespace luoshi::fees::payments {

// In the Work's county; the caller records. References differ from each other and from those of the school's channel. Refuses what the bills and the books
// refuse.
Result<Nothing> insert_payments(Work& work, std::span<const Incoming> payments);

}  // namespace luoshi::fees::payments
