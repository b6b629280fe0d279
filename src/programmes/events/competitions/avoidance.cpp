#include "programmes/events/competitions/avoidance.hpp"

#include <algorithm>

namespace luoshi::programmes::events::competitions {
namespace {

// A department of a school is the school.
bool within(const std::string& path, const std::string& body) { return !body.empty() && path.starts_with(body); }

bool holds(const std::vector<std::string>& names, const std::string& name) { return std::ranges::find(names, name) != names.end(); }

}  // namespace

std::optional<Avoidance> avoidance_of(const JudgeFacts& judge, const EntryFacts& entry) {
    if (within(judge.unit_path, entry.body_path)) return Avoidance::own_unit;
    if (holds(entry.tutors, judge.name)) return Avoidance::own_pupil;
    if (std::ranges::any_of(judge.declared_paths, [&](const auto& path) { return within(path, entry.body_path); })) return Avoidance::declared_unit;
    if (std::ranges::any_of(judge.declared_pupils, [&](const auto& name) { return holds(entry.contestants, name); })) return Avoidance::declared_pupil;
    return std::nullopt;
}

}  // namespace luoshi::programmes::events::competitions
