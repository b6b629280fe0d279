// From the judges' marks to points and ranks. Pure.
#pragma once
#include <boost/describe.hpp>
#include <span>
#include <string>
#include <vector>

#include "programmes/events/competitions/words.hpp"
#include "scoring/api.hpp"

namespace luoshi::programmes::events::competitions {

struct GivenMark {
    std::string judge;
    std::string entry;
    scoring::Facts facts;
};
struct EntryTotal {
    std::string entry;
    std::int64_t points = 0;  // thousandths
    std::int64_t rank = 1;
};
// By rank, then entry. `ties`: items of the sheet whose mean decides among equal points, in order; what is left stays tied. A trimmed mean needs five
// marks for every entry; where one has fewer, all stand on the plain mean, so that all are ranked by the same rule. Refuses marks the sheet refuses.
Result<std::vector<EntryTotal>> totals_of(const scoring::Sheet& sheet, std::span<const GivenMark> marks, PanelRule rule, std::span<const std::string> ties);

}  // namespace luoshi::programmes::events::competitions
