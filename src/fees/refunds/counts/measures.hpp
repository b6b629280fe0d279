// Declared once, added to where the rows change.
#pragma once
#include "fees/refunds/counts/api.hpp"

namespace luoshi::fees::refunds::counts {

inline constexpr tally::Measure due{"refunds.due", "应退", "to be given back", "分", tally::Moment::flow};
inline constexpr tally::Measure done{"refunds.done", "已退", "given back", "分", tally::Moment::flow};

}  // namespace luoshi::fees::refunds::counts
