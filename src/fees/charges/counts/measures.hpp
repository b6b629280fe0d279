// Declared once, added to where the rows change.
#pragma once
#include "fees/charges/counts/api.hpp"

namespace luoshi::fees::charges::counts {

inline constexpr tally::Measure billed{"charges.billed", "应收（减免后）", "asked for, after exemptions", "分", tally::Moment::flow};
inline constexpr tally::Measure exempted{"charges.exempted", "减免", "exempted", "分", tally::Moment::flow};
inline constexpr tally::Measure paid{"charges.paid", "实收", "paid", "分", tally::Moment::flow};
inline constexpr tally::Measure waived{"charges.waived", "不再收取", "no longer asked for", "分", tally::Moment::flow};

}  // namespace luoshi::fees::charges::counts
