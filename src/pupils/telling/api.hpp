// pupils/telling: news for the families of many children, each of which hears of its own. One message to each guardian of each child; told twice, said once.
#pragma once
#include <chrono>
#include <string>
#include <vector>

#include "platform/jobs/runner.hpp"
#include "pupils/api.hpp"

namespace luoshi::pupils::telling {

// Later it is no news: where messages stood still for long, the family's own page says how it stands.
inline constexpr std::chrono::hours news_for{24 * 7};
inline bool is_news(const Work& work, Instant of) { return of.plus(news_for) >= work.now(); }

struct ChildNews {
    PupilId pupil;
    FamilyNews news;
};

// How the record names each act.
struct Recorded {
    std::string action;
    std::string subject_kind;
    std::string subject;
};

// All children of a school in one act would hold up its county's writer: fifty an act, each recorded with how many children and people. Where the server stops it
// refuses "stopping", and the job tells the rest later.
Result<Nothing> tell_children(const jobs::JobWork& job, const std::vector<ChildNews>& news, const Recorded& recorded);

}  // namespace luoshi::pupils::telling
