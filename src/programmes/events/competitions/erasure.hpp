// The end of contestants' names. So many years after an edition is over (its last event was closed; where none was held, registration ended) a fixed mark takes the
// place of their names and numbers, and of what judges declared about pupils; an open appeal holds that back. Counts, places, levels, schools, tutors and
// certificates stay.
#pragma once
#include <optional>

#include "programmes/events/competitions/store.hpp"

namespace luoshi::programmes::events::competitions {

inline constexpr std::string_view erased_name = "已清除";

// The last day on which the names of an edition stand that was over on `over_on`: rules, competition.kept_years at the office, else six years, the longest
// stage of a school, in which a best award may bar a pupil from the event. Refuses where sources disagree.
struct NamesKept {
    std::int64_t years = 0;
    bool set = false;
    Date until;
};
Result<NamesKept> names_kept(Work& work, std::string_view office_path, Date over_on);

// Of the partition of `work`; each edition is audited. An edition about whose term sources disagree keeps its names.
Result<Nothing> erase_names(Work& work);

}  // namespace luoshi::programmes::events::competitions
