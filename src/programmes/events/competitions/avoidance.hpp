// Whom a judge must not mark. Pure.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "programmes/events/competitions/words.hpp"

namespace luoshi::programmes::events::competitions {

struct JudgeFacts {
    std::string name;
    std::string unit_path;                   // of the body where the judge works
    std::vector<std::string> declared_paths;  // of bodies
    std::vector<std::string> declared_pupils;
};
struct EntryFacts {
    std::string body_path;
    std::vector<std::string> contestants, tutors;  // names
};
// The first that holds, in the order of the words. A tutor of the judge's name counts as the judge: one mark too few does less harm than one too many.
std::optional<Avoidance> avoidance_of(const JudgeFacts& judge, const EntryFacts& entry);

}  // namespace luoshi::programmes::events::competitions
