#include "fees/charges/absence_grounds.hpp"
#include "fees/charges/course_terms.hpp"
#include "fees/charges/queries.hpp"

namespace luoshi::fees::charges {
namespace {

using reckoning::Outcome;

struct Standing {
    GroundKind kind = GroundKind::proof;
    std::int32_t first = 0;
    std::int32_t last = 0;
};

bool was_away(Outcome outcome) {
    return outcome == Outcome::absent || outcome == Outcome::leave_in_time || outcome == Outcome::leave_late || outcome == Outcome::left ||
           outcome == Outcome::suspended;
}

// Who left does not come back by a suspension; the paper still proves the absence.
void apply(const Standing& ground, reckoning::CompactLesson& lesson) {
    if (lesson.day < ground.first || lesson.day > ground.last || !was_away(lesson.outcome)) return;
    lesson.proven = true;
    if (ground.kind == GroundKind::suspension && lesson.outcome != Outcome::left) lesson.outcome = Outcome::suspended;
}

}  // namespace

void apply_grounds(Work& work, TermFacts& facts) {
    std::unordered_map<PupilId, std::vector<Standing>, IdHash> of_pupil;
    work.each(
        queries::absence_grounds_of_plan,
        [&](const storage::Row& row) {
            of_pupil[row.get<PupilId>(0)].push_back({row.get<GroundKind>(1), day_number(row.get<Date>(2)), day_number(row.get<Date>(3))});
        },
        facts.plan.county, facts.plan.id);
    if (of_pupil.empty()) return;
    for (const auto& pupil : facts.pupils) {
        const auto found = of_pupil.find(pupil.pupil);
        if (found == of_pupil.end() || pupil.lessons.empty()) continue;
        const auto begin = static_cast<std::size_t>(pupil.lessons.data() - facts.lessons.data());
        for (auto& lesson : std::span(facts.lessons).subspan(begin, pupil.lessons.size())) {
            for (const auto& ground : found->second) apply(ground, lesson);
        }
    }
}

}  // namespace luoshi::fees::charges
